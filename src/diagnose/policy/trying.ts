import { isLess } from './nearly.ts';
import { Queue } from './queue.ts';
import type { Position, RemedyModel, RepairModel } from './repair-model.ts';

/** Trying remedies without asking anything. */
export interface Trying {
  /** The expected cost until it is mended, by one of them or by a person, times the probability of the position. */
  readonly cost: number;
  /** The remedies in the order they are tried; empty when a person is cheaper at once. */
  readonly order: readonly number[];
}

/**
 * The remedies in order of what they mend over what they cost, and a person where going on would cost more than that.
 * For remedies that mend one cause each for sure this order is optimal (J. Kadane and H. Simon, "Optimal strategies for
 * a class of constrained sequential problems", 1977); for others it is the greedy one, which takes into account what has
 * failed before. O(remedies · log remedies).
 */
export function trying(model: RepairModel, { mass, remedies }: Pick<Position, 'mass' | 'remedies'>): Trying {
  const left = mass.slice();
  let { unsolved, person, dearest } = atFirst(model, left);
  let spent = 0;
  let best = person;
  let length = 0;
  const order: number[] = [];
  const worthTrying = leastWorth(model, remedies, { mass, unsolved, dearest });
  const queue = new Queue(remedies, (index) => worth(model.remedies[index], left));
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    const remedy = model.remedies[index];
    if (remedy === undefined || worth(remedy, left) < worthTrying) break;
    spent += remedy.cost * unsolved;
    for (const { cause, chance } of remedy.mends) {
      const mended = (left[cause] ?? 0) * chance * remedy.can;
      left[cause] = (left[cause] ?? 0) - mended;
      unsolved -= mended;
      person -= mended * (model.end[cause] ?? 0);
    }
    order.push(index);
    if (isLess(spent + person, best)) {
      best = spent + person;
      length = order.length;
    }
  }
  return { cost: best, order: order.slice(0, length) };
}

function atFirst(
  { end }: RepairModel,
  mass: Float64Array,
): { unsolved: number; person: number; dearest: number } {
  let unsolved = 0;
  let person = 0;
  let dearest = 0;
  for (let cause = 0; cause < mass.length; cause += 1) {
    unsolved += mass[cause] ?? 0;
    person += (mass[cause] ?? 0) * (end[cause] ?? 0);
    dearest = Math.max(dearest, end[cause] ?? 0);
  }
  return { unsolved, person, dearest };
}

/**
 * What mends less for its cost never pays, nor does what comes after it: so much stays unsolved whatever is tried, and
 * pays for every remedy.
 */
function leastWorth(
  { remedies: all }: RepairModel,
  remedies: readonly number[],
  { mass, unsolved, dearest }: { mass: Float64Array; unsolved: number; dearest: number },
): number {
  let left = unsolved;
  for (const index of remedies) left -= worth(all[index], mass) * (all[index]?.cost ?? 0);
  return Math.max(0, left) / dearest;
}

/** What a remedy mends for its cost. */
function worth(remedy: RemedyModel | undefined, mass: Float64Array): number {
  if (remedy === undefined) return 0;
  let mended = 0;
  for (const { cause, chance } of remedy.mends) mended += (mass[cause] ?? 0) * chance;
  return (mended * remedy.can) / remedy.cost;
}
