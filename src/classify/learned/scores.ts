import { listAt } from '../index/lists.ts';
import { featuresOf, type Feature } from './features.ts';
import { addMargins, toProbabilities } from './fit.ts';
import type { LearnedData } from './learned-data.ts';
import { vectorOf } from './vocabulary.ts';

/** So many articles are compared example by example: the likeliest ones. */
const compared = 10;

/** How much the likeness to an article's closest example weighs beside what the classifier says. */
const likenessShare = 3;

/**
 * Whether a text is like any example at all, as a logistic curve over four signs of the likeliest article: the margin
 * that the classifier gives it, the logarithm of its probability among the articles, the likeness to its closest example,
 * and how much of the text no example has. Where one article alone has examples, the first two are 0, and a likeness of
 * 0.6 is an even chance. Fitted on the validation split of CLINC150 and its out-of-scope training sentences.
 */
const signs = { margin: 0.6, probability: 2, likeness: 8, unheard: -4 };
const evenChance = 3.4;

/** What was learned, ready for use. */
export interface Learned {
  readonly data: LearnedData;
  readonly numbers: ReadonlyMap<string, number>;
}

export interface LearnedScores {
  /** From 0 to 1: how likely it is that the text is like any example. */
  readonly fits: number;
  /** Best first, at most ten. */
  readonly articles: readonly LearnedScore[];
}

export interface LearnedScore {
  readonly article: string;
  /** From 0 to 1, given that the text is like some example: those of all articles sum to 1. */
  readonly probability: number;
  /** How much confirmation the article has: the sum of its examples' weights. */
  readonly examples: number;
  /** The words, as terms, that the text has in common with the article's closest example. */
  readonly words: ReadonlySet<string>;
}

export const nothingLearned: LearnedScores = { fits: 0, articles: [] };

export function openLearned(data: LearnedData): Learned {
  return { data, numbers: new Map(data.features.map((key, number) => [key, number])) };
}

/** How likely each article is, judged by the examples alone. `isServed`: the others count as if nobody had confirmed them. */
export function scores(
  { data, numbers }: Learned,
  text: string,
  isServed: (article: string) => boolean,
): LearnedScores {
  const { articles, counts, coefficients, weights } = data;
  if (!articles.some(isServed)) return nothingLearned;
  const features = featuresOf(text);
  const margins = new Float64Array(articles.length);
  addMargins(coefficients, vectorOf(features, { numbers, weights }), margins);
  for (const [label, article] of articles.entries()) if (!isServed(article)) margins[label] = -Infinity;
  const asked = asComparable(features, numbers, data);
  const closest = best(margins, compared).map((label) => ({ label, ...closestExample(label, asked, data) }));
  const marginOf = Float64Array.from(margins);
  for (const { label, likeness } of closest)
    margins[label] = (margins[label] ?? 0) + likenessShare * likeness;
  toProbabilities(margins);
  const ranked = closest.sort(
    (a, b) => (margins[b.label] ?? 0) - (margins[a.label] ?? 0) || a.label - b.label,
  );
  const [first] = ranked;
  const fits = likelyToFit({
    margin: marginOf[first?.label ?? 0] ?? 0,
    probability: Math.log(margins[first?.label ?? 0] ?? 1),
    likeness: first?.likeness ?? 0,
    unheard: asked.unheard,
  });
  return {
    fits,
    articles: ranked.map(({ label, example }) => ({
      article: articles[label] ?? '',
      probability: margins[label] ?? 0,
      examples: counts[label] ?? 0,
      words: commonWords(example, asked, data),
    })),
  };
}

function likelyToFit(seen: Readonly<Record<keyof typeof signs, number>>): number {
  const { margin, probability, likeness, unheard } = signs;
  const sum =
    margin * seen.margin + probability * seen.probability + likeness * seen.likeness + unheard * seen.unheard;
  return 1 / (1 + Math.exp(evenChance - sum));
}

/** A text as it is compared: its features' weights by number, and its length with those that no example has. */
interface Comparable {
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
  /** From 0 to 1: how much of it no example has. */
  readonly unheard: number;
}

function asComparable(
  features: readonly Feature[],
  numbers: ReadonlyMap<string, number>,
  { likenesses, unheard }: LearnedData,
): Comparable {
  const weights = new Map<number, number>();
  let square = 0;
  let heard = 0;
  for (const { key, likeness } of features) {
    const number = numbers.get(key);
    const weight = number === undefined ? likeness * unheard : (likenesses[number] ?? 0);
    square += weight * weight;
    if (number === undefined) continue;
    weights.set(number, weight);
    heard += weight * weight;
  }
  return { weights, length: Math.sqrt(square), unheard: square > 0 ? 1 - heard / square : 1 };
}

/** An article's example with the greatest cosine, by its number, and that cosine. */
function closestExample(label: number, { weights, length }: Comparable, data: LearnedData) {
  const begin = data.examplesOf[label] ?? 0;
  const end = data.examplesOf[label + 1] ?? 0;
  let closest = { example: begin, likeness: 0 };
  for (let example = begin; example < end; example += 1) {
    let common = 0;
    for (const number of listAt(data.examples, example)) common += (weights.get(number) ?? 0) ** 2;
    const lengths = length * (data.lengths[example] ?? 0);
    const likeness = lengths > 0 ? common / lengths : 0;
    if (likeness > closest.likeness) closest = { example, likeness };
  }
  return closest;
}

function commonWords(example: number, { weights }: Comparable, data: LearnedData): ReadonlySet<string> {
  const common = [...listAt(data.examples, example)].filter((number) => weights.has(number));
  return new Set(common.map((number) => data.features[number] ?? ''));
}

/** The places of the greatest finite numbers, greatest first. */
function best(values: Float64Array, most: number): number[] {
  return Array.from(values.keys())
    .filter((at) => values[at] !== -Infinity)
    .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)
    .slice(0, most);
}
