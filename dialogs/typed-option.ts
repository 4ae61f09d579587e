import { distance } from 'fastest-levenshtein';
import { controls } from '../cards/phrases.ts';
import { thingsSaid, utterance } from '../src/knowledge/words/phrase.ts';
import { splitWords } from '../src/knowledge/words/terms.ts';
import type { ShownOption } from '../src/run/events.ts';

/** Longer messages are descriptions, not answers in some of an option's words. */
const longestAnswer = 8;

/** How much of a text may be misspelt: one letter in five. */
const misspelt = 0.2;

const numbers = 'one two three four five six seven eight nine ten'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

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
  if (words.length === 0) return undefined;
  const typed = words.join(' ');
  return (
    byNumber(options, words) ??
    nearest(options, (wording) => misspellings(wording, typed)) ??
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

/**
 * How many letters of a wording are misspelt; undefined when it is another text. What is closer to its opposite is one:
 * "it did help" is not "it didn't help".
 */
function misspellings(wording: string, typed: string): number | undefined {
  const most = wording.length < 4 ? 0 : Math.max(1, Math.floor(wording.length * misspelt));
  if (Math.abs(wording.length - typed.length) > most) return undefined;
  const off = distance(wording, typed);
  if (off > most) return undefined;
  const [one, other] = [straight(wording), straight(typed)];
  return one.turns === other.turns || off <= distance(one.text, other.text) ? off : undefined;
}

/** A wording without the words that turn it round: "it didnt help" becomes "it did help". */
function straight(wording: string): { text: string; turns: number } {
  const words = wording.split(' ');
  const turns = words.filter((word) => turning.has(word)).length;
  const left = words.map((word) => turning.get(word) ?? word).filter((word) => word !== '');
  return { text: left.join(' '), turns };
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
