import type { Classification } from '../../src/classify/classification.ts';
import type { Complaint } from '../../src/evaluate/complaint.ts';
import { findAnswers } from '../../src/evaluate/find-answers.ts';
import { judge, type Court, type Verdict } from '../../src/evaluate/verdict.ts';
import { articleText } from '../support/new-folder.ts';
import { baseOfFiles } from '../support/knowledge.ts';

/** `f.md` has a question; the others have nothing but one remedy each. */
const names = ['a', 'b', 'c', 'd', 'e', 'g', 'h'];

const asking = `## **Recommended steps**

Common root causes include:

* The badge ended at midnight. To resolve this, fetch a new one.
* The badge was reported lost. To resolve this, say that it was found.
`;

const checks = `causes:
  - id: ended
    quote: The badge ended
  - id: lost
    quote: The badge was reported lost
checks:
  - id: since
    question: When did you get it?
    why: Some end.
    seconds: 5
    options:
      - id: today
        text: Today
        rulesOut: [ended]
      - id: earlier
        text: Earlier
        pointsTo: [ended]
`;

const base = baseOfFiles([
  ...names.map((name) => ({ path: `${name}.md`, text: articleText(`Article ${name}`) })),
  { path: 'f.md', text: articleText('Article f', asking) },
  { path: 'f.checks.yaml', text: checks },
]);

/** What a classifier says: candidates as "a" with a probability. */
export type Said = readonly [Classification['decision'], Readonly<Record<string, number>>];

export interface Case {
  readonly complaint: Partial<Complaint>;
  readonly said: Said;
}

/** A knowledge that classifies as it is told to. */
export function knowing([decision, probabilities]: Said): Court['knowledge'] {
  const candidates = Object.entries(probabilities).map(([name, probability]) => {
    const article = base.articles.get(`${name}.md`);
    if (article === undefined) throw new RangeError(`There is no article ${name}.`);
    return { article: article.id, hash: article.hash, probability, because: [`word of ${name}`] };
  });
  return { base, classify: () => ({ decision, candidates, contentWords: 3 }) };
}

/** The first classification takes one millisecond, the second two, and so on. */
export function verdictsOf(cases: readonly Case[]): Verdict[] {
  return cases.map(({ complaint, said }, at) => {
    const times = [100, 100 + at + 1];
    return judge(
      { id: `c${at + 1}`, area: 'x', register: 'r', text: 'help', answers: [], best: [], ...complaint },
      { knowledge: knowing(said), answersOf: findAnswers(base), clock: () => times.shift() ?? NaN },
    );
  });
}
