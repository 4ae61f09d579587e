import { isLess } from './nearly.ts';
import { Queue } from './queue.ts';
import type { Position, RemedyModel, RepairModel } from './repair-model.ts';

/** Trying remedies without asking anything. */
export interface Trying {
  /** The expected cost until it is mended, by one of them or by a person, times the probability of the position. */
  readonly cost: number;
  /** The first remedies that are tried, at most two; empty when a person is cheaper at once. */
  readonly first: readonly number[];
}

/**
 * The remedies in order of what they mend over what they cost, and a person where going on would cost more than that.
 * For remedies that mend one cause each for sure this order is optimal (J. Kadane and H. Simon, "Optimal strategies for
 * a class of constrained sequential problems", 1977); for others it is the greedy one, which takes into account what has
 * failed before. O(remedies · log remedies).
 */
export function trying(model: RepairModel, { mass, remedies }: Pick<Position, 'mass' | 'remedies'>): Trying {
  const left = mass.slice();
  const { dearest, ...begin } = atFirst(model, left);
  let { unsolved, person } = begin;
  let spent = 0;
  let best = person;
  let count = 0;
  let pays = 0;
  const first: number[] = [];
  const queue = new Queue(worthTrying(model, remedies, { mass, unsolved, dearest }), (index) =>
    worth(model.remedies[index], left),
  );
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    const remedy = model.remedies[index];
    if (remedy === undefined) break;
    spent += remedy.cost * unsolved;
    for (const { cause, chance } of remedy.mends) {
      const mended = (left[cause] ?? 0) * chance * remedy.can;
      left[cause] = (left[cause] ?? 0) - mended;
      unsolved -= mended;
      person -= mended * (model.end[cause] ?? 0);
    }
    count += 1;
    if (count <= 2) first.push(index);
    if (isLess(spent + person, best)) {
      best = spent + person;
      pays = count;
    }
  }
  return { cost: best, first: first.slice(0, pays) };
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
 * Without those that mend so little for their cost that they never pay, whatever is tried before: so much stays unsolved,
 * and pays for every remedy.
 */
function worthTrying(
  { remedies: all }: RepairModel,
  remedies: readonly number[],
  { mass, unsolved, dearest }: { mass: Float64Array; unsolved: number; dearest: number },
): readonly number[] {
  const worths = remedies.map((index) => worth(all[index], mass));
  const left = remedies.reduce(
    (sum, index, at) => sum - (worths[at] ?? 0) * (all[index]?.cost ?? 0),
    unsolved,
  );
  const least = Math.max(0, left) / dearest;
  return remedies.filter((_, at) => (worths[at] ?? 0) > least);
}

/** What a remedy mends for its cost. */
function worth(remedy: RemedyModel | undefined, mass: Float64Array): number {
  if (remedy === undefined) return 0;
  let mended = 0;
  for (const { cause, chance } of remedy.mends) mended += (mass[cause] ?? 0) * chance;
  return (mended * remedy.can) / remedy.cost;
}
