import { afterAsking, afterTrying } from '../../src/diagnose/policy/outcomes.ts';
import type { Action, Position, RepairModel } from '../../src/diagnose/policy/repair-model.ts';
import { start } from '../../src/diagnose/policy/repair-model.ts';

export function expected(
  model: RepairModel,
  decide: (model: RepairModel, position: Position) => Action,
): number {
  const cost = (position: Position): number => {
    const total = position.mass.reduce((a, b) => a + b, 0);
    const action = decide(model, position);
    if (action.kind === 'stop') return position.mass.reduce((s, m, c) => s + m * (model.end[c] ?? 0), 0);
    if (action.kind === 'try')
      return (
        (model.remedies[action.remedy]?.cost ?? 0) * total +
        afterTrying(model, position, action.remedy).reduce((s, p) => s + cost(p), 0)
      );
    return (
      (model.checks[action.check]?.cost ?? 0) * total +
      afterAsking(model, position, action.check).reduce((s, p) => s + cost(p), 0)
    );
  };
  return cost(start(model));
}
