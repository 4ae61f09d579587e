import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RepairModel } from '../../../src/diagnose/policy/repair-model.ts';
import { start } from '../../../src/diagnose/policy/repair-model.ts';
import { trying } from '../../../src/diagnose/policy/trying.ts';

/** A remedy for each cause, and something else. */
const models = fc
  .record({
    causes: fc.array(
      fc.record({
        weight: fc.integer({ min: 1, max: 9 }),
        cost: fc.integer({ min: 1, max: 60 }),
        can: fc.constantFrom(0.5, 1),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    rest: fc.integer({ min: 0, max: 9 }),
    person: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ causes, rest, person }): RepairModel => ({
    mass: Float64Array.from([...causes.map(({ weight }) => weight), rest]),
    end: new Float64Array(causes.length + 1).fill(person),
    remedies: causes.map(({ cost, can }, cause) => ({ cost, can, mends: [{ cause, chance: 0.8 }] })),
    checks: [],
  }));

/** The cheapest of all orders of all subsets. */
function cheapest(model: RepairModel, mass: readonly number[], left: readonly number[]): number {
  const person = mass.reduce((sum, chance, cause) => sum + chance * (model.end[cause] ?? 0), 0);
  const unsolved = mass.reduce((sum, chance) => sum + chance, 0);
  const tried = left.map((index) => {
    const { cost = 0, can = 0 } = model.remedies[index] ?? {};
    const after = mass.map((chance, cause) => (cause === index ? chance * (1 - 0.8 * can) : chance));
    return (
      cost * unsolved +
      cheapest(
        model,
        after,
        left.filter((other) => other !== index),
      )
    );
  });
  return Math.min(person, ...tried);
}

test('one remedy for each cause: no order and no earlier end is cheaper', () => {
  fc.assert(
    fc.property(models, (model) => {
      const position = start(model);
      expect(trying(model, position).cost).toBeCloseTo(
        cheapest(model, [...model.mass], position.remedies),
        6,
      );
    }),
  );
});

test('what mends most for its cost comes first, of equals the first one, and nothing when a person is cheaper', () => {
  const of = (costs: readonly number[], person: number): RepairModel => ({
    mass: Float64Array.from([...costs.map(() => 1), 1]),
    end: new Float64Array(costs.length + 1).fill(person),
    remedies: costs.map((cost, cause) => ({ cost, can: 1, mends: [{ cause, chance: 0.8 }] })),
    checks: [],
  });
  const first = (model: RepairModel) => trying(model, start(model)).first;
  expect(first(of([30, 10, 10], 1000))).toEqual([1, 2]);
  expect(first(of([30, 10, 500], 200))).toEqual([1, 0]);
  expect(first(of([30, 10, 500], 5))).toEqual([]);
});
