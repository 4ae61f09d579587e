import type { Article, Audience, Cause, Check, CheckOption, Remedy } from '../../src/knowledge/article.ts';
import { usualSeconds } from '../../src/knowledge/article.ts';
import type { Block } from '../../src/knowledge/rich-text.ts';

export function paragraph(text: string): Block {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}

export function remedy(id: string, audience: Audience = 'anyone'): Remedy {
  return { id, audience, seconds: usualSeconds, blocks: [paragraph(`Do ${id}.`)] };
}

/** A cause with one remedy of the same name and an "r": `a` has `a.r`. */
export function cause(id: string, more: Partial<Cause> = {}): Cause {
  return {
    id,
    summary: `It is ${id}.`,
    statement: [paragraph(`It is ${id}.`)],
    weight: 1,
    words: [],
    remedies: [remedy(`${id}.r`)],
    ...more,
  };
}

export function option(id: string, more: Partial<CheckOption> = {}): CheckOption {
  return { id, text: `Answer ${id}`, pointsTo: [], rulesOut: [], words: [], values: [], ...more };
}

export function check(id: string, options: readonly CheckOption[], more: Partial<Check> = {}): Check {
  return { id, question: `${id}?`, why: 'It tells.', audience: 'anyone', seconds: 10, options, ...more };
}

/** An article whose symptoms, `s1`, `s2`, ..., have these causes. */
export function article(
  symptoms: readonly (readonly Cause[])[],
  checks: readonly Check[] = [],
  more: Partial<Article> = {},
): Article {
  return {
    id: 'small.md',
    hash: 'small',
    title: 'A small problem',
    aliases: [],
    complaints: [],
    topics: [],
    products: [],
    service: '',
    services: [],
    urgent: false,
    intro: [],
    symptoms: symptoms.map((causes, i) => ({
      id: `s${i + 1}`,
      title: `Symptom ${i + 1}`,
      intro: [],
      causes,
    })),
    documents: [],
    checks,
    ...more,
  };
}
