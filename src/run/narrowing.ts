import type { FacetName, ValuesOf } from '../classify/facets/facets.ts';
import { fits } from '../classify/facets/options.ts';
import type { Step } from './step.ts';

/** What a person has said about a facet of their problem; with neither `only` nor `not` they do not know. */
export interface Narrowing {
  readonly facet: FacetName;
  /** The value they named; empty: "anything else", what has no value at all. */
  readonly only?: string | undefined;
  /** The values that it is none of. */
  readonly not?: readonly string[] | undefined;
  /** Only one of the values on a card was denied: what is left of them may be asked again. */
  readonly isPart?: true;
}

/** Whether an article is still in question after everything that was said. */
export function stays(article: string, said: readonly Narrowing[], valuesOf: ValuesOf): boolean {
  return said.every(({ facet, only, not = [] }) => {
    const values = valuesOf(article, facet);
    if (only !== undefined && !(only === '' ? values.length === 0 : fits(values, facet, only))) return false;
    return !not.some((value) => values.includes(value));
  });
}

/** Whether any of it leaves articles out. */
export function narrows(said: readonly Narrowing[]): boolean {
  return said.some(({ only, not = [] }) => only !== undefined || not.length > 0);
}

/** The option of a card that stands for a value. No article and no control has such an id: a path begins with no slash. */
export function optionOf(value: string): string {
  return `/${value}`;
}

/** The value an option stands for; undefined when it is another option. */
export function valueOf(option: string): string | undefined {
  return option.startsWith('/') ? option.slice(1) : undefined;
}

/** What is typed to deny an option of a `narrow` step ("not a scanner"); no button has such an id. */
export function denialOf(option: string): string {
  return `!${option}`;
}

/** The option that is denied; undefined when none is. */
export function deniedOf(option: string): string | undefined {
  return option.startsWith('!/') ? option.slice(1) : undefined;
}

/** What an option of a `narrow` step says; undefined for an option that no such step has. */
export function narrowingOf(step: Step | undefined, option: string): Narrowing | undefined {
  if (step?.kind !== 'narrow') return undefined;
  const { facet, values } = step;
  if (option === 'none') return { facet, not: values };
  if (option === 'unknown') return { facet };
  const denied = deniedOf(option);
  const value = valueOf(denied ?? option);
  if (value === undefined || !values.includes(value)) return undefined;
  return denied === undefined ? { facet, only: value } : { facet, not: [value], isPart: true };
}
