import { afterAsking, afterTrying } from '../../src/diagnose/policy/outcomes.ts';
import type { Action, Position, RepairModel } from '../../src/diagnose/policy/repair-model.ts';
import { start } from '../../src/diagnose/policy/repair-model.ts';

export type Policy = (model: RepairModel, position: Position) => Action;

/** What a policy costs in expectation, exactly: every answer and every outcome of each of its decisions is followed. */
export function expectedCost(model: RepairModel, policy: Policy): number {
  const sum = (mass: Float64Array) => mass.reduce((total, chance) => total + chance, 0);
  const costAt = (position: Position): number => {
    const { mass } = position;
    if (sum(mass) === 0) return 0;
    const action = policy(model, position);
    switch (action.kind) {
      case 'stop':
        return mass.reduce((total, chance, cause) => total + chance * (model.end[cause] ?? 0), 0);
      case 'try': {
        const price = (model.remedies[action.remedy]?.cost ?? 0) * sum(mass);
        return afterTrying(model, position, action.remedy).reduce(
          (total, after) => total + costAt(after),
          price,
        );
      }
      case 'ask': {
        const price = (model.checks[action.check]?.cost ?? 0) * sum(mass);
        return afterAsking(model, position, action.check).reduce(
          (total, after) => total + costAt(after),
          price,
        );
      }
    }
  };
  return costAt(start(model));
}
