import { expect, test } from '@jest/globals';
import type { FormValue } from '../../../src/knowledge/forms/form.ts';
import { nextRound, roundsOf } from '../../../src/knowledge/forms/rounds.ts';
import { choice, formOf, names } from './form-file.ts';

const none: ReadonlySet<string> = new Set();
const pick = (position: number): FormValue => ({ kind: 'choice', options: [position] });
const note = (id: string, visibility?: string): Record<string, unknown> => ({
  id,
  controlType: 'infoblock',
  content: id,
  visibility,
});

test('what waits for an answer comes on a later card, and only when it is visible then', () => {
  const { form } = formOf(
    choice('a'),
    { id: 'b', visibility: 'a == a' },
    { id: 'c', visibility: 'a == b' },
    { id: 'd' },
    { id: 'e', visibility: 'a != a' },
  );
  expect(names(nextRound(form, new Map(), none))).toEqual(['a', 'd']);
  const asked = new Set(['q1', 'q4']);
  expect(names(nextRound(form, new Map([['q1', pick(0)]]), asked))).toEqual(['b']);
  expect(names(nextRound(form, new Map([['q1', pick(1)]]), asked))).toEqual(['c', 'e']);
  expect(names(nextRound(form, new Map(), asked))).toEqual(['e']);
  expect(nextRound(form, new Map([['q1', pick(0)]]), new Set([...asked, 'q2']))).toEqual([]);
});

test('what waits for a question that is not decided yet waits as well', () => {
  const { form } = formOf(choice('a'), choice('b', { visibility: 'a == a' }), {
    id: 'c',
    visibility: 'b != a',
  });
  expect(names(nextRound(form, new Map(), none))).toEqual(['a']);
  expect(names(nextRound(form, new Map([['q1', pick(0)]]), new Set(['q1'])))).toEqual(['b']);
  expect(names(nextRound(form, new Map([['q1', pick(1)]]), new Set(['q1'])))).toEqual(['c']);
});

test('a card has at most eight questions', () => {
  const { form } = formOf(...Array.from({ length: 17 }, (_, at) => ({ id: `e${at}` })));
  const first = nextRound(form, new Map(), none);
  const asked = new Set(first.map(({ id }) => id));
  expect(first.length).toBe(8);
  expect(nextRound(form, new Map(), asked).length).toBe(8);
  expect(roundsOf(form).map((card) => card.length)).toEqual([8, 8, 1]);
});

test('a note travels with the question that follows it, and the last ones with the last card', () => {
  const questions = (from: number, to: number): Record<string, unknown>[] =>
    Array.from({ length: to - from }, (_, at) => ({ id: `e${from + at}` }));
  const { form } = formOf(note('n0'), ...questions(0, 8), note('n1'), ...questions(8, 10), note('n2'));
  const first = nextRound(form, new Map(), none);
  expect(names(first)).toEqual(['n0', 'e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7']);
  const asked = new Set(first.map(({ id }) => id));
  expect(names(nextRound(form, new Map(), asked))).toEqual(['n1', 'e8', 'e9', 'n2']);
  expect(roundsOf(form).map(names)).toEqual([names(first), ['n1', 'e8', 'e9', 'n2']]);
});

test('a note that an answer brings is a card of its own when nothing else is left', () => {
  const { form } = formOf(choice('a'), note('n', 'a == a'));
  expect(names(nextRound(form, new Map([['q1', pick(0)]]), new Set(['q1'])))).toEqual(['n']);
  expect(nextRound(form, new Map([['q1', pick(0)]]), new Set(['q1', 'q2']))).toEqual([]);
});

test('the cards of a form hold whatever can be visible, by what it waits for', () => {
  const { form } = formOf(
    choice('a'),
    choice('b', { visibility: 'a == a' }),
    { id: 'never', visibility: 'false' },
    { id: 'never too', visibility: 'never == a && a == b' },
    { id: 'always', visibility: 'never == null' },
    { id: 'c', visibility: 'b == a' },
    { id: 'd', visibility: 'a == b' },
  );
  expect(roundsOf(form).map(names)).toEqual([['a'], ['b', 'always', 'd'], ['c']]);
});
