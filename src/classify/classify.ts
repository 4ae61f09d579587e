import { contextTerms } from '../knowledge/words/stop-words.ts';
import type { Term } from '../knowledge/words/terms.ts';
import { termsOf } from '../knowledge/words/terms.ts';
import type { Candidate, Classification } from './classification.ts';
import type { IndexedArticle, SearchIndex } from './search-index.ts';
import { corrected } from './spelling.ts';

/** At this probability, and so far ahead of the second, the bot goes on without asking which problem it is. */
const goOnAbove = 0.55;
const aheadBy = 1.5;

/** Below this probability of the best article the bot says that it has none. */
const askAbove = 0.3;

/** How many articles are compared closely, and how many are returned. */
const compared = 50;
const returned = 10;

/** How the two scores join, and where their sum means an even chance. Fitted by hand on test/classify/complaints. */
const coverageShare = 0.5;
const evenChance = 0.42;
const steepness = 12;

/** What is left of a score when the complaint has no word of the article's subject: it says other things in like words. */
const offSubject = 0.7;

/** What is left of a word's weight when only its corrected spelling is known: it may be a right word of something else. */
const correctedWeight = 0.7;

/** What is left of it when no article has the word: the names in a complaint say little about what it is about. */
const unheardWeight = 0.8;

/** A complaint counts as no longer than so many words: a whole story has no more to do with its article than a line. */
const longestCounted = 10;

/** The bot goes on only when the article has so many words of the complaint, or all of a shorter one. */
const enoughForSure = 3;

/** How sharply the probability is divided among the articles: greater gives the best one more. */
const sharpness = 18;

/** A term of the complaint as it is looked up: a misspelt word becomes the known one. */
interface Sought {
  readonly term: string;
  readonly surface: string;
  readonly weight: number;
}

/**
 * Ranks the articles for a complaint. An article's score is the mean of two shares: how much of the complaint's
 * weight its text covers, and the cosine between the complaint and the closest of its sayings (title, alias,
 * complaint); less without a word of the article's subject. Weights are inverse document frequencies, field strengths
 * saturate as in BM25F.
 */
export function classify(index: SearchIndex, text: string): Classification {
  const sought = soughtTerms(index, termsOf(text));
  const scored = closest(index, sought)
    .map(({ article, coverage }) => ({
      article,
      score:
        (isOnSubject(article, sought) ? 1 : offSubject) *
        (coverageShare * coverage + (1 - coverageShare) * likeness(article, sought, index)),
    }))
    .sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
    .slice(0, returned);
  const candidates = withProbabilities(scored).map(({ article, probability }) =>
    candidate(index, article, probability, sought),
  );
  const evidence = evidenceFor(index, scored[0]?.article, sought);
  return { decision: decide(candidates, evidence), candidates, contentWords: sought.length };
}

function soughtTerms(index: SearchIndex, terms: readonly Term[]): Sought[] {
  const seen = new Map<string, Sought>();
  for (const { term, surface } of terms) {
    const known = index.postings.has(term) ? term : (corrected(term, index.postings.keys()) ?? term);
    const heard = !index.postings.has(known) ? unheardWeight : known === term ? 1 : correctedWeight;
    const weight = index.weight(known) * heard;
    if (weight > (seen.get(known)?.weight ?? 0)) seen.set(known, { term: known, surface, weight });
  }
  return [...seen.values()];
}

function closest(
  index: SearchIndex,
  sought: readonly Sought[],
): { article: IndexedArticle; coverage: number }[] {
  const total = extent(index, sought);
  const covered = new Map<number, number>();
  for (const { term, weight } of sought) {
    for (const { article, strength } of index.postings.get(term) ?? []) {
      covered.set(article, (covered.get(article) ?? 0) + weight * strength);
    }
  }
  const best = [...covered].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, compared);
  return best.flatMap(([number, weight]) => {
    const article = index.articles[number];
    return article ? [{ article, coverage: Math.min(1, weight / total) }] : [];
  });
}

function likeness(article: IndexedArticle, sought: readonly Sought[], index: SearchIndex): number {
  const asked = extent(index, sought);
  return Math.max(
    0,
    ...article.sayings.map((saying) => {
      const common = sum(sought.filter(({ term }) => saying.has(term)).map(({ weight }) => weight));
      return Math.min(1, common / Math.sqrt(asked * sum([...saying].map((term) => index.weight(term)))));
    }),
  );
}

/** How much a complaint says, as it is compared with what an article has of it. */
function extent(index: SearchIndex, sought: readonly Sought[]): number {
  return Math.min(sum(sought.map(({ weight }) => weight)), longestCounted * index.heaviest);
}

/** The best score tells how likely it is that any article fits; the scores divide that among the articles. */
function withProbabilities(scored: readonly { article: IndexedArticle; score: number }[]) {
  const best = scored[0]?.score ?? 0;
  const any = 1 / (1 + Math.exp(-steepness * (best - evenChance)));
  const shares = scored.map(({ score }) => Math.exp(sharpness * (score - best)));
  const total = sum(shares);
  return scored.map(({ article }, i) => ({ article, probability: (any * (shares[i] ?? 0)) / total }));
}

function candidate(
  index: SearchIndex,
  article: IndexedArticle,
  probability: number,
  sought: readonly Sought[],
): Candidate {
  const number = index.articles.indexOf(article);
  const because = sought
    .map(({ term, surface, weight }) => {
      const strength = index.postings.get(term)?.find((posting) => posting.article === number)?.strength ?? 0;
      return { surface, value: weight * strength };
    })
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .map(({ surface }) => surface);
  return { article: article.id, hash: article.hash, probability, because: [...new Set(because)].slice(0, 3) };
}

function isOnSubject({ subject }: IndexedArticle, sought: readonly Sought[]): boolean {
  return subject.size === 0 || sought.some(({ term }) => subject.has(term));
}

/** What the complaint and the best article have to do with each other. */
interface Evidence {
  /** How many words the complaint has, and how many of them the article has. */
  readonly words: number;
  readonly common: number;
  /** The same without the words that only say who or where. */
  readonly telling: number;
  readonly commonTelling: number;
  readonly onSubject: boolean;
}

function evidenceFor(
  index: SearchIndex,
  article: IndexedArticle | undefined,
  sought: readonly Sought[],
): Evidence {
  const number = article ? index.articles.indexOf(article) : -1;
  const common = sought.filter(({ term }) =>
    index.postings.get(term)?.some((posting) => posting.article === number),
  );
  const isTelling = ({ term }: Sought) => !contextTerms.has(term);
  return {
    words: sought.length,
    common: common.length,
    telling: sought.filter(isTelling).length,
    commonTelling: common.filter(isTelling).length,
    onSubject: article !== undefined && isOnSubject(article, sought),
  };
}

function decide(candidates: readonly Candidate[], evidence: Evidence): Classification['decision'] {
  const [best] = candidates;
  const any = sum(candidates.map(({ probability }) => probability));
  if (!best || any < askAbove) return 'none';
  // One word in common is no sign: "my password for the wireless network" shares one with every password article.
  if (evidence.commonTelling < Math.max(1, Math.min(2, evidence.telling))) return 'none';
  return isSure(candidates, evidence) ? 'goOn' : 'ask';
}

/** "Please reset my SAP password" shares two words of three with many an article: too few to go on without asking. */
function isSure([best, second]: readonly Candidate[], { words, common, onSubject }: Evidence): boolean {
  if (!best || !onSubject || common < Math.max(2, Math.min(enoughForSure, words))) return false;
  return best.probability >= goOnAbove && best.probability >= aheadBy * (second?.probability ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
