import { expect, test } from '@jest/globals';
import { firstSentence, lastSentence } from '../../src/knowledge/structure/sentences.ts';

test.each([
  ['One. Two.', 'One.', 'Two.'],
  ['Open it (e.g. The lid). Close it', 'Open it (e.g. The lid).', 'Close it'],
  ['Use version 2.5 or later. Then wait.', 'Use version 2.5 or later.', 'Then wait.'],
  ['Is it dark? Then wait!', 'Is it dark?', 'Then wait!'],
  ['He said "stop." Then he went.', 'He said "stop."', 'Then he went.'],
  ['A line\nand another', 'A line', 'and another'],
  ['No stop', 'No stop', 'No stop'],
  ['i.e. It works', 'i.e. It works', 'i.e. It works'],
  ['', '', ''],
])('%j begins with %j and ends with %j', (text, first, last) => {
  expect(firstSentence(text)).toBe(first);
  expect(lastSentence(text)).toBe(last);
});
