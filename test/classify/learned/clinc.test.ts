import { expect, test } from '@jest/globals';
import { clincData, learnedOf, measureClinc } from './clinc.ts';

const data = clincData();

(data ? test : test.skip)(
  'CLINC150 (shared/bench): learned from 15,000 examples, judged on the test split',
  () => {
    if (!data) return;
    const result = measureClinc({ inScope: data.test, outOfScope: data.oos_test }, data, learnedOf(data));
    expect(data.test).toHaveLength(4500);
    expect(data.oos_test).toHaveLength(1000);
    // Of each intent the right article first; "no article" for what is out of scope.
    expect(result.first).toBeGreaterThanOrEqual(0.9);
    expect(result.declined).toBeGreaterThanOrEqual(0.5);
  },
  120_000,
);
