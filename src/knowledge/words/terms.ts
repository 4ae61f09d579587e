import { stemmer } from 'stemmer';
import { stopWords } from './stop-words.ts';
import { synonymAt } from './synonyms.ts';

/** One word of a text, in its reading order. */
export interface Term {
  /** What is compared: the synonym's word, stemmed (Porter 1980). */
  readonly term: string;
  /** What the person wrote, lower-cased: "pw sync". */
  readonly surface: string;
  /** False for words that only join or fill. */
  readonly content: boolean;
}

/** How much of what a person typed is read, in characters: nobody describes a problem in more. */
const mostTyped = 4000;

/** As a limit: all of a text. Articles are read whole; the largest file that is read at all bounds them. */
export const whole = Infinity;

/** The end of "everybody's" and "my colleague's"; that of "it's" belongs to the word, as in "its". */
const possessive = /(?<=\p{L})(?<!\b(?:it|he|she|that|there|here|what|who|where|how|let))['’]s(?!\p{L})/gu;

/** Anything but printable ASCII and blanks. */
const notPlain = /[^ -~\s]/;

/** Words as written: lower case, without apostrophes, split at anything that is no letter or digit. */
export function splitWords(text: string, most = mostTyped): string[] {
  const read = beginningAndEnd(text, most);
  const folded = (notPlain.test(read) ? withoutMarks(read) : read)
    .toLowerCase()
    .replace(possessive, '')
    .replace(/['’‘`´]/g, '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A text that is too long, without its middle: people begin with what is wrong and end with the message they got. Words
 * that are cut in two are left out.
 */
export function beginningAndEnd(text: string, most = mostTyped): string {
  if (text.length <= most) return text;
  const beginning = text.slice(0, most / 2).replace(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u, '');
  const end = text.slice(text.length - most / 2).replace(/^[\p{L}\p{N}]+/u, '');
  return `${beginning} ${end}`;
}

/**
 * The letters as they are read: compatibility forms made plain, and without what does not show (zero-width blanks, soft
 * hyphens, marks of direction) and marks that are stacked on letters for their looks. A run of marks is cut to 30 as in
 * Unicode's stream-safe format (UAX #15, section 13), because putting a longer one in order takes quadratic time.
 */
function withoutMarks(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/(\p{M}{30})\p{M}+/gu, '$1')
    .normalize('NFKC')
    .replace(/(?=\p{Script=Inherited})\p{M}/gu, '');
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
export function foldedWords(text: string, most?: number): Term[] {
  const words = splitWords(text, most);
  const terms: Term[] = [];
  for (let i = 0; i < words.length;) {
    const match = synonymAt(words, i);
    const length = match?.phrase.length ?? 1;
    const surface = words.slice(i, i + length).join(' ');
    for (const word of match?.means ?? [surface]) {
      terms.push({ term: stem(word), surface, content: match !== undefined || !stopWords.has(word) });
    }
    i += length;
  }
  return terms;
}

/** The words of a text that carry meaning. `most` says how much of it is read, in characters; `whole`: all of it. */
export function termsOf(text: string, most?: number): Term[] {
  return foldedWords(text, most).filter((term) => term.content);
}
