import type { Complaint } from './complaint.ts';
import { drawsFrom, hashOf, oneOf } from './random.ts';

const letters = 'etaoinsrhldcumfpgwybvkxjqz';
const ramblingWords = 200;
const codes = [
  'AADSTS50126',
  '0x80070005',
  'event 611',
  'HTTP 403',
  'ERROR_ACCESS_DENIED',
  'KB5012170',
  'E_FAIL',
];

/** The same complaints made harder: misspelt, buried in 200 words of other stories, with error codes and ids. */
export function perturb(complaints: readonly Complaint[]): string[] {
  return complaints.flatMap(({ text }, at) => [
    misspelt(text, at),
    rambling(complaints, at),
    `${text} ${oneOf(codes, at)}, ${oneOf(codes, at + 3)}, correlation id ${idOf(text)}`,
  ]);
}

/** One letter left out, put in or changed in every second word of five letters or more. */
function misspelt(text: string, seed: number): string {
  const draw = drawsFrom(seed);
  return text.replace(/\p{L}{5,}/gu, (word) => {
    if (draw(2) === 0) return word;
    const [at, way] = [1 + draw(word.length - 1), draw(3)];
    const letter = oneOf(letters.split(''), draw(letters.length));
    return word.slice(0, at) + (way === 0 ? '' : letter) + word.slice(way === 1 ? at : at + 1);
  });
}

function rambling(complaints: readonly Complaint[], at: number): string {
  const story: string[] = [];
  for (let next = at; story.length < ramblingWords; next += 1)
    story.push(...oneOf(complaints, next).text.split(/\s+/));
  return story.join(' ');
}

function idOf(text: string): string {
  return [0, 1, 2, 3].map((part) => hashOf(text, part).toString(16).padStart(8, '0')).join('-');
}
