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
  const [first, second] = words;
  const named =
    first === 'option' || first === 'number' || first === 'answer'
      ? second
      : words.length === 1
        ? first
        : undefined;
  if (named === undefined) return undefined;
  const number = /^\d{1,2}$/.test(named) ? Number(named) : numbers.indexOf(named) + 1;
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

function isClose(wording: string, typed: string): boolean {
  return (
    wording.length >= 4 && distance(wording, typed) <= Math.max(1, Math.floor(wording.length * misspelt))
  );
}

/** Whether all typed words, apart from little ones, stand in the wording. One little word alone means nothing. */
function partOf(words: readonly string[], wording: string): boolean {
  const telling = words.filter((word) => word.length > 2 || word === 'me' || word === 'no');
  const there = new Set(wording.split(' '));
  return telling.length > 0 && telling.every((word) => there.has(word));
}
