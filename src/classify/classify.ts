import { wrongTerms } from '../knowledge/words/stop-words.ts';
import type { Candidate, Classification } from './classification.ts';
import type { SearchIndex } from './index/search-index.ts';
import { decide, evidenceFor } from './rank/decide.ts';
import { fitOf, withProbabilities } from './rank/probabilities.ts';
import { queryOf, type Query } from './rank/query.ts';
import { rank } from './rank/rank.ts';
import { signsOf } from './rank/signs.ts';

/** How many articles are returned. */
const returned = 40;

/**
 * Which articles a complaint may be about, and how sure that is. `only`: which articles, by id, are ranked at all; the
 * others count as if they were not there.
 */
export function classify(
  index: SearchIndex,
  text: string,
  only?: (article: string) => boolean,
): Classification {
  const query = queryOf(index, text);
  const contentWords = query.sought.filter(({ word }) => !wrongTerms.has(word)).length;
  if (contentWords === 0) return { decision: 'none', candidates: [], contentWords };
  const isWanted = only && ((article: number) => only(index.articles[article]?.id ?? ''));
  const ranked = rank(index, query, isWanted);
  const any = fitOf(signsOf(index, query, ranked));
  const probable = withProbabilities(ranked, any).slice(0, returned);
  const candidates = probable.map(({ article, probability }) =>
    candidate(index, query, article, probability),
  );
  const evidence = evidenceFor(index, probable[0]?.article, query.sought);
  return {
    decision: decide(candidates, any, evidence),
    candidates,
    contentWords,
  };
}

function candidate(index: SearchIndex, { sought }: Query, article: number, probability: number): Candidate {
  const because = sought
    .map(({ term, surface, weight }) => ({
      surface,
      value: term === undefined ? 0 : weight * index.strengthAt(index.placeOf(term, article)),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ surface }) => surface);
  const { id = '', hash = '' } = index.articles[article] ?? {};
  return { article: id, hash, probability, because: [...new Set(because)].slice(0, 3) };
}
