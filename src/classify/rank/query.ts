import { termsOf } from '../../knowledge/words/terms.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { queryVector } from '../latent/likeness.ts';
import { heardTerms, relatedTerms, soughtTerms, type Heard, type Sought } from './sought.ts';

/** A complaint, ready to be compared with articles. */
export interface Query {
  readonly sought: readonly Sought[];
  /** The terms that some article has. */
  readonly heard: readonly Heard[];
  /** The weights heard, by term. */
  readonly weights: ReadonlyMap<number, number>;
  readonly related: readonly Heard[];
  /** Those that name a product. */
  readonly products: readonly Heard[];
  /** The sum of the weights heard, never 0. */
  readonly total: number;
  /** The Euclidean length of the weights heard, never 0. */
  readonly length: number;
  /** The same of all that is sought, what no article has among it. */
  readonly wholeLength: number;
  readonly latent: Float32Array | undefined;
}

export function queryOf(index: SearchIndex, text: string): Query {
  const sought = soughtTerms(index, termsOf(text));
  const heard = heardTerms(sought);
  const related = relatedTerms(index, sought);
  return {
    sought,
    heard,
    weights: new Map(heard.map(({ term, weight }) => [term, weight])),
    related,
    products: heard.filter(({ term }) => index.isProduct(term)),
    total: heard.reduce((sum, { weight }) => sum + weight, 0) || 1,
    length: lengthOf(heard) || 1,
    wholeLength: lengthOf(sought),
    latent: index.latent && queryVector(index.latent, pointing(heard, related)),
  };
}

function lengthOf(terms: readonly { readonly weight: number }[]): number {
  return Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0));
}

/** What was said points more surely than what it brings to mind. */
function pointing(heard: readonly Heard[], related: readonly Heard[]) {
  return [
    ...heard.map(({ term, weight }) => ({ number: term, weight })),
    ...related.map(({ term, weight }) => ({ number: term, weight: weight / 2 })),
  ];
}
