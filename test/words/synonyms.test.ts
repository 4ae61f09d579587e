import { expect, test } from '@jest/globals';
import { synonyms } from '../../src/knowledge/words/synonyms.ts';
import { foldedWords } from '../../src/knowledge/words/terms.ts';

/** What people say about anything, and what it must not be read as. */
const plain: readonly [text: string, not: string][] = [
  ['my laptop', 'comput'],
  ['my phone is not charging', 'bill'],
  ['how much does a new mouse cost', 'bill'],
  ['my email sig is missing', 'gallery'],
  ['Dr Smith cannot print', 'recoveri'],
  ['365 days of logs', 'office365'],
  ['mem stick', 'intun'],
  ['our contractor needs a desk', 'b2b'],
  ['transfer a call', 'move'],
  ['pip install fails', 'publicip'],
  ['an attachment of 500 kb', 'http5xx'],
  ['the function keys', 'functionapp'],
  ['a gray screen', 'disabl'],
  ['my performance review', 'slow'],
];

test.each(plain)('%j is not read as %j', (text, not) => {
  expect(foldedWords(text).map(({ term }) => term)).not.toContain(not);
});

test('forgot, forgotten and forget are one word', () => {
  const terms = ['i forgot it', 'i have forgotten it', 'i forget it'].map(
    (text) => foldedWords(text).find(({ term }) => term.startsWith('forg'))?.term,
  );
  expect(new Set(terms).size).toBe(1);
});

test('what a phrase is read as is not read as something else again', () => {
  for (const { phrase, means } of synonyms)
    for (const word of means.filter((each) => each !== phrase.join(' '))) {
      const again = synonyms.find((entry) => entry.phrase.join(' ') === word)?.means;
      expect([phrase.join(' '), again?.includes(word) ?? true]).toEqual([phrase.join(' '), true]);
    }
});

test('no phrase is a bare number, or a word of one letter', () => {
  for (const { phrase } of synonyms)
    if (phrase.length === 1) expect(phrase[0]).not.toMatch(/^(?:\d{1,3}|[a-z])$/);
});
