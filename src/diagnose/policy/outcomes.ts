import type { Position, RepairModel } from './repair-model.ts';

/**
 * What can be known after a remedy, each with its share of the position's probability: that it was done and did not help,
 * and that it could not be done. What mends it is not among them.
 */
export function afterTrying(
  { remedies: all }: Pick<RepairModel, 'remedies'>,
  { mass, remedies, checks }: Position,
  index: number,
): readonly Position[] {
  const remedy = all[index];
  if (!remedy) return [];
  const left = remedies.filter((other) => other !== index);
  const failed = scaled(mass, remedy.can);
  for (const { cause, chance } of remedy.mends) failed[cause] = (failed[cause] ?? 0) * (1 - chance);
  const notDone = scaled(mass, 1 - remedy.can);
  return [failed, notDone].map((after) => ({ mass: after, remedies: left, checks }));
}

/** The same after a question: each of its options, in their order, and at last "I don't know". */
export function afterAsking(
  { checks: all }: Pick<RepairModel, 'checks'>,
  { mass, remedies, checks }: Position,
  index: number,
): readonly Position[] {
  const check = all[index];
  if (!check) return [];
  const left = checks.filter((other) => other !== index);
  const answered = check.chances.map((chances) => ({
    mass: scaled(mass, 1 - check.unknown, chances),
    remedies,
    checks: left,
  }));
  const notKnown = {
    mass: scaled(mass, check.unknown),
    remedies,
    checks: check.onlyAdministrators
      ? left.filter((other) => all[other]?.onlyAdministrators === false)
      : left,
  };
  return [...answered, notKnown];
}

/** A loop: this is most of what choosing does, and a callback for each cause takes four times as long. */
function scaled(mass: Float64Array, by: number, chances?: Float64Array): Float64Array {
  const result = new Float64Array(mass.length);
  for (let cause = 0; cause < mass.length; cause += 1)
    result[cause] = (mass[cause] ?? 0) * by * (chances ? (chances[cause] ?? 0) : 1);
  return result;
}
