import { expect, test } from '@jest/globals';
import { says, thingsSaid, utterance } from '../../src/knowledge/words/phrase.ts';

/** A text, a phrase, whether the one says the other, and why. */
const cases: readonly [text: string, phrase: string, said: boolean, why: string][] = [
  ['it is only me', 'only me', true, 'as written'],
  ['It is ONLY ME!', 'only me', true, 'letter case and marks do not matter'],
  ['only for me', 'only me', true, 'another word stands between'],
  ['only when I print me', 'only me', false, 'three other words are too many'],
  ['me only', 'only me', false, 'the order counts'],
  ['only', 'only me', false, 'half a phrase'],
  ['', 'only me', false, 'nothing said'],
  ['only me', '', false, 'an empty phrase is never said'],
  ['only me', '...', false, 'nor is one without words'],
  ['all users are affected', 'everyone', true, 'a synonym'],
  ['everybody’s password', 'everyone', true, 'the end of a possessive does not count'],
  ['the accounts were synchronised', 'account synchronise', true, 'stems'],
  ['a temp pw', 'temporary password', true, 'abbreviations'],
  ['change x y change my password', 'change password', true, 'the first try may fail and the second fit'],
  ['password a password b change', 'password change', true, 'a word may come twice before the next'],
  ["my users' passwords", 'my password', false, 'not mine: many people stand between'],
  ['my new password', 'my password', true, 'an adjective may stand between'],

  ['not only me', 'only me', false, 'denied'],
  ['not for everyone', 'everyone', false, 'a "not" reaches over little words'],
  ['I did not get a temporary password', 'temporary password', false, 'and over "get a"'],
  ["we don't use federation", 'federation', false, 'the short forms count too'],
  ['it never was the firewall', 'firewall', false, 'never'],
  ['without a firewall', 'firewall', false, 'without'],
  ['no firewall', 'firewall', false, '"no" denies a thing'],
  ['no, everybody has it', 'everyone', true, '"no" before a person answers something else'],
  ['no, only me', 'only me', true, 'the same'],
  ['Outlook does not take my password', 'my password', true, 'the verb is denied, not the password'],
  ['sync does not work company wide', 'company wide', true, 'the same'],
  ['not everyone', 'not everyone', true, 'the phrase denies it too'],
  ['no passwords are synchronised', 'no passwords are', true, '"no" in a phrase is one of its words'],
  ['not the port. The firewall?', 'firewall', true, 'the "not" belongs to another thing'],
];

test.each(cases)('%j says %j: %s (%s)', (text, phrase, said) => {
  expect(says(utterance(text), phrase)).toBe(said);
});

const who = [
  { id: 'one', words: ['for me', 'everyone else', 'not everyone'] },
  { id: 'all', words: ['everyone'] },
];

const severalCases: readonly [text: string, said: readonly string[], why: string][] = [
  ['for me', ['one'], 'one thing'],
  ['everybody has it', ['all'], 'the other'],
  ['for me and for everyone', ['one', 'all'], 'both, in their order'],
  ['everyone else is fine', ['one'], 'the longer phrase takes its part away'],
  ['everyone, and everyone else too', ['one', 'all'], 'but not where the part stands alone as well'],
  ['not for everyone', ['one'], 'a phrase that denies'],
  ['the door', [], 'neither'],
];

test.each(severalCases)('%j says %j: %s', (text, said) => {
  const found = thingsSaid(utterance(text), who, ({ words }) => words);
  expect(found.map(({ id }) => id)).toEqual(said);
});
