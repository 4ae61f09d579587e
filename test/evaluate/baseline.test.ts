import { expect, test } from '@jest/globals';
import { readComplaintsFile } from '../../src/cli/read-complaints-file.ts';
import { readServed } from '../../src/cli/read-served.ts';
import { evaluation } from '../../src/evaluate/evaluation.ts';
import { findAnswers } from '../../src/evaluate/find-answers.ts';
import { judge, type Verdict } from '../../src/evaluate/verdict.ts';
import { everybody } from '../../src/knowledge/serve/reach.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';
import { readBaseline, writeBaseline } from './baseline.ts';
import { worseThan } from './compare.ts';
import { outcomeOf } from './outcome.ts';

const corpus = sharedFolder('corpus/articles');
const complaints = sharedFolder('complaints/dev.jsonl');

async function verdicts(folder: string, file: string): Promise<Verdict[]> {
  const progress = { tell: () => undefined, end: () => Promise.resolve() };
  const knowledge = await readServed([folder], everybody, { cwd: '/', progress });
  const court = { knowledge, answersOf: findAnswers(knowledge.base), clock: () => 0 };
  return (await readComplaintsFile(file, '/')).map((complaint) => judge(complaint, court));
}

(corpus !== undefined && complaints !== undefined ? test : test.skip)(
  'real complaints over the public corpus (shared/complaints, shared/corpus): no worse than the baseline, but for noise',
  async () => {
    const found = await verdicts(corpus ?? '', complaints ?? '');
    const outcomes = new Map(found.map((verdict) => [verdict.complaint.id, outcomeOf(verdict)]));
    if (process.env['UPDATE'] === '1') {
      const { first, three, five, ten, mrr, ...rest } = evaluation(found);
      const { withinTwoCards, wrongUnasked, meanCards, decisions } = rest;
      const cards = { withinTwoCards, wrongUnasked, meanCards, decisions };
      writeBaseline({ first, three, five, ten, mrr, ...cards }, outcomes);
    }
    const baseline = readBaseline();
    // Another set of complaints cannot be compared: UPDATE=1 begins anew.
    expect([...outcomes.keys()].sort()).toEqual([...baseline.keys()]);
    expect(worseThan(baseline, outcomes)).toEqual([]);
  },
  60_000,
);
