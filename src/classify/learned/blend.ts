import type { LearnedScores } from './scores.ts';

/** An article and how likely it is the right one. */
interface Likely {
  readonly article: number;
  readonly probability: number;
}

export interface Blended extends Likely {
  /** Most of its probability comes from what people confirmed, so that no word of its own text is needed. */
  readonly isConfirmed: boolean;
  /** The words, as terms, that speak for it because people confirmed it for them. */
  readonly words: ReadonlySet<string>;
}

const noWords: ReadonlySet<string> = new Set();

/**
 * So many confirmations an article's own text is worth: the least when the text does not know an answer at all, the most
 * when it is sure of one. No more than `mostCounted` confirmations count, so that the text stays the stronger one where
 * it is sure, however often something else was confirmed.
 */
const unsureText = 1.5;
const sureText = 80;
const mostCounted = 40;

/**
 * The greatest share of an article's probability that its confirmations can have: N / (N + K), N being the sum of their
 * weights and K what the text is worth. `sure` is the probability that the text gives to its best article. One
 * confirmation has 0.40 where the text knows nothing, 0.27 where it gives 0.5 to some article, 0.01 where it is certain;
 * any number of them has at most a third there.
 */
export function greatestShare(examples: number, sure: number): number {
  const counted = Math.min(examples, mostCounted);
  return counted / (counted + unsureText + (sureText - unsureText) * sure ** 6);
}

/**
 * Joins what the articles' texts say with what was learned: a linear opinion pool (Stone 1961), in which each article's
 * learned probability has no more than its greatest share, and the texts' have the rest. Best first. The sum stays at
 * most 1, what nothing was learned about keeps its order, and without examples nothing changes.
 */
export function blend(
  ranked: readonly Likely[],
  learned: LearnedScores,
  numberOf: (article: string) => number | undefined,
): Blended[] {
  const sure = Math.max(0, ...ranked.map(({ probability }) => probability));
  const gains = new Map(
    learned.articles.flatMap(({ article, probability, examples, words }) => {
      const number = numberOf(article);
      const gain = learned.fits * probability * greatestShare(examples, sure);
      return number === undefined ? [] : [[number, { gain, words }] as const];
    }),
  );
  const given = [...gains.values()].reduce((total, { gain }) => total + gain, 0);
  const own = new Map(ranked.map(({ article, probability }) => [article, (1 - given) * probability]));
  return [...new Set([...own.keys(), ...gains.keys()])]
    .map((article) => {
      const text = own.get(article) ?? 0;
      const { gain, words } = gains.get(article) ?? { gain: 0, words: noWords };
      const isConfirmed = gain > text;
      return { article, probability: text + gain, isConfirmed, words: isConfirmed ? words : noWords };
    })
    .sort((a, b) => b.probability - a.probability);
}
