import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldedWords, splitWords, termsOf } from '../../src/knowledge/words/terms.ts';

const splits: readonly [text: string, words: readonly string[], why: string][] = [
  ['Pass-word, please!', ['pass', 'word', 'please'], 'marks split, letter case goes'],
  ["It's mine, don’t", ['its', 'mine', 'dont'], 'short forms stay one word, with every apostrophe'],
  ["everybody's", ['everybody'], 'a possessive loses its end'],
  [
    "my colleague’s PC and the users' PCs",
    ['my', 'colleague', 'pc', 'and', 'the', 'users', 'pcs'],
    'both kinds',
  ],
  ["that's it", ['thats', 'it'], 'no possessive'],
  ['ﬁle ２', ['file', '2'], 'compatibility forms are made plain'],
  ['pass\u00adword pass\u200bword', ['password', 'password'], 'soft hyphens and zero-width blanks go'],
  ['\u202epassword\u202c', ['password'], 'marks of direction split nothing off'],
  ['Straße パスワード 密码', ['straße', 'パスワード', '密码'], 'letters of every script'],
  ['error 0x80070005', ['error', '0x80070005'], 'codes stay whole'],
  ['👍 !!', [], 'no words at all'],
];

test.each(splits)('splitWords(%j) is %j: %s', (text, words) => {
  expect(splitWords(text)).toEqual(words);
});

const folds: readonly [text: string, terms: readonly string[], why: string][] = [
  ['pw', ['password'], 'an abbreviation'],
  ['Azure AD Connect', ['connectserv'], 'the longest phrase wins over "azure ad" and "ad"'],
  ['azure ad', ['cloudaccount'], 'the shorter one where it stands alone'],
  ['PHS', ['password', 'synchronis'], 'one word may mean two'],
  ['synchronised synching syncs', ['synchronis', 'synchronis', 'synchronis'], 'forms of a synonym'],
  ['resets', ['chang'], 'a synonym is stemmed as well'],
  ['printing printers', ['print', 'printer'], 'other words are stemmed'],
  ['user users', ['person', 'peopl'], 'one or many is kept: it tells whose problem it is'],
  ['does not accept', ['reject'], 'a denial can be one word'],
];

test.each(folds)('foldedWords(%j) are %j: %s', (text, terms) => {
  expect(foldedWords(text).map(({ term }) => term)).toEqual(terms);
});

test('a folded word keeps what the person wrote, and whether it carries meaning', () => {
  expect(foldedWords('my Azure AD pw')).toEqual([
    { term: 'my', surface: 'my', content: false },
    { term: 'cloudaccount', surface: 'azure ad', content: true },
    { term: 'password', surface: 'pw', content: true },
  ]);
});

test('words that only join, greet or complain carry no meaning', () => {
  expect(termsOf('Hi, it just does not work any more since yesterday, please help!')).toEqual([]);
});

test('only the first 4000 characters are read', () => {
  expect(splitWords(`${'a '.repeat(2000)}late`)).not.toContain('late');
});

test('any text: words are letters and digits, in lower case, and folding loses none of them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const words = splitWords(text);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      const surfaces = new Set(foldedWords(text).flatMap(({ surface }) => surface.split(' ')));
      expect(surfaces).toEqual(new Set(words));
    }),
  );
});
