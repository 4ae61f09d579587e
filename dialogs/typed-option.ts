import { distance } from 'fastest-levenshtein';
import { controls } from '../cards/phrases.ts';
import { thingsSaid, utterance } from '../src/knowledge/words/phrase.ts';
import { splitWords } from '../src/knowledge/words/terms.ts';
import type { ShownOption } from '../src/run/events.ts';

/** Longer messages are descriptions, not answers in an option's words. */
const longestAnswer = 8;

/** How much of a text may be misspelt: one letter in five. */
const misspelt = 0.2;

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** What may stand around a number: "option 2", "the second one, please". */
const aroundNumbers = new Set(['option', 'number', 'answer', 'the', 'please']);

/** Words that turn a sentence round, and what is left of them without that. */
const turning = new Map(
  Object.entries({
    ...{ no: '', not: '', never: '', cannot: 'can', cant: 'can', dont: 'do', doesnt: 'does', didnt: 'did' },
    ...{ isnt: 'is', arent: 'are', wasnt: 'was', werent: 'were', wont: 'will', hasnt: 'has', havent: 'have' },
  }),
);

/** Little words: they do not tell one option from another. */
const little = new Set(['the', 'and', 'for', 'are', 'was', 'but', 'you']);

/**
 * The option a typed message means: by its number, its words, its other wordings, a close misspelling, or a few words
 * that only one option has. Undefined when it means none or could mean several.
 */
export function typedOption(options: readonly ShownOption[], text: string): ShownOption | undefined {
  const words = splitWords(text);
  if (words.length === 0 || words.length > longestAnswer) return undefined;
  const typed = words.join(' ');
  return (
    byNumber(options, words) ??
    only(options, (wording) => wording === typed) ??
    only(options, (wording) => isClose(wording, typed)) ??
    only(options, (wording) => partOf(words, wording))
  );
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

function only(options: readonly ShownOption[], fits: (wording: string) => boolean): ShownOption | undefined {
  const found = options.filter((option) => wordings(option).some(fits));
  return found.length === 1 ? found[0] : undefined;
}

function wordings({ id, text }: ShownOption): string[] {
  const typed = id in controls ? controls[id as keyof typeof controls].typed : [];
  return [text, ...typed].map((wording) => splitWords(wording).join(' '));
}

/** Whether one is a misspelling of the other. What is closer to the opposite is none: "it did help", "it didn't help". */
function isClose(wording: string, typed: string): boolean {
  if (wording.length < 4) return false;
  const off = distance(wording, typed);
  return (
    off <= Math.max(1, Math.floor(wording.length * misspelt)) && off <= distance(plain(wording), plain(typed))
  );
}

/** The words without what turns them round: "it didnt help" becomes "it did help". */
function plain(wording: string): string {
  return wording
    .split(' ')
    .map((word) => turning.get(word) ?? word)
    .join(' ');
}

/**
 * Whether all typed words, apart from little ones, stand in the wording, and none of them just behind a "not" that
 * was not typed: "sure" is no part of "not sure".
 */
function partOf(words: readonly string[], wording: string): boolean {
  const telling = words.filter(
    (word) => !little.has(word) && (word.length > 2 || word === 'me' || word === 'no'),
  );
  const there = wording.split(' ');
  const turned = there.filter(
    (_, i) => turning.has(there[i - 1] ?? '') && !words.includes(there[i - 1] ?? ''),
  );
  return telling.length > 0 && telling.every((word) => there.includes(word) && !turned.includes(word));
}
