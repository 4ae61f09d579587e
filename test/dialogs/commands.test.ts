import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands, controls } from '../../cards/controls.ts';
import { readCommand } from '../../dialogs/commands.ts';

const cases: readonly [text: string, command: string | undefined, why: string][] = [
  ['help', 'help', 'as it is'],
  ['HELP!', 'help', 'any letter case, any mark'],
  ['  Help me ', 'help', 'blanks around it'],
  ['?', 'help', 'a question mark'],
  ['???', 'help', 'several'],
  ['hi', 'hello', 'a greeting'],
  ['Hello there!', 'hello', 'another'],
  ['cancel', 'cancel', 'as it is'],
  ['never mind', 'cancel', 'another wording'],
  ['Start over.', 'startOver', 'as it is'],
  ['BACK', 'back', 'any letter case'],
  ['go back', 'back', 'another wording'],
  ['I’m an administrator', 'asAdministrator', 'a curly apostrophe'],
  ["i'm not an administrator", 'asEmployee', 'its opposite'],
  ['talk to a person', 'person', 'the button, typed'],
  ['topics', 'topics', 'as it is'],
  ['thank you', 'thanks', 'as it is'],
  ['why?', 'why', 'asked about a question'],

  ['cancel my subscription', undefined, 'a complaint that begins with a command'],
  ['help me with my password', undefined, 'the same'],
  ['hi, Outlook does not start', undefined, 'a greeting before a complaint'],
  ['I want to go back to the old version', undefined, 'a command inside a sentence'],
  ['stop all access to my account', undefined, 'the same'],
  ['hel', undefined, 'commands are not guessed'],
  ['👍', undefined, 'a picture is no command'],
  ['...', undefined, 'nor are marks'],
  ['', undefined, 'nor is nothing'],
];

test.each(cases)('%j is %j: %s', (text, command) => {
  expect(readCommand(text)).toBe(command);
});

test('every wording of a command is that command', () => {
  for (const [id, wordings] of Object.entries(commands))
    for (const words of wordings) expect([words, readCommand(words)]).toEqual([words, id]);
});

test('the controls that work at any point are commands, by every wording', () => {
  for (const id of ['back', 'startOver', 'person', 'topics', 'asAdministrator', 'asEmployee'] as const)
    for (const words of [controls[id].title, ...controls[id].typed])
      expect([words, readCommand(words)]).toEqual([words, id]);
});

test('any text is a command or none', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readCommand(text)));
});
