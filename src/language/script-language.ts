import { bare, englishWords } from './common-words.ts';

/** A script, and the languages that it is the sign of. */
interface Script {
  readonly letters: RegExp;
  /** How many letters count as one word, where no blanks stand between words. */
  readonly lettersAWord?: number;
  /** Told from the language it mostly is by letters or words of their own; the first that fits. */
  readonly others?: readonly (readonly [language: string, sign: RegExp])[];
  readonly language: string;
}

/** Words of a language that stand alone. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu');

const scripts: readonly Script[] = [
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu,
    lettersAWord: 1.5,
    others: [['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u]],
    language: 'zh',
  },
  { letters: /\p{Script=Hangul}/gu, lettersAWord: 1.5, language: 'ko' },
  {
    letters: /\p{Script=Cyrillic}/gu,
    others: [
      ['kk', /[әғқңұһ]/iu],
      ['be', /ў/iu],
      ['uk', /[іїєґ]/iu],
      ['sr', /[ђјљњћџѓќѕ]/iu],
      ['bg', word('ми|се|съм|няма|мога|това|не мога|паролата')],
    ],
    language: 'ru',
  },
  {
    letters: /\p{Script=Arabic}/gu,
    others: [
      ['ku', /[ێۆڵڕ]/u],
      ['ur', /[ٹڈڑںے]/u],
      ['fa', /[پچژگکی]/u],
    ],
    language: 'ar',
  },
  {
    letters: /\p{Script=Devanagari}/gu,
    others: [
      ['mr', word('आहे|नाही|माझा|माझी|माझे|मला|येत|चालत|होत')],
      ['ne', word('छ|छैन|मेरो|मलाई|भयो|गर्न')],
    ],
    language: 'hi',
  },
  { letters: /\p{Script=Bengali}/gu, language: 'bn' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Thai}/gu, lettersAWord: 3, language: 'th' },
  { letters: /\p{Script=Lao}/gu, lettersAWord: 3, language: 'lo' },
  { letters: /\p{Script=Khmer}/gu, lettersAWord: 3, language: 'km' },
  { letters: /\p{Script=Myanmar}/gu, lettersAWord: 3, language: 'my' },
  { letters: /\p{Script=Tamil}/gu, language: 'ta' },
  { letters: /\p{Script=Telugu}/gu, language: 'te' },
  { letters: /\p{Script=Kannada}/gu, language: 'kn' },
  { letters: /\p{Script=Malayalam}/gu, language: 'ml' },
  { letters: /\p{Script=Gujarati}/gu, language: 'gu' },
  { letters: /\p{Script=Gurmukhi}/gu, language: 'pa' },
  { letters: /\p{Script=Sinhala}/gu, language: 'si' },
  { letters: /\p{Script=Armenian}/gu, language: 'hy' },
  { letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { letters: /\p{Script=Ethiopic}/gu, language: 'am' },
];

/** So many words in a script are no name any more; beside other words fewer are none. */
const moreThanAName = 3;
const besideOthers = 2;

/** More words in a script than so many for each English one, as with Latin letters. */
const againstEnglish = 2;

/**
 * The language of a text that is not in Latin letters, told by its script; undefined when such letters are only a name
 * in an English text, or too few.
 */
export function scriptLanguage(text: string): string | undefined {
  const counted = scripts.map((script) => ({ script, words: wordsIn(text, script) }));
  const [most] = counted.toSorted((a, b) => b.words - a.words);
  if (!most) return undefined;
  const latin = new Set(text.match(/[A-Za-z'’]+/g) ?? []);
  const english = [...latin].filter((one) => englishWords.has(bare(one))).length;
  const enough = latin.size > 0 ? besideOthers : moreThanAName;
  if (most.words < enough || most.words <= againstEnglish * english) return undefined;
  return most.script.others?.find(([, sign]) => sign.test(text))?.[0] ?? most.script.language;
}

/** Capitalised words in a row are names. */
function wordsIn(text: string, { letters, lettersAWord }: Script): number {
  if (lettersAWord !== undefined) return (text.match(letters)?.length ?? 0) / lettersAWord;
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((one) => one.search(letters) >= 0);
  return words.every((one) => /^\p{Lu}\p{Ll}/u.test(one)) ? 0 : words.length;
}
