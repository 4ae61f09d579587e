import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../src/classify/classify.ts';
import type { SearchIndex } from '../../src/classify/index/search-index.ts';
import { indexOf } from '../support/knowledge.ts';
import { hostileComplaints } from './hostile-complaints.ts';
import { passwords, firstTopic } from './starter.ts';

const index = indexOf(firstTopic);

const kilobytes100 = 100 * 1024;

test.each(Object.entries(hostileComplaints))('100 KB of %s: nothing fits', (_name, make) => {
  expect(classify(index, make(kilobytes100)).decision).toBe('none');
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\t\u00a0 '],
  ['a mark of the byte order', '\ufeff'],
  ['a URL of 8,000 characters', `https://example.org/${'a1b2/'.repeat(1600)}`],
  ['the same with a known word in it', `https://example.org/password/${'a1b2/'.repeat(1600)}`],
])('%s: nothing fits', (_name, text) => {
  expect(classify(index, text).decision).toBe('none');
});

test.each(['password', 'my new password does not sync to office 365'])(
  '%j 50,000 times is no surer than once',
  (text) => {
    const [once, often] = [text, `${text} `.repeat(50_000)].map((said) => classify(index, said).decision);
    expect(often === once || often !== 'goOn').toBe(true);
  },
);

const shown = 'my new password does not sync to office 365';

test.each([
  ['zero-width blanks', shown.replaceAll('s', 's\u200b')],
  ['word joiners and marks of the byte order', shown.replaceAll('o', '\u2060o\ufeff')],
  ['marks of direction', `\u202b${shown.replaceAll('s', '\u2067s\u2069')}\u202c`],
  ['soft hyphens', shown.replaceAll('s', '\u00ads')],
  ['marks struck through letters', shown.replaceAll('s', 's\u0336\u0337')],
  ['wide letters', shown.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
  ['half surrogate pairs', `\ud83d${shown.replaceAll(' ', '\udc00 \ud83d')}`],
  ['null characters between words', shown.replaceAll(' ', '\u0000')],
])('a complaint is read through %s', (_name, text) => {
  const [plain, marked] = [shown, text].map((said) => classify(index, said));
  expect(plain?.decision).toBe('goOn');
  expect(marked?.candidates.map(({ article, probability }) => [article, probability])).toEqual(
    plain?.candidates.map(({ article, probability }) => [article, probability]),
  );
});

test.each([
  ['HTML', `<p>${shown.replace('password', '<b>password</b>')}</p>`],
  ['Markdown', `> ${shown.replace('password', '**password**').replace('sync', '`sync`')}`],
  ['JSON', JSON.stringify({ subject: '', body: [shown] })],
])('a complaint is read through %s, whose own words count for little', (_name, text) => {
  const { decision, candidates } = classify(index, text);
  expect([decision, candidates[0]?.article]).toEqual(['goOn', passwords.id]);
});

test('what stands at the beginning or at the end of a long text is read, and what stands in between is not', () => {
  const rest = 'x '.repeat(3000);
  const decisions = [`${shown} ${rest}`, `${rest} ${shown}`, `${rest} ${shown} ${rest}`].map(
    (text) => classify(index, text).decision,
  );
  expect(decisions).toEqual(['goOn', 'goOn', 'none']);
});

test.each(Object.entries(hostileComplaints))('%s before a complaint do not hide its end', (_name, make) => {
  const { candidates } = classify(index, `${make(kilobytes100)}\n${shown}`);
  expect(candidates.map(({ article }) => article)).toContain(passwords.id);
});

test('of 10,000 misspelt words few are corrected', () => {
  const looked: string[] = [];
  const counting: SearchIndex = {
    ...index,
    spelling: {
      corrected(word) {
        looked.push(word);
        return index.spelling.corrected(word);
      },
    },
  };
  const make = hostileComplaints['a known word, misspelt each time in another way'];
  classify(counting, make?.(120_000) ?? '');
  expect(looked.length).toBeGreaterThan(10);
  expect(looked.length).toBeLessThanOrEqual(50);
  expect(new Set(looked).size).toBe(looked.length);
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
