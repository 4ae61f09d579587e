import type { Term } from '../knowledge/words/terms.ts';
import type { SearchIndex } from './search-index.ts';
import { corrected } from './spelling.ts';

/** What is left of a word's weight when only its corrected spelling is known: it may be a right word of something else. */
const correctedWeight = 0.7;

/** What is left of it when no article has the word: the names in a complaint say little about what it is about. */
const unheardWeight = 0.8;

/** A complaint counts as no longer than so many words: a whole story has no more to do with its article than a line. */
const longestCounted = 10;

/** A term of the complaint as it is looked up: a misspelt word becomes the known one. */
export interface Sought {
  /** Its number; undefined for a term that no article has. */
  readonly term: number | undefined;
  readonly word: string;
  /** As the person wrote it. */
  readonly surface: string;
  readonly weight: number;
}

/** The terms of a complaint, each once. */
export function soughtTerms(index: SearchIndex, terms: readonly Term[]): Sought[] {
  const seen = new Map<string, Sought>();
  for (const { term: written, surface } of terms) {
    const spelt = index.numberOf(written) === undefined ? corrected(written, index.terms) : written;
    const known = spelt ?? written;
    const term = index.numberOf(known);
    const heard = term === undefined ? unheardWeight : known === written ? 1 : correctedWeight;
    const weight = index.weight(term) * heard;
    if (weight > (seen.get(known)?.weight ?? 0)) seen.set(known, { term, word: known, surface, weight });
  }
  return [...seen.values()];
}

/** How much a complaint says, as it is compared with what an article has of it. */
export function extent(index: SearchIndex, sought: readonly Sought[]): number {
  const said = sought.reduce((total, { weight }) => total + weight, 0);
  return Math.min(said, longestCounted * index.heaviest);
}

export function termsIn(sought: readonly Sought[]): (number | undefined)[] {
  return sought.map(({ term }) => term);
}
