import type { FacetName, ValuesOf } from './facets.ts';

/** A candidate for the person's problem. */
export interface Weighed {
  readonly article: string;
  readonly probability: number;
}

/** The values of a facet that stand on one card. */
export interface Options {
  readonly facet: FacetName;
  readonly values: readonly ValueOption[];
}

export interface ValueOption {
  readonly value: string;
  /** How likely it is the person's answer: the probability of the candidates that would make them choose it. */
  readonly mass: number;
  /** The candidates that fit it, best first; one that fits two options is counted with the first of them. */
  readonly fitting: readonly Weighed[];
}

/** Whether an article stays in question once the person has named a value. */
export function fits(values: readonly string[], facet: FacetName, value: string): boolean {
  // An article that names no system is for all of them.
  return values.includes(value) || (facet === 'platform' && values.length === 0);
}

/** The likeliest values of a facet among some candidates, at most so many, the likeliest first. */
export function optionsOn(
  candidates: readonly Weighed[],
  facet: FacetName,
  valuesOf: ValuesOf,
  most: number,
): Options {
  const rows = candidates.map((candidate) => ({ candidate, values: valuesOf(candidate.article, facet) }));
  const masses = new Map<string, number>();
  for (const { candidate, values } of rows)
    for (const value of values) masses.set(value, (masses.get(value) ?? 0) + candidate.probability);
  const likeliest = [...masses]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value);
  const chosen = rows.map(({ values }) => likeliest.find((value) => values.includes(value)));
  const own = likeliest.map((value) => total(rows.filter((_, at) => chosen[at] === value).map(candidateOf)));
  const named = own.reduce((sum, mass) => sum + mass, 0);
  const forAll =
    facet === 'platform' ? total(rows.filter(({ values }) => values.length === 0).map(candidateOf)) : 0;
  return {
    facet,
    values: likeliest.map((value, at) => ({
      value,
      mass: (own[at] ?? 0) * (named > 0 ? 1 + forAll / named : 1),
      fitting: rows
        .filter(
          ({ values }, row) => chosen[row] === value || (values.length === 0 && fits(values, facet, value)),
        )
        .map(candidateOf),
    })),
  };
}

/** The candidates that no option covers. */
export function rest({ values }: Options, candidates: readonly Weighed[]): readonly Weighed[] {
  const covered = new Set(values.flatMap(({ fitting }) => fitting));
  return candidates.filter((candidate) => !covered.has(candidate));
}

export function total(candidates: readonly Weighed[]): number {
  return candidates.reduce((sum, { probability }) => sum + probability, 0);
}

function candidateOf({ candidate }: { readonly candidate: Weighed }): Weighed {
  return candidate;
}
