import type { Lists } from '../index/lists.ts';

/** A text that people confirmed an article for. */
export interface Example {
  /** Article id. */
  readonly article: string;
  readonly text: string;
  /** Above 0; 1 for one whole confirmation. */
  readonly weight: number;
}

/** What was learned, as plain data that can be sent to another thread. Articles, features and examples go by numbers. */
export interface LearnedData {
  readonly articles: readonly string[];
  /** Per article: the sum of its examples' weights. */
  readonly counts: Float64Array;
  /** A feature's number is its place in this list. */
  readonly features: readonly string[];
  /** Per feature: its weight in the classifier, greater for rarer ones. */
  readonly weights: Float32Array;
  /** Per feature: its weight where two texts are compared. */
  readonly likenesses: Float32Array;
  /** A row for each feature, a column for each article. */
  readonly coefficients: Float32Array;
  /** The features of each example that count in a comparison, those of one article together. */
  readonly examples: Lists;
  /** Beside each example: its length as a vector of these features. */
  readonly lengths: Float32Array;
  /** Per article: where its examples begin among `examples`, and after the last one where they end. */
  readonly examplesOf: Uint32Array;
  /** The weight in a comparison of a feature that no example has. */
  readonly unheard: number;
}
