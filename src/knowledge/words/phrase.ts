import { foldedWords } from './terms.ts';

/** How many other words may stand between two words of a phrase: "password from the admin was temporary". */
const gap = 2;

/** How many words before a phrase a "not" may stand and still turn it round: "not for everyone". */
const negationReach = 2;

const negations = new Set(['not', 'never', 'dont', 'doesnt', 'didnt', 'isnt', 'arent', 'wasnt', 'werent', 'without']);

/** A text prepared for `says`, so that many phrases can be looked for in it. */
export type Utterance = readonly string[];

export function utterance(text: string): Utterance {
  return foldedWords(text).map((word) => word.term);
}

/**
 * Whether a text says a phrase: its words in order, synonyms and stems folded, up to two other words between them,
 * and no negation shortly before it (unless the phrase has one itself).
 */
export function says(text: Utterance, phrase: string): boolean {
  const wanted = utterance(phrase);
  if (wanted.length === 0) return false;
  return text.some((_, at) => follows(text, at, wanted) && !negated(text, at, wanted));
}

function follows(text: Utterance, start: number, wanted: Utterance): boolean {
  if (text[start] !== wanted[0]) return false;
  let at = start;
  for (const word of wanted.slice(1)) {
    const next = text.slice(at + 1, at + 2 + gap).indexOf(word);
    if (next < 0) return false;
    at += 1 + next;
  }
  return true;
}

function negated(text: Utterance, start: number, wanted: Utterance): boolean {
  if (wanted.some((word) => negations.has(word))) return false;
  return text.slice(Math.max(0, start - negationReach), start).some((word) => negations.has(word));
}
