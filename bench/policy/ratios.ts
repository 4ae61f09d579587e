import type { RepairModel } from '../../src/diagnose/policy/repair-model.ts';
import { expectedCost, type Policy } from './expected-cost.ts';

export interface Ratios {
  readonly mean: number;
  readonly worst: number;
}

/** A policy's expected cost beside the least that is possible, over models with their optima. */
export function ratiosOf(
  models: readonly { readonly model: RepairModel; readonly optimum: number }[],
  policy: Policy,
): Ratios {
  const ratios = models.map(({ model, optimum }) => expectedCost(model, policy) / optimum);
  return { mean: ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length, worst: Math.max(...ratios) };
}
