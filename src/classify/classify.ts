import { termsOf } from '../knowledge/words/terms.ts';
import type { Candidate, Classification } from './classification.ts';
import { decide, evidenceFor } from './decide.ts';
import { blend, type Blended } from './learned/blend.ts';
import { nothingLearned, scores, type Learned } from './learned/scores.ts';
import type { SearchIndex } from './search-index.ts';
import type { Sought } from './sought.ts';
import { extent, soughtTerms, termsIn } from './sought.ts';

/** How many articles are compared closely, and how many are returned. */
const compared = 50;
const returned = 10;

/** How the two scores join, and where their sum means an even chance. Fitted by hand on test/classify/complaints. */
const coverageShare = 0.5;
const evenChance = 0.42;
const steepness = 12;

/** What is left of a score when the complaint has no word of the article's subject: it says other things in like words. */
const offSubject = 0.7;

/** How sharply the probability is divided among the articles: greater gives the best one more. */
const sharpness = 18;

/**
 * Ranks the articles for a complaint. An article's score is the mean of two shares: how much of the complaint's
 * weight its text covers, and the cosine between the complaint and the closest of its sayings (title, alias,
 * complaint); less without a word of the article's subject. Weights are inverse document frequencies, field strengths
 * saturate as in BM25F. What people confirmed is blended with that.
 */
export function classify(index: SearchIndex, text: string, learned?: Learned): Classification {
  const sought = soughtTerms(index, termsOf(text));
  const terms = termsIn(sought);
  const scored = closest(index, sought)
    .map(({ article, coverage }) => ({
      article,
      score:
        (index.isOnSubject(article, terms) ? 1 : offSubject) *
        (coverageShare * coverage + (1 - coverageShare) * likeness(article, sought, index)),
    }))
    .sort((a, b) => b.score - a.score || a.article - b.article)
    .slice(0, returned);
  const ranked = withProbabilities(scored);
  const heard = learned ? scores(learned, text) : nothingLearned;
  const blended = blend(ranked, heard, (id) => index.articleNumber(id)).slice(0, returned);
  const candidates = blended.map((one) => candidate(index, one, sought));
  const evidence = evidenceFor(index, blended[0]?.article, sought);
  const isConfirmed = blended[0]?.isConfirmed ?? false;
  return { decision: decide(candidates, evidence, isConfirmed), candidates, contentWords: sought.length };
}

/** An article by its number, and how much of the complaint's weight its text covers. */
interface Covered {
  readonly article: number;
  readonly coverage: number;
}

function closest(index: SearchIndex, sought: readonly Sought[]): Covered[] {
  const total = extent(index, sought);
  const covered = new Map<number, number>();
  for (const { term, weight } of sought) {
    if (term === undefined) continue;
    const { articles, strengths } = index.postingsOf(term);
    articles.forEach((article, at) =>
      covered.set(article, (covered.get(article) ?? 0) + weight * (strengths[at] ?? 0)),
    );
  }
  const best = [...covered].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, compared);
  return best.map(([article, weight]) => ({ article, coverage: Math.min(1, weight / total) }));
}

function likeness(article: number, sought: readonly Sought[], index: SearchIndex): number {
  const asked = extent(index, sought);
  const weights = new Map(sought.map(({ term, weight }) => [term, weight]));
  return Math.max(
    0,
    ...index.sayingsOf(article).map((saying) => {
      const terms = [...saying];
      const common = sum(terms.map((term) => weights.get(term) ?? 0));
      return Math.min(1, common / Math.sqrt(asked * sum(terms.map((term) => index.weight(term)))));
    }),
  );
}

/** The best score tells how likely it is that any article fits; the scores divide that among the articles. */
function withProbabilities(scored: readonly { readonly article: number; readonly score: number }[]) {
  const best = scored[0]?.score ?? 0;
  const any = 1 / (1 + Math.exp(-steepness * (best - evenChance)));
  const shares = scored.map(({ score }) => Math.exp(sharpness * (score - best)));
  const total = sum(shares);
  return scored.map(({ article }, i) => ({ article, probability: (any * (shares[i] ?? 0)) / total }));
}

function candidate(
  index: SearchIndex,
  { article, probability, words }: Blended,
  sought: readonly Sought[],
): Candidate {
  const because = sought
    .map(({ term, word, surface, weight }) => {
      const strength = term === undefined ? 0 : index.strength(term, article);
      return { surface, value: weight * (words.has(word) ? 1 : strength) };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ surface }) => surface);
  const { id = '', hash = '' } = index.articles[article] ?? {};
  return { article: id, hash, probability, because: [...new Set(because)].slice(0, 3) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
