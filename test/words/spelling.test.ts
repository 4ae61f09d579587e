import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { openSpelling } from '../../src/classify/index/spelling.ts';

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

const spelling = openSpelling(known);

test.each(cases)('%j means %j: %s', (word, meant) => {
  expect(spelling.corrected(word)).toBe(meant);
});

test('without a vocabulary nothing is corrected', () => {
  expect(openSpelling([]).corrected('password')).toBeUndefined();
});

/** What `corrected` promises, by looking at every word. */
function byScanning(vocabulary: readonly string[], word: string): string | undefined {
  if (word.length < 5) return undefined;
  const most = word.length < 8 ? 1 : 2;
  const near = vocabulary
    .filter((one) => one[0] === word[0])
    .map((one) => ({ one, off: distance(one, word) }))
    .filter(({ off }) => off <= most);
  const least = Math.min(...near.map(({ off }) => off));
  const [best, another] = near.filter(({ off }) => off === least);
  return another ? undefined : best?.one;
}

/** Few letters, so that many words are near each other, and one that takes two code units. */
const letter = fc.constantFrom('a', 'b', 'c', '\ud835\udd38');
const words = fc.uniqueArray(fc.string({ unit: letter, minLength: 1, maxLength: 12 }), { maxLength: 200 });

test('any vocabulary, any word: as if every word had been looked at', () => {
  fc.assert(
    fc.property(
      words,
      fc.array(fc.string({ unit: letter, maxLength: 14 }), { maxLength: 40 }),
      (all, typed) => {
        const opened = openSpelling(all);
        for (const word of typed)
          expect([word, opened.corrected(word)]).toEqual([word, byScanning(all, word)]);
      },
    ),
  );
});

test('any word with one letter or two changed, left out or put in: as if every word had been looked at', () => {
  const change = fc.record({
    at: fc.nat(11),
    removed: fc.nat(1),
    added: fc.string({ unit: letter, maxLength: 1 }),
  });
  const changes = fc.array(change, { minLength: 1, maxLength: 2 });
  const changed = (word: string, all: readonly { at: number; removed: number; added: string }[]) =>
    all.reduce((now, { at, removed, added }) => now.slice(0, at) + added + now.slice(at + removed), word);
  fc.assert(
    fc.property(words, fc.array(changes, { maxLength: 10 }), (all, edits) => {
      const opened = openSpelling(all);
      const typed = all.flatMap((word) => edits.map((some) => changed(word, some)));
      for (const word of typed) expect([word, opened.corrected(word)]).toEqual([word, byScanning(all, word)]);
    }),
  );
});
