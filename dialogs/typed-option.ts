import { distance } from 'fastest-levenshtein';
import { controls } from '../cards/controls.ts';
import { thingsSaid, utterance } from '../src/knowledge/words/phrase.ts';
import { splitWords } from '../src/knowledge/words/terms.ts';
import type { ShownOption } from '../src/run/events.ts';

/** Longer messages are descriptions, not answers in some of an option's words. */
const longestAnswer = 8;

/** How long a word must be for one letter to be misspelt, for two, and for two neighbours to have changed places. */
const lengthForOne = 5;
const lengthForTwo = 8;
const lengthForSwap = 4;

const numbers = 'one two three four five six seven eight nine ten'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** What may stand around a number: "option 2", "the second one, please". */
const aroundNumbers = new Set(['option', 'number', 'answer', 'the', 'please']);

/** Words that turn a sentence round. */
const turning = new Set(
  'no not never cannot cant dont doesnt didnt isnt arent wasnt werent wont hasnt havent'.split(' '),
);

/** Little words: they do not tell one option from another. */
const little = new Set(['the', 'and', 'for', 'are', 'was', 'but', 'you']);

/**
 * The option a typed message means: by its number, its words, its other wordings, a close misspelling, or a few words
 * that only one option has. Undefined when it means none or could mean several.
 */
export function typedOption(options: readonly ShownOption[], text: string): ShownOption | undefined {
  const words = splitWords(text);
  if (words.length === 0) return undefined;
  const typed = contracted(words.join(' '));
  return (
    byNumber(options, words) ??
    nearest(
      options,
      (wording) => misspellings(wording.split(' '), words) ?? misspellings(contracted(wording), typed),
    ) ??
    nearest(options, (wording) => (words.length <= longestAnswer && isPart(words, wording) ? 0 : undefined))
  );
}

/** The option whose words a message is, one for one. */
export function saidButton(options: readonly ShownOption[], text: string): ShownOption | undefined {
  const typed = splitWords(text).join(' ');
  return options.find((option) => wordings(option).includes(typed));
}

/** The option whose phrases a longer answer says: "no, everybody in the office has it". */
export function saidOption(
  options: readonly ShownOption[],
  phrasesOf: (option: string) => readonly string[],
  text: string,
): ShownOption | undefined {
  const [said, another] = thingsSaid(utterance(text), options, ({ id }) => phrasesOf(id));
  return another ? undefined : said;
}

function byNumber(options: readonly ShownOption[], words: readonly string[]): ShownOption | undefined {
  const [named = '', one, more] = words.filter((word) => !aroundNumbers.has(word));
  if (more !== undefined || (one !== undefined && !(one === 'one' && ordinals.includes(named))))
    return undefined;
  const number = /^\d{1,2}$/.test(named)
    ? Number(named)
    : Math.max(numbers.indexOf(named), ordinals.indexOf(named)) + 1;
  return options[number - 1];
}

/** The option with the least distance of all; undefined when none has one, or several have the same. */
function nearest(
  options: readonly ShownOption[],
  distanceOf: (wording: string) => number | undefined,
): ShownOption | undefined {
  const rated = options.flatMap((option) => {
    const distances = wordings(option).flatMap((wording) => distanceOf(wording) ?? []);
    return distances.length > 0 ? [{ option, off: Math.min(...distances) }] : [];
  });
  const [best, second] = rated.sort((a, b) => a.off - b.off);
  return best && best.off !== second?.off ? best.option : undefined;
}

function wordings({ id, text }: ShownOption): string[] {
  // Not `in`: an author may call an option "constructor".
  const typed = Object.hasOwn(controls, id) ? controls[id as keyof typeof controls].typed : [];
  return [text, ...typed].map((wording) => splitWords(wording).join(' '));
}

/** The words, with "do not", "can not" and "cannot" as they are said. */
function contracted(text: string): string[] {
  const said = text.replace(/\bcan ?not\b/g, 'cant');
  return said.replace(/\b(do|does|did|is|are|was|were|has|have) not\b/g, '$1nt').split(' ');
}

/**
 * How many letters of a wording are misspelt; undefined when it is another text. Each word is compared with the one in
 * its place: in a long sentence a single word may name another product.
 */
function misspellings(wording: readonly string[], typed: readonly string[]): number | undefined {
  if (wording.join('') === typed.join('')) return wording.length === typed.length ? 0 : 1;
  if (wording.length !== typed.length) return undefined;
  const off = wording.map((word, at) => lettersOff(word, typed[at] ?? ''));
  return off.reduce<number | undefined>(
    (sum, letters) => (sum === undefined || letters === undefined ? undefined : sum + letters),
    0,
  );
}

/**
 * How many letters of a word are misspelt; undefined when it is another word. Nobody misspells a first letter as often
 * as they mean another word by it ("encryption" and "decryption"), and a number is never nearly right.
 */
function lettersOff(word: string, typed: string): number | undefined {
  if (word === typed) return 0;
  if (word[0] !== typed[0] || /\p{N}/u.test(word + typed)) return undefined;
  if (word.length >= lengthForSwap && isSwapped(word, typed)) return 1;
  const most = word.length >= lengthForTwo ? 2 : word.length >= lengthForOne ? 1 : 0;
  const off = distance(word, typed);
  return off <= most ? off : undefined;
}

/** Whether only two neighbouring letters have changed places: "knwo". */
function isSwapped(word: string, typed: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === typed[at]) at += 1;
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  return swapped === typed;
}

/**
 * Whether all typed words, apart from little ones, stand in the wording, and none of them just behind a "not" that
 * was not typed: "sure" is no part of "not sure".
 */
function isPart(words: readonly string[], wording: string): boolean {
  const telling = words.filter(
    (word) => !little.has(word) && (word.length > 2 || word === 'me' || word === 'no'),
  );
  const there = wording.split(' ');
  const turned = there.filter(
    (_, i) => turning.has(there[i - 1] ?? '') && !words.includes(there[i - 1] ?? ''),
  );
  return telling.length > 0 && telling.every((word) => there.includes(word) && !turned.includes(word));
}
