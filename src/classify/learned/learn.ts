import { listsOf } from '../index/lists.ts';
import { featuresOf, type Feature } from './features.ts';
import { fit } from './fit.ts';
import type { Example, LearnedData } from './learned-data.ts';
import { vectorOf, vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** Of each article so many examples are kept, the last ones: what people say changes with the years. */
export const mostOfAnArticle = 200;

/** The classifier's table has at most so many numbers, of 4 bytes each: 32 MB. */
const largestTable = 8_000_000;

interface Read {
  readonly label: number;
  readonly weight: number;
  readonly features: readonly Feature[];
}

/**
 * Learns from what people confirmed, oldest first. Without examples nothing is learned, and `scores` is empty. The same
 * examples in the same order give the same data.
 */
export function learn(examples: readonly Example[]): LearnedData {
  const byArticle = Map.groupBy(examples, ({ article }) => article);
  const articles = [...byArticle.keys()].sort();
  const kept = articles.map((article) => (byArticle.get(article) ?? []).slice(-mostOfAnArticle));
  const read = kept.flatMap((ofOne, label) =>
    ofOne.map(({ text, weight }): Read => ({ label, weight, features: featuresOf(text) })),
  );
  const most = Math.floor(largestTable / Math.max(1, articles.length));
  const vocabulary = vocabularyOf(
    read.map(({ features }) => features),
    most,
  );
  const { features, weights, likenesses, unheard } = vocabulary;
  const lessons = read.map(({ label, weight, features }) => ({
    vector: vectorOf(features, vocabulary),
    label,
    weight,
  }));
  const compared = read.map((one) => comparable(one.features, vocabulary));
  const ends = kept.reduce((all, { length }) => [...all, (all.at(-1) ?? 0) + length], [0]);
  return {
    articles,
    counts: Float64Array.from(kept, (ofOne) => ofOne.reduce((total, { weight }) => total + weight, 0)),
    features,
    weights,
    likenesses,
    coefficients: fit(lessons, features.length, articles.length),
    examples: listsOf(compared),
    lengths: Float32Array.from(compared, (numbers) => lengthOf(numbers, likenesses)),
    examplesOf: Uint32Array.from(ends),
    unheard,
  };
}

function comparable(features: readonly Feature[], { numbers, likenesses }: Vocabulary): number[] {
  return features
    .flatMap(({ key }) => numbers.get(key) ?? [])
    .filter((number) => (likenesses[number] ?? 0) > 0);
}

function lengthOf(numbers: readonly number[], likenesses: Float32Array): number {
  return Math.hypot(...numbers.map((number) => likenesses[number] ?? 0));
}
