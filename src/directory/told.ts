import type { FactName, factValues } from '../knowledge/directory-facts.ts';

/** What the directory says about one fact; undefined stands for "it has no such property for them". */
export interface Told<F extends FactName = FactName> {
  readonly value: (typeof factValues)[F][number];
  /** Milliseconds since 1970, UTC. */
  readonly about?: number | undefined;
  readonly code?: string | undefined;
}

export type AllTold = { readonly [F in FactName]?: Told<F> | undefined };

/** Graph's booleans are null where nobody ever set them. */
export function yesOrNo(flag: boolean | null | undefined): { readonly value: 'yes' | 'no' } | undefined {
  return flag === null || flag === undefined ? undefined : { value: flag ? 'yes' : 'no' };
}
