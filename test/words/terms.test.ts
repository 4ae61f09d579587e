import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wrongTerms } from '../../src/knowledge/words/stop-words.ts';
import { foldedWords, splitWords, termsOf, whole } from '../../src/knowledge/words/terms.ts';

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
  ['pass\u202eword pass\u2066word pass\u061cword', ['password', 'password', 'password'], 'nor do they split'],
  [
    'pass\u2060word pass\ufeffword pass\u{e0041}word',
    ['password', 'password', 'password'],
    'nor what else hides',
  ],
  ['p\u0337a\u0336s\u0337s\u0336w\u0338ord', ['password'], 'marks through letters go'],
  [`r\u0334${'\u0316\u0334'.repeat(60)}eset`, ['reset'], 'however many'],
  ['Zu\u0308rich Zürich', ['zürich', 'zürich'], 'marks that make another letter stay'],
  ['か\u3099', ['が'], 'of every script'],
  ['pass\u0000word', ['pass', 'word'], 'a null character is no letter'],
  ['\ud83dpassword\udc00', ['password'], 'half a surrogate pair is no letter'],
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
  ['removed', ['delet'], 'a synonym is stemmed as well'],
  ['jamming jams', ['jam', 'jam'], 'other words are stemmed'],
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
  expect(termsOf('Hi, it is just slow since yesterday, please help!').map(({ term }) => term)).toEqual([
    'slow',
  ]);
  const wrong = termsOf('Hi, it just does not work any more since yesterday, please help!');
  expect(wrong.filter(({ term }) => !wrongTerms.has(term))).toEqual([]);
});

const long = `first ${'a '.repeat(5000)}middle ${'b '.repeat(5000)}last`;

test('of a long complaint the beginning and the end are read', () => {
  const words = splitWords(long);
  expect([words[0], words.at(-1)]).toEqual(['first', 'last']);
  expect(words).not.toContain('middle');
  expect(words.join(' ').length).toBeLessThanOrEqual(4000);
});

test('words that this cuts in two are left out', () => {
  const words = ['screen', 'keyboard'].flatMap((word) => splitWords(`${word} `.repeat(2000)));
  expect(new Set(words)).toEqual(new Set(['screen', 'keyboard']));
  expect(splitWords('x'.repeat(100_000))).toEqual([]);
});

test('articles are read whole', () => {
  expect(splitWords(long, whole)).toHaveLength(10_003);
  expect(termsOf(long, whole).map(({ term }) => term)).toContain('middl');
});

test('a flood of marks that are out of order is put in order by parts', () => {
  const flood = `e${'\u0301\u0316'.repeat(500_000)} password`;
  expect(splitWords(flood, whole)).toEqual(['é', 'password']);
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
