import type { Audience, Check, Remedy } from '../../knowledge/article.ts';

/** Who is helped; undefined while they have not said. */
export type View = Exclude<Audience, 'anyone'> | undefined;

/**
 * The numbers behind the policy, in seconds and probabilities. They are judgements and not measurements; what matters is
 * their ratios.
 */

/** A remedy that fits the cause and was done mends it in four of five cases. */
export const wellDone = 0.8;

/** One problem in ten has a cause that its article does not name; only a person mends that one. */
export const somethingElse = 0.1;

/** A question costs this beside its own time, in which it is read and answered: the card has to come. */
const questionCard = 5;

/** And a remedy this: to see whether it helped, and the trust that is lost when it did not: some ten questions' worth. */
const remedyCard = 180;

/**
 * A working day: from the hand-over until somebody has mended it. So much that an article of the usual size is gone
 * through before a person is asked, also by an employee who has to forward all of it.
 */
export const helpDeskSeconds = 28_800;

/** A remedy counts at most half an hour: what takes longer is waiting, in which other things get done. */
const mostRemedySeconds = 1800;

/** Whoever is shown what they cannot do themselves must find somebody who does it. */
const forwarding = 60;

/**
 * So many confirmed outcomes weigh as much as the author's weights together. With ten, one outcome moves little, and
 * thirty say more than the author did.
 */
export const priorStrength = 10;

/** What somebody does or knows themselves: who has not said that they are an administrator is taken for an employee. */
export function isOwn(audience: Audience, view: View): boolean {
  return audience === 'anyone' || audience === (view ?? 'employee');
}

/** What showing a remedy costs. */
export function remedyCost({ audience, seconds }: Pick<Remedy, 'audience' | 'seconds'>, view: View): number {
  return remedyCard + Math.min(seconds, mostRemedySeconds) + (isOwn(audience, view) ? 0 : forwarding);
}

/** What asking costs. */
export function checkCost({ seconds }: Pick<Check, 'seconds'>): number {
  return questionCard + seconds;
}

/**
 * The chance that a remedy can be done. Some of those who have not said who they are can do an administrator's; who could
 * not do one, or have it done, will hardly do the next: `refused` is how often that was so.
 */
export function canDo(audience: Audience, view: View, refused = 0): number {
  if (isOwn(audience, view)) return 0.9;
  return (view === undefined ? 0.6 : 0.5) * 0.5 ** refused;
}

/** The chance of "I don't know". */
export function notKnown(audience: Audience, view: View): number {
  if (isOwn(audience, view)) return 0.1;
  return view === undefined ? 0.5 : 0.3;
}
