import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Complaint } from './complaint.ts';
import { drawsFrom, oneOf } from './random.ts';

const articles = 1500;
const words = 6000;
const complaints = 200;
const consonants = 'bdfgklmnprstvz'.split('');
const vowels = 'aeiou'.split('');

/**
 * A folder of articles in made-up words, of which few are frequent and many are rare (Zipf's law), and complaints about
 * some of them: words of a title, and others.
 */
export function generateFolder(folder: string): Complaint[] {
  const draw = drawsFrom(1);
  const vocabulary = Array.from({ length: words }, () => wordOf(draw));
  const word = () => oneOf(vocabulary, Math.floor(words ** (draw(1_000_000) / 1_000_000)) - 1);
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  mkdirSync(folder, { recursive: true });
  const titles = Array.from({ length: articles }, (_, at) => {
    const title = sentence(4 + draw(5));
    writeFileSync(join(folder, `${at}.md`), articleText(title, draw, sentence));
    return title;
  });
  return titles
    .filter((_, at) => at % Math.floor(articles / complaints) === 0)
    .map((title, at) => ({
      text: `${title.split(' ').slice(0, 4).join(' ')} ${sentence(8)}`,
      answers: [`${at * Math.floor(articles / complaints)}.md`],
    }));
}

function articleText(title: string, draw: (below: number) => number, sentence: (length: number) => string) {
  const causes = Array.from({ length: 2 + draw(5) }, () => `* ${sentence(10)}\n    1. ${sentence(25)}\n`);
  const header = '<properties selfHelpType="generic" />';
  return `${header}\n# ${title}\n\n${sentence(40)}.\n\nCommon root causes include:\n\n${causes.join('')}`;
}

function wordOf(draw: (below: number) => number): string {
  const syllable = () => oneOf(consonants, draw(14)) + oneOf(vowels, draw(5));
  return Array.from({ length: 2 + draw(3) }, syllable).join('');
}
