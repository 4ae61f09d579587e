import type { LatentData } from '../latent/latent-data.ts';
import type { Lists } from './lists.ts';

/** The search index as plain data, numbered and packed, so that it can be kept in a file. */
export interface IndexData {
  readonly articles: readonly { readonly id: string; readonly hash: string }[];
  /** A term's number is its place in this list. */
  readonly terms: readonly string[];
  /** Per term: the articles that have it, ascending. */
  readonly postings: Lists;
  /** Beside each posting: how strongly the article has the term in all its fields together, from 0 to 255. */
  readonly strengths: Uint8Array;
  /** Beside each posting: how strongly it has it in each field (`fieldNames`), from 0 to 255. */
  readonly fieldStrengths: Uint8Array;
  /** The ways to say a problem (title, aliases, complaints, symptom titles, wordings): the terms of each, once. */
  readonly sayings: Lists;
  /** Per article: where its sayings begin among `sayings`, and after the last one where they end. */
  readonly sayingsOf: Uint32Array;
  /** Per article: the terms that most of its sayings have in common. Empty where there are too few to tell. */
  readonly subjects: Lists;
  /** What goes together without having words in common; undefined for few articles. */
  readonly latent: LatentData | undefined;
}
