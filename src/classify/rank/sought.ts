import { everydayWords } from '../../knowledge/words/everyday-words.ts';
import { longestRelated, relatedTo } from '../../knowledge/words/related.ts';
import { storyWords } from '../../knowledge/words/story-words.ts';
import { synonyms } from '../../knowledge/words/synonyms.ts';
import { termsOf, type Term } from '../../knowledge/words/terms.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { openSpelling } from '../index/spelling.ts';

/** What is left of a word's weight when only its corrected spelling is known: it may be a right word of something else. */
const correctedWeight = 0.7;

/** What is left of it when no article has the word: the names in a complaint say little about what it is about. */
const unheardWeight = 0.8;

/** What is left of the weight of a word that people use about anything. */
const everydayWeight = 0.6;

/** What a related word counts, of its own weight: the person has not said it. */
const relatedWeight = 0.4;

/** So many different words of a complaint are corrected: beyond that it is no misspelt story, but no story. */
const mostCorrected = 50;

/** So many related words are looked for. */
const mostRelated = 60;

/** A term of the complaint as it is looked up: a misspelt word becomes the known one. */
export interface Sought {
  /** Its number; undefined for a term that no article has. */
  readonly term: number | undefined;
  readonly word: string;
  /** As the person wrote it. */
  readonly surface: string;
  readonly weight: number;
}

/** A term that some article has. */
export interface Heard {
  readonly term: number;
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
    const weight = index.weight(term) * heard * (saysLittle(word) ? everydayWeight : 1);
    if (weight > (seen.get(word)?.weight ?? 0)) seen.set(word, { term, word, surface, weight });
  }
  return [...seen.values()];
}

/** Whether people use a word about anything, or about their lives. */
export function saysLittle(word: string): boolean {
  return everydayWords.has(word) || storyWords.has(word);
}

/** Those of them that some article has. */
export function heardTerms(sought: readonly Sought[]): Heard[] {
  return sought.flatMap(({ term, weight }) => (term === undefined ? [] : [{ term, weight }]));
}

/** What articles may say where the person said something else, without what was said itself. */
export function relatedTerms(index: SearchIndex, sought: readonly Sought[]): Heard[] {
  const said = new Set(sought.map(({ word }) => word));
  const found = new Set<string>();
  const words = [...said];
  for (let from = 0; from < words.length && found.size < mostRelated; from += 1)
    for (let length = 1; length <= Math.min(longestRelated, words.length - from); length += 1)
      for (const word of relatedTo(words.slice(from, from + length))) if (!said.has(word)) found.add(word);
  return [...found].slice(0, mostRelated).flatMap((word) => {
    const term = index.numberOf(word);
    return term === undefined ? [] : [{ term, weight: index.weight(term) * relatedWeight }];
  });
}

/** No article has the words that are read as others; people misspell them all the same. */
const synonymWords = openSpelling(synonyms.flatMap(({ phrase }) => (phrase.length === 1 ? phrase : [])));

function meantSynonym(index: SearchIndex, written: string): string | undefined {
  const meant = synonymWords.corrected(written);
  const term = meant === undefined ? undefined : termsOf(meant)[0]?.term;
  return term !== undefined && index.numberOf(term) !== undefined ? term : undefined;
}

/** What each word of one complaint means: itself, or the known word that it misspells. */
function knownWords(index: SearchIndex): (written: string) => string {
  const meant = new Map<string, string>();
  return (written) => {
    if (index.numberOf(written) !== undefined) return written;
    const before = meant.get(written);
    if (before !== undefined || meant.size >= mostCorrected) return before ?? written;
    const word = index.spelling.corrected(written) ?? meantSynonym(index, written) ?? written;
    meant.set(written, word);
    return word;
  };
}

export function termsIn(sought: readonly Sought[]): (number | undefined)[] {
  return sought.map(({ term }) => term);
}
