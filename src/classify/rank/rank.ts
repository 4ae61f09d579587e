import { fullStrength } from '../index/post-terms.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { bestOf } from './best-of.ts';
import { featuresOf, featureNames, type Features } from './features.ts';
import type { Query } from './query.ts';
import { weights } from './weights.ts';

/** How many articles are compared closely. */
const compared = 100;

/** What speaks in the first pass for an article about something everyday when the complaint names no product. */
const everydayAhead = 0.06;

export interface Ranked {
  readonly article: number;
  /** A logit: differences between two are the logarithm of how much likelier the one is. */
  readonly score: number;
  readonly features: Features;
}

/**
 * Ranks in two passes: all articles by BM25F over their joined fields, then the best of them by a linear model over
 * `featuresOf`, whose weights were fitted to rank right articles first. `only`: which articles are ranked at all.
 */
export function rank(
  index: SearchIndex,
  query: Query,
  only: ((article: number) => boolean) | undefined,
): Ranked[] {
  const joined = firstPass(index, query, only);
  return bestOf(joined, compared)
    .map((article) => {
      const features = featuresOf(index, query, article, joined[article] ?? 0);
      return { article, score: score(features), features };
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}

function firstPass(
  index: SearchIndex,
  { heard, related, total, products }: Query,
  only: ((article: number) => boolean) | undefined,
): Float32Array {
  const sums = new Float32Array(index.articles.length);
  for (const { term, weight } of [...heard, ...related]) {
    const { articles, strengths } = index.postingsOf(term);
    const share = weight / (fullStrength * total);
    for (let at = 0; at < articles.length; at += 1) {
      const article = articles[at] ?? 0;
      sums[article] = (sums[article] ?? 0) + share * (strengths[at] ?? 0);
    }
  }
  sums.forEach((sum, article) => {
    if (sum <= 0) return;
    if (only && !only(article)) sums[article] = 0;
    else if (products.length === 0 && index.isEveryday(article)) sums[article] = sum + everydayAhead;
  });
  return sums;
}

function score(features: Features): number {
  return featureNames.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
