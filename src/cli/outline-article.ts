import { plainBlocks } from '../../cards/plain-blocks.ts';
import type { Article, Cause, Check, Remedy, Symptom } from '../knowledge/article.ts';
import type { Block } from '../knowledge/rich-text.ts';
import { shortened } from './printable.ts';

/** What an article was taken apart into, one thing a line, with the ids that checks and runs name it by. */
export function outlineArticle({ intro, symptoms, documents, checks, complaints }: Article): string[] {
  return [
    ...complaints.map((complaint) => `complaint: ${shortened(complaint)}`),
    ...textLine('before the symptoms', intro),
    ...symptoms.flatMap(symptomLines),
    ...textLine('further reading', documents),
    ...(checks.length > 0 ? ['checks'] : []),
    ...checks.flatMap(checkLines).map(indented),
  ];
}

function symptomLines({ id, title, intro, causes }: Symptom): string[] {
  return [
    `symptom ${id}: ${title === '' ? '(without a title)' : shortened(title)}`,
    ...textLine('before the causes', intro).map(indented),
    ...causes.flatMap(causeLines).map(indented),
  ];
}

function causeLines({ id, summary, statement, weight, words, remedies }: Cause): string[] {
  const text = summary === '' ? plainBlocks(statement) : summary;
  const weighs = weight === 1 ? '' : ` (weight ${weight})`;
  return [
    `cause ${id}${weighs}: ${text === '' ? '(none is named)' : shortened(text)}`,
    ...wordsLine(words).map(indented),
    ...remedies.map((remedy) => indented(remedyLine(remedy))),
  ];
}

function remedyLine({ id, audience, blocks }: Remedy): string {
  const text = blocks.length === 0 ? '(the cause says what to do)' : shortened(plainBlocks(blocks));
  return `remedy ${id} (${audience}): ${text}`;
}

function checkLines({ id, question, why, audience, seconds, options }: Check): string[] {
  return [
    `check ${id} (${audience}, ${seconds} s): ${shortened(question)}`,
    ...(why === '' ? [] : [`  why: ${shortened(why)}`]),
    ...options.flatMap(({ id: option, text, pointsTo, rulesOut, words }) => [
      `  option ${option}: ${shortened(text)}${causesLine('points to', pointsTo)}${causesLine('rules out', rulesOut)}`,
      ...wordsLine(words).map((line) => `    ${line}`),
    ]),
  ];
}

function causesLine(what: string, causes: readonly string[]): string {
  return causes.length === 0 ? '' : `; ${what} ${shortened(causes.join(', '))}`;
}

function wordsLine(words: readonly string[]): string[] {
  return words.length === 0 ? [] : [`words: ${shortened(words.join(', '))}`];
}

function textLine(what: string, blocks: readonly Block[]): string[] {
  return blocks.length === 0 ? [] : [`${what}: ${shortened(plainBlocks(blocks))}`];
}

function indented(line: string): string {
  return `  ${line}`;
}
