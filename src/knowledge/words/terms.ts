import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';
import { synonyms } from './synonyms.ts';

/** One word of a text, in its reading order. */
export interface Term {
  /** What is compared: the synonym's word, stemmed (Porter 1980). */
  readonly term: string;
  /** What the person wrote, lower-cased: "pw sync". */
  readonly surface: string;
  /** False for words that only join or fill. */
  readonly content: boolean;
}

/** The longest text that is looked at, in characters: nobody describes a problem in more. */
const longest = 4000;

/** The end of "everybody's" and "my colleague's"; that of "it's" belongs to the word, as in "its". */
const possessive = /(?<=\p{L})(?<!\b(?:it|he|she|that|there|here|what|who|where|how|let))['’]s(?!\p{L})/gu;

/** Words as written: lower case, without apostrophes, split at anything that is no letter or digit. */
export function splitWords(text: string): string[] {
  const folded = text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(possessive, '')
    .replace(/['’‘`´\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Porter's rules are for words of a language, not for "one", which they would make "on". */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const made = stemmer(word);
  stems.set(word, made);
  return made;
}

/** A text repeats its words: an index of thousands of articles stems each of them once. */
const stems = new Map<string, string>();

const mostStems = 50_000;

/** Every word of a text with synonyms folded and the rest stemmed. */
export function foldedWords(text: string): Term[] {
  const words = splitWords(text);
  const terms: Term[] = [];
  for (let i = 0; i < words.length;) {
    const match = synonyms
      .get(words[i] ?? '')
      ?.find(({ phrase }) => phrase.every((word, n) => words[i + n] === word));
    const length = match?.phrase.length ?? 1;
    const surface = words.slice(i, i + length).join(' ');
    for (const word of match?.means ?? [surface]) {
      terms.push({ term: stem(word), surface, content: match !== undefined || !stopWords.has(word) });
    }
    i += length;
  }
  return terms;
}

/** The words of a text that carry meaning. */
export function termsOf(text: string): Term[] {
  return foldedWords(text).filter((term) => term.content);
}
