import type { Probable } from '../rank/probabilities.ts';
import { room, type Told } from './room.ts';
import type { LearnedScores } from './scores.ts';

export interface Blended extends Probable {
  /** Most of its probability comes from what people confirmed, so that no word of its own text is needed. */
  readonly isConfirmed: boolean;
  /** The words, as terms, that speak for it because people confirmed it for them. */
  readonly words: ReadonlySet<string>;
}

/** What the texts and the confirmations say together. */
export interface Blend {
  /** Best first. */
  readonly articles: readonly Blended[];
  /** The probability that any article fits. */
  readonly any: number;
}

const noWords: ReadonlySet<string> = new Set();

/**
 * So many confirmations the articles' own texts are worth: the least when no other article is near the complaint, the most
 * when another one is it word for word.
 */
const farText = 1;
const nearText = 80;

/**
 * The greatest share of an article's probability that its confirmations can have: N / (N + K), N being the sum of their
 * weights and K what the texts are worth. `nearest` is the nearness of the nearest of the others. One confirmation has 0.50
 * where none is near at all, 0.31 at 0.5, 0.02 at 0.9.
 */
export function greatestShare(examples: number, nearest: number): number {
  return examples / (examples + farText + (nearText - farText) * nearest ** 6);
}

/**
 * Joins what the articles' texts say with what was learned: a linear opinion pool (Stone 1961), in which each article's
 * learned probability has no more than its greatest share, and the texts' have the rest; and none gains more than its
 * room beside articles that are nearer. What no article's text knows, but people confirmed, raises `any` by as much of
 * what was missing to 1 as the learned probabilities have of the pool: any + (1 - any) x their share. What nothing was
 * learned about keeps its order, and without examples nothing changes. `any`: as the texts have it.
 */
export function blend(
  told: readonly Told[],
  any: number,
  learned: LearnedScores,
  numberOf: (article: string) => number | undefined,
): Blend {
  const own = new Map(told.map((one) => [one.article, one]));
  const gains = learned.articles.flatMap(({ article, probability, examples, words }) => {
    const number = numberOf(article);
    if (number === undefined) return [];
    const nearest = Math.max(0, ...told.map((one) => (one.article === number ? 0 : one.nearness)));
    const gain = learned.fits * probability * greatestShare(examples, nearest);
    return [{ article: number, gain, words }];
  });
  const rest = 1 - sum(gains.map(({ gain }) => gain));
  // Beside the texts' probabilities as they were: dividing all of them by 1 + the sum of these gives the pool.
  const joined = new Map(
    gains.map(({ article, gain, words }) => {
      const one = own.get(article) ?? { article, probability: 0, nearness: 0 };
      return [article, { gain: Math.min(gain / rest, room(one, gain / rest, told)), words }] as const;
    }),
  );
  const whole = 1 + sum([...joined.values()].map(({ gain }) => gain));
  const articles = [...new Set([...own.keys(), ...joined.keys()])].map((article) => {
    const text = own.get(article)?.probability ?? 0;
    const { gain, words } = joined.get(article) ?? { gain: 0, words: noWords };
    const isConfirmed = gain > text;
    return {
      article,
      probability: (text + gain) / whole,
      isConfirmed,
      words: isConfirmed ? words : noWords,
    };
  });
  return {
    articles: articles.sort((a, b) => b.probability - a.probability),
    any: (any + whole - 1) / whole,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
