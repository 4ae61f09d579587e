import { things } from '../../knowledge/words/things.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';

/** What tells whether any article fits, in the order of the weights. */
export const signNames = [
  'score',
  'joined',
  'cover',
  'coverOfFive',
  'share',
  'likeness',
  'titled',
  'latent',
  'latentOfFive',
  'everyday',
  'heardShare',
  'unheard',
  'heard',
  'extent',
  'products',
  'related',
  'missing',
  'missingOfFive',
  'size',
  'withoutLatent',
] as const;

export type SignName = (typeof signNames)[number];

/** A number for each of `signNames`. */
export type Signs = Readonly<Record<SignName, number>>;

/** Beyond this, counts say no more: the story is only longer. */
const most = 20;

/** A complaint counts as no longer than so many words: a whole story has no more to do with its article than a line. */
const longestCounted = 10;

/** The signs of a ranking, the best article first. */
export function signsOf(index: SearchIndex, query: Query, ranked: readonly Ranked[]): Signs {
  const [best] = ranked;
  const five = ranked.slice(0, 5);
  const { sought, heard, products, related } = query;
  const said = sought.reduce((sum, { weight }) => sum + weight, 0);
  const all = Math.min(said, longestCounted * index.heaviest);
  const told = heard.reduce((sum, { weight }) => sum + weight, 0);
  const subject = sought.filter(({ word }) => things.has(word));
  const missing = ({ article }: Ranked) =>
    subject.filter(({ term }) => term === undefined || index.placeOf(term, article) < 0).length;
  return {
    score: best?.score ?? 0,
    joined: best?.features.joined ?? 0,
    cover: best?.features.cover ?? 0,
    coverOfFive: mean(five.map(({ features }) => features.cover)),
    share: best?.features.share ?? 0,
    likeness: best?.features.likeness ?? 0,
    titled: all === 0 ? 0 : Math.min(1, ((best?.features.title ?? 0) * told) / all),
    latent: best?.features.latent ?? 0,
    latentOfFive: mean(five.map(({ features }) => features.latent)),
    everyday: best?.features.everydayUnnamed ?? 0,
    heardShare: all === 0 ? 0 : Math.min(1, told / all),
    unheard: Math.min(most, sought.length - heard.length),
    heard: Math.min(most, heard.length),
    extent: Math.log1p(told),
    products: Math.min(most, products.length),
    related: Math.min(2 * most, related.length),
    missing: best ? missing(best) : 0,
    missingOfFive: mean(five.map(missing)),
    size: Math.log(1 + index.articles.length),
    withoutLatent: index.latent ? 0 : 1,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
