import type { FacetName } from '../src/classify/facets/facets.ts';
import { phrases } from './phrases.ts';

/** What a person reads for a value of a facet. Products and systems have their names; a kind of trouble is worded here. */
export function facetWords(facet: FacetName, value: string): string {
  if (value === '') return phrases.anythingElse;
  if (facet !== 'kind') return value;
  // A stored step may have a kind that this version does not know.
  return Object.hasOwn(phrases.kinds, value) ? phrases.kinds[value as keyof typeof phrases.kinds] : value;
}
