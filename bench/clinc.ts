import { clincData, learnedOf, measureClinc, type ClincResult } from '../test/classify/learned/clinc.ts';

/**
 * Learning from confirmed outcomes on CLINC150 (Larson et al., 2019): each intent an article whose title is the intent's
 * words, its training sentences confirmed examples, decided on by the same classifier as complaints are. The baseline is
 * the same without examples.
 */
export function clinc(): Promise<string[]> {
  const data = clincData();
  if (data === undefined)
    return Promise.resolve(['Learning (CLINC150): skipped, shared/bench/clinc150.json is not there']);
  const start = performance.now();
  const learned = learnedOf(data);
  const seconds = (performance.now() - start) / 1000;
  const split = { inScope: data.test, outOfScope: data.oos_test };
  return Promise.resolve([
    `Learning (CLINC150, test split: ${data.test.length} in scope, ${data.oos_test.length} out of scope)`,
    `  learned from ${data.train.length} examples in ${seconds.toFixed(1)} s`,
    line('without examples', measureClinc(split, data)),
    line('with examples', measureClinc(split, data, learned)),
    '  first: the right article comes first. found: it does, and the decision is to ask or to go on.',
    '  declined: out of scope, and the decision is "no article". unsure: the same, or it asks first.',
  ]);
}

function line(name: string, result: ClincResult): string {
  const { first, found, declined, unsure, milliseconds } = result;
  const shares = { first, found, declined, unsure };
  const told = Object.entries(shares).map(([what, share]) => `${what} ${share.toFixed(3)}`);
  return `  ${name.padEnd(17)} ${told.join('   ')}   ${milliseconds.toFixed(2)} ms each`;
}
