import { expect, test } from '@jest/globals';
import { conditionWords } from '../../src/cli/condition-words.ts';
import type { Condition, FormQuestion } from '../../src/knowledge/forms/form.ts';

const question: FormQuestion = {
  kind: 'question',
  id: 'q1',
  name: 'one',
  visible: { kind: 'constant', value: true },
  label: 'One?',
  help: [],
  placeholder: '',
  required: false,
  isDescription: false,
  input: {
    kind: 'choice',
    several: false,
    options: [
      { text: 'Yes', value: 'y' },
      { text: 'No', value: 'n' },
    ],
  },
};

const yes: Condition = { kind: 'chosen', question: 'q1', options: [0] };
const answered: Condition = { kind: 'answered', question: 'q2' };
const typed: Condition = { kind: 'typed', question: 'q2', text: 'x\u001b' };

const rows: readonly (readonly [words: string, condition: Condition])[] = [
  ['always', { kind: 'constant', value: true }],
  ['never', { kind: 'constant', value: false }],
  ['q1 is "Yes"', yes],
  ['q1 is "Yes" or "No" or "option 3"', { kind: 'chosen', question: 'q1', options: [0, 1, 2] }],
  ['q9 is "option 1"', { kind: 'chosen', question: 'q9', options: [0] }],
  ['q2 is answered', answered],
  ['q2 is "x\\u{1b}"', typed],
  ['not (q2 is answered)', { kind: 'not', of: answered }],
  ['q1 is "Yes" and q2 is answered', { kind: 'all', of: [yes, answered] }],
  [
    'q1 is "Yes" or (q2 is answered and not (q1 is "Yes"))',
    { kind: 'any', of: [yes, { kind: 'all', of: [answered, { kind: 'not', of: yes }] }] },
  ],
  ['q1 is "Yes" and q2 is answered', { kind: 'all', of: [{ kind: 'any', of: [yes] }, answered] }],
];

test.each(rows)('%s', (words, condition) => {
  expect(conditionWords(condition, (id) => (id === 'q1' ? question : undefined))).toBe(words);
});
