import { expect, test } from '@jest/globals';
import { authorsOrder, fixedTree, withoutQuestions } from '../../../bench/policy/baselines.ts';
import { expectedCost, type Policy } from '../../../bench/policy/expected-cost.ts';
import { generateModels } from '../../../bench/policy/generate-models.ts';
import { optimum, positionsOf } from '../../../bench/policy/optimum.ts';
import { ratiosOf } from '../../../bench/policy/ratios.ts';
import { choose } from '../../../src/diagnose/policy/choose.ts';
import { start } from '../../../src/diagnose/policy/repair-model.ts';

const ours: Policy = (model, position) => choose(model, position).action;

/** What `npm run bench policy` measures on two thousand. */
const family = generateModels(5, 120)
  .filter((model) => positionsOf(model) < 100_000)
  .slice(0, 60)
  .map((model) => ({ model, optimum: optimum(model) }));

test('sixty models: close to the least expected cost, and closer than the usual ways', () => {
  expect(family).toHaveLength(60);
  const { mean, worst } = ratiosOf(family, ours);
  expect(mean).toBeLessThan(1.005);
  expect(worst).toBeLessThan(1.05);
  for (const other of [fixedTree, withoutQuestions, authorsOrder])
    expect(ratiosOf(family, other).mean).toBeGreaterThan(mean + 0.01);
});

test('no policy costs less than the optimum', () => {
  for (const { model, optimum: least } of family)
    for (const policy of [ours, fixedTree, withoutQuestions, authorsOrder])
      expect(expectedCost(model, policy)).toBeGreaterThan(least * (1 - 1e-9));
});

test('what is promised is an upper bound of what it costs', () => {
  for (const { model } of family) {
    const { cost, unasked } = choose(model, start(model));
    expect(expectedCost(model, ours)).toBeLessThan(cost * (1 + 1e-9));
    expect(unasked).toBeGreaterThan(cost * (1 - 1e-9));
  }
});
