import type { GuessLanguage } from './latin.ts';
import { latinLanguage } from './latin.ts';
import { scriptLanguage } from './script-language.ts';

/** As much of a text is looked at, in characters: nobody changes the language after it. */
const lookedAt = 1000;

/** Joiners and marks of direction, which are no letters. */
const invisible = /\p{Cf}/gu;

/**
 * The language a complaint is written in, as an ISO 639-1 code: only when it is surely not English. Undefined for
 * English however it is spelt, for a mixture in which English is more than a word or two, and for what is too short or
 * no sentence: a name, an error text, a command.
 */
export async function languageOf(text: string, guess: GuessLanguage): Promise<string | undefined> {
  const start = text.slice(0, lookedAt).normalize('NFC').replace(invisible, '');
  return scriptLanguage(start) ?? latinLanguage(start, guess);
}
