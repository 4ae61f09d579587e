import { distance } from 'fastest-levenshtein';
import { candidates, indexParts, type WordParts } from './word-parts.ts';

/** Shorter words are not corrected: at four letters everything is one letter from something. */
const shortest = 5;

/** From so many letters on two of them may be wrong. */
const shortestForTwo = 8;

/** Finds the words that misspelt ones most likely mean. */
export interface Spelling {
  /**
   * The word of the vocabulary that is closest: one letter off, two from eight letters on, with the same first letter
   * (people seldom miss that one). Undefined when none or several are as close, and for a word with a digit: the code of
   * another error is no misspelling.
   */
  corrected(word: string): string | undefined;
}

/**
 * A vocabulary to correct by. It is prepared when the first word is looked for, in time and memory that grow linearly
 * with it: about 40 bytes a word.
 */
export function openSpelling(vocabulary: readonly string[]): Spelling {
  let one: WordParts | undefined;
  let two: WordParts | undefined;
  return {
    corrected(word) {
      if (word.length < shortest || /\d/.test(word)) return undefined;
      const parts =
        word.length < shortestForTwo
          ? (one ??= indexParts(vocabulary, { edits: 1, from: shortest - 1, to: shortestForTwo }))
          : (two ??= indexParts(vocabulary, { edits: 2, from: shortestForTwo - 2, to: Infinity }));
      return closest(word, vocabulary, parts);
    },
  };
}

function closest(word: string, vocabulary: readonly string[], parts: WordParts): string | undefined {
  const { edits } = parts;
  let best: number | undefined;
  let isAlone = false;
  let least = edits + 1;
  for (const number of candidates(parts, word)) {
    const known = vocabulary[number] ?? '';
    // Two parts may have the same hash: what comes here need not be near.
    if (known[0] !== word[0] || Math.abs(known.length - word.length) > edits || number === best) continue;
    const off = distance(known, word);
    if (off === least) isAlone = false;
    if (off >= least) continue;
    [best, least, isAlone] = [number, off, true];
  }
  return best === undefined || !isAlone ? undefined : vocabulary[best];
}
