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
  let { unsolved, person } = atFirst(model, left);
  let spent = 0;
  let best = person;
  let length = 0;
  const order: number[] = [];
  const queue = new Queue(remedies, (index) => worth(model.remedies[index], left));
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
    order.push(index);
    if (isLess(spent + person, best)) {
      best = spent + person;
      length = order.length;
    }
  }
  return { cost: best, order: order.slice(0, length) };
}

function atFirst({ end }: RepairModel, mass: Float64Array): { unsolved: number; person: number } {
  let unsolved = 0;
  let person = 0;
  for (let cause = 0; cause < mass.length; cause += 1) {
    unsolved += mass[cause] ?? 0;
    person += (mass[cause] ?? 0) * (end[cause] ?? 0);
  }
  return { unsolved, person };
}

/** What a remedy mends for its cost. */
function worth(remedy: RemedyModel | undefined, mass: Float64Array): number {
  if (remedy === undefined) return 0;
  let mended = 0;
  for (const { cause, chance } of remedy.mends) mended += (mass[cause] ?? 0) * chance;
  return (mended * remedy.can) / remedy.cost;
}
