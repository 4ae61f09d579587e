import { codeWords } from '../../knowledge/words/code-words.ts';
import { otherVendors } from '../../knowledge/words/other-vendors.ts';
import { contextTerms, wrongTerms } from '../../knowledge/words/stop-words.ts';
import { things } from '../../knowledge/words/things.ts';
import type { FieldName } from '../index/fields.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Query } from './query.ts';
import type { Ranked } from './rank.ts';
import { saysLittle, type Sought } from './sought.ts';

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
  'unheardWords',
  'heard',
  'extent',
  'products',
  'productOfFive',
  'related',
  'tellingOfFive',
  'namedOfFive',
  'missing',
  'missingOfFive',
  'others',
  'code',
  'size',
  'withoutLatent',
] as const;

export type SignName = (typeof signNames)[number];

/** A number for each of `signNames`. */
export type Signs = Readonly<Record<SignName, number>>;

/** Beyond this, counts say no more: the story is only longer. */
const most = 20;

/** So many words that no article has tell that it is about something else; more tell only that it is long. */
const mostUnheard = 10;

/** A complaint counts as no longer than so many words: a whole story has no more to do with its article than a line. */
const longestCounted = 10;

/** So many names of other vendors tell as much as any more. */
const mostOthers = 5;

/** Fields that say what an article is about, and not what else it mentions. */
const naming: readonly FieldName[] = ['title', 'sections', 'name'];

/** The signs of a ranking, the best article first. */
export function signsOf(index: SearchIndex, query: Query, ranked: readonly Ranked[]): Signs {
  const [best] = ranked;
  const five = ranked.slice(0, 5);
  const { sought, heard, products, related } = query;
  const ofFive = (of: (one: Ranked) => number) => mean(five.map(of));
  const has = (article: number) => (one: Sought) => strengthOf(index, one, article) > 0;
  const names = (article: number) => (one: Sought) =>
    naming.some((field) => strengthOf(index, one, article, field) > 0);
  const all = Math.min(weightOf(sought), longestCounted * index.heaviest);
  const told = weightOf(heard);
  const telling = sought.filter(isTelling);
  const foreign = sought.filter(({ word }) => otherVendors.has(word));
  const subject = sought.filter(({ word }) => things.has(word) || otherVendors.has(word));
  const missing = ({ article }: Ranked) => subject.filter((one) => !has(article)(one)).length;
  return {
    score: best?.score ?? 0,
    joined: best?.features.joined ?? 0,
    cover: best?.features.cover ?? 0,
    coverOfFive: ofFive(({ features }) => features.cover),
    share: best?.features.share ?? 0,
    likeness: best?.features.likeness ?? 0,
    titled: all === 0 ? 0 : Math.min(1, ((best?.features.title ?? 0) * told) / all),
    latent: best?.features.latent ?? 0,
    latentOfFive: ofFive(({ features }) => features.latent),
    everyday: best?.features.everydayUnnamed ?? 0,
    heardShare: all === 0 ? 0 : Math.min(1, told / all),
    unheard: Math.min(most, sought.length - heard.length),
    unheardWords: Math.min(mostUnheard, telling.filter(isUnheardWord).length),
    heard: Math.min(most, heard.length),
    extent: Math.log1p(told),
    products: Math.min(most, products.length),
    productOfFive: ofFive(({ features }) => features.product),
    related: Math.min(2 * most, related.length),
    tellingOfFive: ofFive(({ article }) => shareOf(telling, has(article))),
    namedOfFive: ofFive(({ article }) => shareOf(telling, names(article))),
    missing: best ? missing(best) : 0,
    missingOfFive: ofFive(missing),
    others: best ? Math.min(mostOthers, foreign.filter((one) => !names(best.article)(one)).length) : 0,
    code: shareOf(telling, ({ word }) => codeWords.has(word)),
    size: Math.log(1 + index.articles.length),
    withoutLatent: index.latent ? 0 : 1,
  };
}

/** Whether a word says what the complaint is about: neither that something is wrong, nor who, where or when. */
function isTelling({ word }: Sought): boolean {
  return !saysLittle(word) && !contextTerms.has(word) && !wrongTerms.has(word);
}

/** What no article has and is no code, number or name of a version: those say little about what it is about. */
function isUnheardWord({ term, word }: Sought): boolean {
  return term === undefined && !/\d/.test(word);
}

/** From 0 to 1: how strongly an article has what is sought. */
function strengthOf(index: SearchIndex, { term }: Sought, article: number, field?: FieldName): number {
  return term === undefined ? 0 : index.strengthAt(index.placeOf(term, article), field);
}

/** The share of what is sought, by weight, for which something holds. */
function shareOf(sought: readonly Sought[], holds: (one: Sought) => boolean): number {
  return weightOf(sought.filter(holds)) / (weightOf(sought) || 1);
}

function weightOf(sought: readonly { readonly weight: number }[]): number {
  return sought.reduce((sum, { weight }) => sum + weight, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
