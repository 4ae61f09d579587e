import { plainBlocks } from '../../cards/plain-blocks.ts';
import type { Article, Cause, Check, Remedy, Symptom } from '../knowledge/article.ts';
import type { Block } from '../knowledge/rich-text.ts';
import { shortened } from './printable.ts';

/** What an article was taken apart into, one thing a line, with the ids that checks and runs name it by. */
export function outlineArticle(article: Article): string[] {
  const { intro, symptoms, documents, checks, complaints, services, urgent } = article;
  return [
    ...(urgent ? ['urgent: the security contact comes before any question'] : []),
    ...services.map((service) => `service: ${shortened(service)}`),
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

function remedyLine({ id, audience, seconds, blocks }: Remedy): string {
  const text = blocks.length === 0 ? '(the cause says what to do)' : shortened(plainBlocks(blocks));
  return `remedy ${id} (${audience}, ${seconds} s): ${text}`;
}

function checkLines({ id, question, why, audience, seconds, fact, options }: Check): string[] {
  const looksUp = fact === undefined ? '' : `, fact ${fact}`;
  return [
    `check ${id} (${audience}, ${seconds} s${looksUp}): ${shortened(question)}`,
    ...(why === '' ? [] : [`  why: ${shortened(why)}`]),
    ...options.flatMap(({ id: option, text, pointsTo, rulesOut, words, values }) => [
      `  option ${option}: ${shortened(text)}${also('points to', pointsTo)}${also('rules out', rulesOut)}${also('values', values)}`,
      ...wordsLine(words).map((line) => `    ${line}`),
    ]),
  ];
}

function also(what: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `; ${what} ${shortened(names.join(', '))}`;
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
