import { expect, test } from '@jest/globals';
import type { FormValue } from '../../../src/knowledge/forms/form.ts';
import { readAnswers } from '../../../src/knowledge/forms/read-answers.ts';
import { choice, formOf } from './form-file.ts';

const number = { id: 'x', controlType: 'numerictextbox' };
const moment = { id: 'x', controlType: 'datetimepicker' };
const several = choice('x', { controlType: 'multiselectdropdown' });
const coded = (value: string): Record<string, unknown> => ({
  id: 'x',
  validations: [{ type: 'RegExMatch', value, text: 'Digits only' }],
});

interface Case {
  readonly name: string;
  readonly element: Readonly<Record<string, unknown>>;
  readonly raw: unknown;
  readonly value?: unknown;
  readonly error?: unknown;
}

const text = (words: string): FormValue => ({ kind: 'text', text: words });
const picked = (...options: number[]): FormValue => ({ kind: 'choice', options });

const cases: readonly Case[] = [
  { name: 'a text', element: { id: 'x' }, raw: { q1: ' as typed ' }, value: text(' as typed ') },
  { name: 'blanks', element: { id: 'x' }, raw: { q1: '  ' } },
  { name: 'nothing', element: { id: 'x' }, raw: {} },
  {
    name: 'nothing that is required',
    element: { id: 'x', required: true },
    raw: {},
    error: { problem: 'missing' },
  },
  {
    name: 'blanks where something is required',
    element: { id: 'x', required: true },
    raw: { q1: ' \n' },
    error: { problem: 'missing' },
  },
  {
    name: 'too long a text',
    element: { id: 'x' },
    raw: { q1: 'x'.repeat(10_001) },
    value: text('x'.repeat(10_000)),
    error: { problem: 'tooLong', limit: 10_000 },
  },
  {
    name: 'a text longer than its rule',
    element: { id: 'x', maxLength: 2 },
    raw: { q1: 'abc' },
    value: text('abc'),
    error: { problem: 'tooLong', limit: 2 },
  },
  { name: 'a text that matches', element: coded('^\\d+$'), raw: { q1: ' 12 ' }, value: text(' 12 ') },
  {
    name: 'a text that does not match',
    element: coded('^\\d+$'),
    raw: { q1: 'x' },
    value: text('x'),
    error: { problem: 'pattern', message: 'Digits only' },
  },
  {
    name: 'a text too long to be matched',
    element: coded('^\\d+$'),
    raw: { q1: '1'.repeat(4001) },
    value: text('1'.repeat(4001)),
    error: { problem: 'tooLong', limit: 4000, message: 'Digits only' },
  },
  { name: 'a number', element: number, raw: { q1: '12,5' }, value: text('12,5') },
  { name: 'a number that came as one', element: number, raw: { q1: 12 }, value: text('12') },
  {
    name: 'no number',
    element: number,
    raw: { q1: 'twelve' },
    value: text('twelve'),
    error: { problem: 'notANumber' },
  },
  {
    name: 'a number that is not greater',
    element: { ...number, validations: [{ type: 'greaterthan', value: 200 }] },
    raw: { q1: '200' },
    value: text('200'),
    error: { problem: 'notGreater', limit: 200 },
  },
  { name: 'a choice', element: choice('x'), raw: { q1: '2' }, value: picked(2) },
  { name: 'several', element: several, raw: { q1: '2, 0,2' }, value: picked(0, 2) },
  {
    name: 'a position out of range',
    element: several,
    raw: { q1: '1,3' },
    value: picked(1),
    error: { problem: 'notAnOption' },
  },
  {
    name: 'two where one is allowed',
    element: choice('x'),
    raw: { q1: '1,2' },
    value: picked(1),
    error: { problem: 'notAnOption' },
  },
  {
    name: 'a value in place of a position',
    element: choice('x', { required: true }),
    raw: { q1: 'a' },
    error: { problem: 'notAnOption' },
  },
  {
    name: 'a moment',
    element: moment,
    raw: { q1d: '2024-02-29', q1t: '09:30' },
    value: { kind: 'moment', date: '2024-02-29', time: '09:30' },
  },
  {
    name: 'a day',
    element: moment,
    raw: { q1d: '2024-02-29', q1t: '' },
    value: { kind: 'moment', date: '2024-02-29', time: '' },
  },
  { name: 'a day that is none', element: moment, raw: { q1d: '2023-02-29' }, error: { problem: 'notADate' } },
  { name: 'a time without a day', element: moment, raw: { q1t: '09:30' }, error: { problem: 'notADate' } },
  {
    name: 'a time that is none',
    element: moment,
    raw: { q1d: '2024-02-29', q1t: '24:00' },
    value: { kind: 'moment', date: '2024-02-29', time: '' },
    error: { problem: 'notADate' },
  },
  {
    name: 'no moment where one is required',
    element: { ...moment, required: true },
    raw: {},
    error: { problem: 'missing' },
  },
  { name: 'what is no record', element: { id: 'x' }, raw: 'q1' },
  { name: 'null', element: { id: 'x' }, raw: null },
  { name: 'a record as an answer', element: { id: 'x' }, raw: { q1: { a: 1 } } },
  { name: 'keys of others', element: { id: 'x' }, raw: { q2: 'x', toString: 'y' } },
];

test.each(cases)('reads $name', ({ element, raw, value, error }) => {
  const { form } = formOf(element);
  const { values, errors } = readAnswers(form.elements, raw);
  expect([...values]).toEqual(value === undefined ? [] : [['q1', value]]);
  expect(errors).toEqual(error === undefined ? [] : [{ question: 'q1', ...error }]);
});

test('what was typed is kept by input, wrong or not', () => {
  const { form } = formOf(moment, number, choice('c'), { id: 'empty' });
  const { typed } = readAnswers(form.elements, {
    q1d: 'soon',
    q1t: '9',
    q2: 'x',
    q3: '9',
    q4: '',
    q5: 'nobody',
  });
  expect([...typed]).toEqual([
    ['q1d', 'soon'],
    ['q1t', '9'],
    ['q2', 'x'],
    ['q3', '9'],
  ]);
});

test('a number is compared with the answer of another card, and of this one first', () => {
  const { form } = formOf(
    { ...number, id: 'old' },
    {
      ...number,
      id: 'new',
      validations: [{ type: 'greaterthan', controlId: 'old', text: 'More!' }],
    },
  );
  const error = { question: 'q2', problem: 'notGreater', limit: 10, message: 'More!' };
  const earlier = new Map([['q1', text('10')]]);
  expect(readAnswers(form.elements.slice(1), { q2: '9' }, earlier).errors).toEqual([error]);
  expect(readAnswers(form.elements.slice(1), { q2: '11' }, earlier).errors).toEqual([]);
  expect(readAnswers(form.elements.slice(1), { q2: '9' }).errors).toEqual([]);
  expect(readAnswers(form.elements, { q1: '8', q2: '9' }, earlier).errors).toEqual([]);
});

test('an error a question, in their order', () => {
  const { form } = formOf({ id: 'a', required: true }, { ...number, id: 'b' }, choice('c'));
  const { errors } = readAnswers(form.elements, { q3: '7', q2: 'x' });
  expect(errors.map(({ question, problem }) => `${question} ${problem}`)).toEqual([
    'q1 missing',
    'q2 notANumber',
    'q3 notAnOption',
  ]);
});

test('a pattern of a stored form that is not safe is not run', () => {
  const { form } = formOf({ id: 'a' });
  const [element] = form.elements;
  if (element?.kind !== 'question') throw new Error('No question.');
  const rules = [{ kind: 'pattern', pattern: '^(a+)+$', message: '' }] as const;
  const hostile = { ...element, input: { kind: 'text', multiline: false, rules } } as const;
  expect(readAnswers([hostile], { q1: `${'a'.repeat(60)}b` }).errors).toEqual([]);
});
