import type { FieldName } from '../index/fields.ts';
import { fieldCount, fieldNames } from '../index/fields.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { similarity } from '../latent/likeness.ts';
import type { Query } from './query.ts';

/** What is compared of a complaint and an article, in the order of the weights. */
export const featureNames = [
  'joined',
  ...fieldNames,
  'cover',
  'coverSquared',
  'share',
  'likeness',
  'related',
  'relatedTitle',
  'everyday',
  'everydayUnnamed',
  'product',
  'otherProduct',
  'latent',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** A number for each of `featureNames`, most of them from 0 to 1. */
export type Features = Readonly<Record<FeatureName, number>>;

/** Fields in which a product's name says that the article is about it. */
const naming: readonly FieldName[] = ['name', 'title'];

/** Compares one article closely. `joined`: its score of the first pass. */
export function featuresOf(index: SearchIndex, query: Query, article: number, joined: number): Features {
  const { heard, related, total, latent } = query;
  const sums = new Float64Array(fieldCount);
  let cover = 0;
  for (const { term, weight } of heard) {
    const place = index.placeOf(term, article);
    if (place < 0) continue;
    cover += weight / total;
    index.addStrengths(sums, place, weight / total);
  }
  const everyday = index.isEveryday(article) ? 1 : 0;
  return {
    joined,
    ...byField(sums),
    cover,
    coverSquared: cover ** 2,
    ...likeness(index, query, article),
    ...relatedness(index, { related, total }, article),
    everyday,
    everydayUnnamed: query.products.length === 0 ? everyday : 0,
    ...products(index, query, article),
    latent: index.latent && latent ? similarity(index.latent, latent, article) : 0,
  };
}

function byField(sums: Float64Array): Readonly<Record<FieldName, number>> {
  return Object.fromEntries(fieldNames.map((name, place) => [name, sums[place] ?? 0])) as Record<
    FieldName,
    number
  >;
}

/**
 * The closest of the article's sayings: the share of it that the complaint says, and the cosine between the two. A
 * saying of one common word is no closer for being short.
 */
function likeness(
  index: SearchIndex,
  { length, weights }: Query,
  article: number,
): Pick<Features, 'share' | 'likeness'> {
  let best = { share: 0, likeness: 0 };
  for (const saying of index.sayingsOf(article)) {
    let [extent, squares, common, dot] = [2, 4, 0, 0];
    for (const term of saying) {
      const weight = index.weight(term);
      extent += weight;
      squares += weight * weight;
      const asked = weights.get(term);
      if (asked === undefined) continue;
      common += weight;
      dot += weight * asked;
    }
    const close = dot / (Math.sqrt(squares) * length);
    if (close > best.likeness) best = { share: common / extent, likeness: close };
  }
  return best;
}

function relatedness(
  index: SearchIndex,
  { related, total }: Pick<Query, 'related' | 'total'>,
  article: number,
): Pick<Features, 'related' | 'relatedTitle'> {
  const sums = new Float64Array(fieldCount);
  let titled = 0;
  for (const { term, weight } of related) {
    const place = index.placeOf(term, article);
    if (place < 0) continue;
    index.addStrengths(sums, place, weight / fieldCount);
    if (index.strengthAt(place, 'title') > 0) titled += weight;
  }
  const all = sums.reduce((sum, each) => sum + each, 0);
  return { related: all / total, relatedTitle: titled / total };
}

/** How much of what the complaint names the article is about, and whether it is about other products only. */
function products(
  index: SearchIndex,
  { products: named }: Query,
  article: number,
): Pick<Features, 'product' | 'otherProduct'> {
  if (named.length === 0) return { product: 0, otherProduct: 0 };
  const isAbout = (term: number) => {
    const place = index.placeOf(term, article);
    return naming.some((name) => index.strengthAt(place, name) > 0);
  };
  const total = named.reduce((sum, { weight }) => sum + weight, 0);
  const about = named.reduce((sum, { term, weight }) => sum + (isAbout(term) ? weight : 0), 0);
  return { product: about / total, otherProduct: about > 0 ? 0 : 1 };
}
