import type { Term } from '../knowledge/words/terms.ts';
import type { SearchIndex } from './search-index.ts';

/** What is left of a word's weight when only its corrected spelling is known: it may be a right word of something else. */
const correctedWeight = 0.7;

/** What is left of it when no article has the word: the names in a complaint say little about what it is about. */
const unheardWeight = 0.8;

/** A complaint counts as no longer than so many words: a whole story has no more to do with its article than a line. */
const longestCounted = 10;

/** So many different words of a complaint are corrected: beyond that it is no misspelt story, but no story. */
const mostCorrected = 50;

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
  const known = knownWords(index);
  for (const { term: written, surface } of terms) {
    const word = known(written);
    const term = index.numberOf(word);
    const heard = term === undefined ? unheardWeight : word === written ? 1 : correctedWeight;
    const weight = index.weight(term) * heard;
    if (weight > (seen.get(word)?.weight ?? 0)) seen.set(word, { term, word, surface, weight });
  }
  return [...seen.values()];
}

/** What each word of one complaint means: itself, or the known word that it misspells. */
function knownWords(index: SearchIndex): (written: string) => string {
  const meant = new Map<string, string>();
  return (written) => {
    if (index.numberOf(written) !== undefined) return written;
    const before = meant.get(written);
    if (before !== undefined || meant.size >= mostCorrected) return before ?? written;
    const word = index.spelling.corrected(written) ?? written;
    meant.set(written, word);
    return word;
  };
}

/** How much a complaint says, as it is compared with what an article has of it. */
export function extent(index: SearchIndex, sought: readonly Sought[]): number {
  const said = sought.reduce((total, { weight }) => total + weight, 0);
  return Math.min(said, longestCounted * index.heaviest);
}

export function termsIn(sought: readonly Sought[]): (number | undefined)[] {
  return sought.map(({ term }) => term);
}
