import { stopWords } from '../knowledge/words/stop-words.ts';
import { bare, commonWords, englishWords, helpDeskWords, withCommonWords } from './common-words.ts';

/** What letter sequences say: the likeliest language, and how much likelier than English it is (0 to 1). */
export interface Guess {
  /** ISO 639-1. */
  readonly language: string;
  readonly ahead: number;
}

/** Undefined when there is nothing to go by. */
export type GuessLanguage = (text: string) => Promise<Guess | undefined>;

/** How far a guess must be ahead of English: with a common word of some language, and without. */
const aheadWithSign = 0.03;
const aheadWithout = 0.1;

/** A text without a common word of any language must have so many words, or so many where one has an accent. */
const wordsWithout = 5;
const wordsWithAccent = 3;

/** So many common words of a language are enough, whatever is guessed. */
const enoughSigns = 2;

/** More signs than so many for each English word: who mixes both is understood in English. */
const againstEnglish = 2;

/** No code, address or command. */
const plainWord = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*$/u;

/** Letters in the middle of a word that only names of products and commands have. */
const capitalInside = /.\p{Lu}/u;

/** What is said in English by two words that say little alone. */
const signIn = /\b(?:sign|log) (?:in|on|out)\b/i;

/** What stands in people's and places' names. */
const inNames = new Set(
  'al bin da das de del della den der des di do dos du el la las le los san van von'.split(' '),
);

/** English words that other languages have too: beside words of these they say nothing. */
const shared = new Set(
  'a am an as at by come do even had her i im in is let may me minutes no of on or over put so still u was way will'.split(
    ' ',
  ),
);

/** The language of a text in Latin letters; undefined for English, and when it is not sure. */
export async function latinLanguage(text: string, guess: GuessLanguage): Promise<string | undefined> {
  // Who writes all in capitals writes no names.
  const pieces = new Set(piecesOf(/\p{Ll}/u.test(text) ? text : text.toLowerCase()));
  const words = [...pieces].filter(isWord);
  const signs = signsIn(words);
  const most = Math.max(0, ...signs.values());
  const weighs = most === 0 ? isForeign(words) : outweighsEnglish(most, words, signIn.test(text) ? 2 : 0);
  if (pieces.size < 2 || !weighs) return undefined;
  return decided(signs, most, await guess(words.join(' ')));
}

function decided(
  signs: ReadonlyMap<string, number>,
  most: number,
  guess: Guess | undefined,
): string | undefined {
  const sure = guess && guess.ahead >= (most > 0 ? aheadWithSign : aheadWithout);
  if (most < enoughSigns) return sure && !isContradicted(guess.language, signs) ? guess.language : undefined;
  // Neighbours share many words: among those with nearly as many the guess decides.
  if (guess && (signs.get(guess.language) ?? 0) >= most - 1) return guess.language;
  return [...signs].find(([, count]) => count === most)?.[0];
}

/** A sign of one language, and a guess at another of which common words are known and there are none. */
function isContradicted(guess: string, signs: ReadonlyMap<string, number>): boolean {
  return signs.size > 0 && !signs.has(guess) && withCommonWords.has(guess);
}

function outweighsEnglish(signs: number, words: readonly string[], inPairs: number): boolean {
  const english = words.map(bare).filter((word) => isEnglish(word) && !shared.has(word));
  return signs > againstEnglish * (english.length + inPairs);
}

/** Words of which none is common anywhere: enough of them, none English, and not all of them names. */
function isForeign(words: readonly string[]): boolean {
  const enough = words.length >= (words.some(hasAccent) ? wordsWithAccent : wordsWithout);
  return enough && words.some((word) => /^\p{Ll}/u.test(word)) && !words.map(bare).some(isOfAHelpDesk);
}

function isWord(piece: string): boolean {
  return plainWord.test(piece) && !capitalInside.test(piece) && !inNames.has(bare(piece));
}

function isEnglish(word: string): boolean {
  return englishWords.has(word) || stopWords.has(word);
}

function isOfAHelpDesk(word: string): boolean {
  return isEnglish(word) || helpDeskWords.has(word);
}

function hasAccent(word: string): boolean {
  return /[^a-z'’]/i.test(word);
}

/** How many of the words are common in each language. */
function signsIn(words: readonly string[]): ReadonlyMap<string, number> {
  const signs = new Map<string, number>();
  for (const word of new Set(words.map(bare)))
    for (const language of commonWords.get(word) ?? []) signs.set(language, (signs.get(language) ?? 0) + 1);
  return signs;
}

/** Split at blanks and marks, and behind the article of "l'ordinateur". */
function piecesOf(text: string): string[] {
  const marks = /[\s,;:!?¿¡()[\]{}"“”„«»…|]+|[.](?=\s|$)|(?<=\p{L})['’](?=\p{L}{3})/u;
  return text.split(marks).filter((piece) => piece !== '');
}
