import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../src/classify/classify.ts';
import { indexOf } from '../support/knowledge.ts';
import { starter } from './starter.ts';

const index = indexOf(starter);

const texts: readonly [name: string, text: string][] = [
  ['nothing', ''],
  ['blanks', ' \n\t\u00a0 '],
  ['100 KB of words nobody knows', 'lorem ipsum dolor sit amet '.repeat(4000)],
  ['100 KB without a blank', 'x'.repeat(100_000)],
  ['one word 20,000 times', 'banana '.repeat(20_000)],
  ['thousands of misspelt words', Array.from({ length: 9000 }, (_, i) => `passworb${i}`).join(' ')],
  ['only pictures', '😀🎉👩‍💻🇩🇪'.repeat(1000)],
  ['only words without meaning', 'it does not work and it is still broken please help me '.repeat(50)],
  ['marks of direction', '\u202e\u202d\u2066\u2067\u2069'.repeat(1000)],
  ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'.repeat(1000)],
  ['combining marks on a letter', `e${'\u0301'.repeat(50_000)}`],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(2)>'],
  ['half a surrogate pair', '\ud83d'.repeat(1000)],
  ['marks of patterns', '(((((.*)*)*)*)*)*'.repeat(500)],
];

test.each(texts)('%s: nothing fits', (_name, text) => {
  expect(classify(index, text).decision).toBe('none');
});

test('a complaint is read through marks that do not show', () => {
  const shown = 'my new password does not sync to office 365';
  const marked = shown.replaceAll('s', 's\u200b').replaceAll(' ', ' \u202e');
  expect(classify(index, marked).decision).toBe('goOn');
  expect(classify(index, marked).candidates[0]?.probability).toBe(
    classify(index, shown).candidates[0]?.probability,
  );
});

test('only the beginning of a long text is looked at', () => {
  expect(classify(index, `${'x '.repeat(3000)} my new password does not sync to office 365`).decision).toBe(
    'none',
  );
});

const words = fc.constantFrom(
  ...'my new old password pw does not sync synching office 365 o365 outlook everyone the printer jams azure ad connect'.split(
    ' ',
  ),
);
const complaint = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
);

test('any text: probabilities from 0 to 1, best first, at most 1 together, and a decision that follows', () => {
  fc.assert(
    fc.property(complaint, (text) => {
      const { decision, candidates, contentWords } = classify(index, text);
      const all = candidates.map(({ probability }) => probability);
      for (const one of all) expect(one >= 0 && one <= 1).toBe(true);
      expect(all).toEqual([...all].sort((a, b) => b - a));
      expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1 + 1e-9);
      expect(candidates.length).toBeLessThanOrEqual(10);
      if (decision !== 'none') expect(candidates.length).toBeGreaterThan(0);
      if (contentWords === 0) expect(decision).toBe('none');
    }),
  );
});
