import { expect, test } from '@jest/globals';
import { corrected } from '../../src/classify/spelling.ts';

const known = [
  'password',
  'printer',
  'outlook',
  'folder',
  'holder',
  'mail',
  'synchronis',
  'replicate',
  'replicated',
  'reset',
  'resent',
];

/** A word as typed, the known word it means, and why. */
const cases: readonly [word: string, meant: string | undefined, why: string][] = [
  ['pasword', 'password', 'a letter is missing'],
  ['passwrod', 'password', 'two letters are swapped: two edits, allowed from eight letters on'],
  ['outlok', 'outlook', 'one edit'],
  ['outlokk', 'outlook', 'one letter wrong'],
  ['otlok', undefined, 'two edits in a short word'],
  ['bassword', undefined, 'people seldom miss the first letter'],
  ['folddr', 'folder', 'the other near word begins with another letter'],
  ['replicatedd', 'replicated', 'nearer than "replicate"'],
  ['resebt', undefined, 'as near to "reset" as to "resent"'],
  ['mial', undefined, 'short words are near to everything'],
  ['printersandmore', undefined, 'far from everything'],
  ['', undefined, 'nothing'],
];

test.each(cases)('%j means %j: %s', (word, meant) => {
  expect(corrected(word, known)).toBe(meant);
});

test('without a vocabulary nothing is corrected', () => {
  expect(corrected('password', [])).toBeUndefined();
});
