import { distance } from 'fastest-levenshtein';

/** Shorter words are not corrected: at four letters everything is one letter from something. */
const shortest = 5;

/**
 * The word of a vocabulary that a misspelt one most likely means: one letter off, two from eight letters on, with the
 * same first letter (people seldom miss that one). Undefined when none or several are as close.
 */
export function corrected(word: string, vocabulary: Iterable<string>): string | undefined {
  if (word.length < shortest) return undefined;
  const most = word.length < 8 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const known of vocabulary) {
    if (known[0] !== word[0] || Math.abs(known.length - word.length) > most) continue;
    const off = distance(known, word);
    if (off === least) best = undefined;
    if (off >= least) continue;
    best = known;
    least = off;
  }
  return best;
}
