/**
 * What repairing one fault can cost: a single cause is at work, one of those that are numbered here, and remedies,
 * questions and at last a person stand against it. Times are in seconds.
 */
export interface RepairModel {
  /** How likely each cause is. They need not sum to 1: only their ratios count. */
  readonly mass: Float64Array;
  /** What it costs from the moment a person takes over, cause by cause. */
  readonly end: Float64Array;
  readonly remedies: readonly RemedyModel[];
  readonly checks: readonly CheckModel[];
}

export interface RemedyModel {
  /** What showing it costs on average, whether it helps or not. */
  readonly cost: number;
  /** The chance that the person can do it. When they cannot, nothing is learned about the cause. */
  readonly can: number;
  /** The causes that it mends, with the chance that it does when it is done. */
  readonly mends: readonly { readonly cause: number; readonly chance: number }[];
}

export interface CheckModel {
  readonly cost: number;
  /** The chance of "I don't know", whatever the cause. */
  readonly unknown: number;
  /** Option by option, cause by cause: the chance of the answer when the person knows it. */
  readonly chances: readonly Float64Array[];
  /** "I don't know" also ends the other checks that have it: who is no administrator is not asked as one again. */
  readonly onlyAdministrators: boolean;
}

/** What is left of a model after something was tried or asked. */
export interface Position {
  /** For each cause the probability that it is at work and that everything went as it did. Its sum is below 1. */
  readonly mass: Float64Array;
  /** Indices of remedies that were not tried, and of checks that can still be asked, both ascending. */
  readonly remedies: readonly number[];
  readonly checks: readonly number[];
}

export type Action =
  | { readonly kind: 'ask'; readonly check: number }
  | { readonly kind: 'try'; readonly remedy: number }
  | { readonly kind: 'stop' };

export function start({ mass, remedies, checks }: RepairModel): Position {
  return { mass, remedies: [...remedies.keys()], checks: [...checks.keys()] };
}
