import type { Lists } from './lists.ts';

/** The search index as plain data, numbered and packed, so that it can be kept in a file. */
export interface IndexData {
  readonly articles: readonly { readonly id: string; readonly hash: string }[];
  /** A term's number is its place in this list. */
  readonly terms: readonly string[];
  /** Per term: the articles that have it, ascending. */
  readonly postings: Lists;
  /** Beside each posting: how strongly the article has the term, from 0 to 1. */
  readonly strengths: Float32Array;
  /** The ways to say a problem (title, aliases, complaints, symptom titles): the terms of each, once. */
  readonly sayings: Lists;
  /** Per article: where its sayings begin among `sayings`, and after the last one where they end. */
  readonly sayingsOf: Uint32Array;
  /** Per article: the terms that most of its sayings have in common. Empty where there are too few to tell. */
  readonly subjects: Lists;
}
