import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown } from '../../cards/escape-markdown.ts';
import { plain, seen } from './seen.ts';

/** Texts that are Markdown by accident. */
const texts = [
  '*bold* **bolder** _italic_ __bolder__ ***all***',
  'domain\\user \\*not\\*',
  '[x] [text](https://example.com) ![alt](x)',
  '1. first',
  '  12) twelfth',
  '1.',
  '- item',
  '+ item',
  '* item',
  '-',
  '+',
  'first\n- second\n3. third',
  'a-b + c 1.5 v2.',
  '<namespace> & "quotes"',
  '# no heading\n> no quote\n```\nno code',
  'C:\\Users\\*\\_x_',
];

test.each(texts)('%j is shown as it stands', (text) => {
  expect(seen(escapeMarkdown(text))).toEqual({ text: plain(text), links: [], marks: [] });
});

const marks = fc.constantFrom(...'*_[]()\\-+1.)# \n\t<>!`'.split(''), 'a', ' - ', '1. ', '](');

test('any text is shown as it stands', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(marks, { maxLength: 20 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      expect(seen(escapeMarkdown(any))).toEqual({ text: plain(any), links: [], marks: [] });
    }),
    { numRuns: 1000 },
  );
});
