import { wrongTerms } from '../knowledge/words/stop-words.ts';
import type { Candidate, Classification } from './classification.ts';
import type { SearchIndex } from './index/search-index.ts';
import { blend, type Blended } from './learned/blend.ts';
import { nearnessOf } from './learned/room.ts';
import { nothingLearned, scores, type Learned } from './learned/scores.ts';
import { decide, evidenceFor } from './rank/decide.ts';
import { fitOf, withProbabilities } from './rank/probabilities.ts';
import { queryOf, type Query } from './rank/query.ts';
import { rank } from './rank/rank.ts';
import { signsOf } from './rank/signs.ts';

/** How many articles are returned. */
const returned = 40;

export interface Options {
  /** Which articles, by id, are ranked at all, every one without it; the others count as if they were not there. */
  readonly only?: ((article: string) => boolean) | undefined;
  /** What people confirmed. */
  readonly learned?: Learned | undefined;
}

/** Which articles a complaint may be about, and how sure that is. */
export function classify(index: SearchIndex, text: string, { only, learned }: Options = {}): Classification {
  const query = queryOf(index, text);
  const contentWords = query.sought.filter(({ word }) => !wrongTerms.has(word)).length;
  const isWanted = only && ((article: number) => only(index.articles[article]?.id ?? ''));
  // "It does not work" is like every article a little: only what people confirmed can tell more.
  const ranked = contentWords === 0 ? [] : rank(index, query, isWanted);
  const fit = fitOf(signsOf(index, query, ranked), index.articles.length);
  const told = withProbabilities(ranked, fit).map((one) => ({ ...one, nearness: nearnessOf(one, query) }));
  const isServed = (id: string) => index.articleNumber(id) !== undefined && (!only || only(id));
  const heard = learned ? scores(learned, text, isServed) : nothingLearned;
  const { articles, any } = blend(told, fit, heard, (id) => index.articleNumber(id));
  const candidates = articles.slice(0, returned).map((one) => candidate(index, query, one));
  const [best] = articles;
  const evidence = evidenceFor(index, best?.article, query.sought);
  return {
    decision: decide(candidates, any, evidence, best?.isConfirmed),
    candidates,
    contentWords,
  };
}

function candidate(
  index: SearchIndex,
  { sought }: Query,
  { article, probability, words }: Blended,
): Candidate {
  const because = sought
    .map(({ term, word, surface, weight }) => {
      const strength = term === undefined ? 0 : index.strengthAt(index.placeOf(term, article));
      return { surface, value: weight * (words.has(word) ? 1 : strength) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ surface }) => surface);
  const { id = '', hash = '' } = index.articles[article] ?? {};
  return { article: id, hash, probability, because: [...new Set(because)].slice(0, 3) };
}
