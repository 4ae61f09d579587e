import { expect, test } from '@jest/globals';
import { saidOption } from '../../dialogs/typed-option.ts';

const options = [
  { id: 'one', text: 'One' },
  { id: 'all', text: 'All' },
  { id: 'unknown', text: "I don't know" },
];
const phrases: Readonly<Record<string, readonly string[]>> = {
  one: ['only me', 'everyone else'],
  all: ['everyone'],
};

const cases: readonly [text: string, option: string | undefined, why: string][] = [
  ['no, everybody in the office has it', 'all', 'a phrase in a longer answer'],
  ['I think it is only me', 'one', 'the other'],
  ['everyone else can work', 'one', 'the longer phrase counts'],
  ['not only me', undefined, 'denied'],
  ['only me, or everyone, I am not sure', undefined, 'both'],
  ['the printer', undefined, 'none'],
  ['', undefined, 'nothing'],
];

test.each(cases)('%j says %j: %s', (text, option) => {
  expect(saidOption(options, (id) => phrases[id] ?? [], text)?.id).toBe(option);
});
