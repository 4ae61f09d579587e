import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pressData, readPress, turnData } from '../../cards/press.ts';

const run = 'r'.repeat(24);

const stored = (data: object) => JSON.parse(JSON.stringify(data)) as object;

test('a button brings back its run, its step and its option', () => {
  const ids = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 64 }), fc.nat(), ids, (id, step, option) => {
      const data = stored(pressData(id, step + 1, option));
      expect(readPress(data)).toEqual({ run: id, step: step + 1, option: { id: option }, inputs: {} });
    }),
  );
});

/** What comes with a press, what is read, and why. */
const cases: readonly [value: unknown, press: unknown, why: string][] = [
  [
    { ...pressData(run, 3), i0: '2' },
    { run, step: 3, option: { position: 2 }, inputs: {} },
    'a choice of a list, by its position',
  ],
  [pressData(run, 3), { run, step: 3, option: undefined, inputs: {} }, '"Send" without a choice'],
  [{ ...pressData(run, 3), i0: '' }, { run, step: 3, option: undefined, inputs: {} }, 'the same'],
  [{ ...pressData(run, 3), i0: 'x' }, { run, step: 3, option: undefined, inputs: {} }, 'no position'],
  [{ ...pressData(run, 3), i0: '-1' }, { run, step: 3, option: undefined, inputs: {} }, 'no position either'],
  [
    { ...pressData(run, 3, 'back'), i0: '2' },
    { run, step: 3, option: { id: 'back' }, inputs: {} },
    'a button of its own does not care for the list',
  ],
  [
    turnData(run, 3, { view: 'article', page: 2 }),
    { run, step: 3, option: undefined, turn: { view: 'article', page: 2 }, inputs: {} },
    'a page of the article',
  ],
  [
    { firstline: { run, step: 3, view: 'step' } },
    { run, step: 3, option: undefined, inputs: {} },
    'no page: nothing was chosen',
  ],
  [{ firstline: { run, step: 3, view: 'step', page: 0 } }, undefined, 'pages begin at 1'],
  [{ firstline: { run, step: 3, view: 'moon', page: 1 } }, undefined, 'no view of ours'],
  [
    { ...pressData(run, 3, 'a'), more: 1 },
    { run, step: 3, option: { id: 'a' }, inputs: { more: 1 } },
    'what newer cards may add',
  ],
  [
    { ...pressData(run, 3), q1: 'a', q2: 7, q3: ['b'], q4: { c: 1 }, q5: null, q6: true, q7: '' },
    { run, step: 3, option: undefined, inputs: { q1: 'a', q2: 7, q7: '' } },
    'texts and numbers are all that an input sends',
  ],
  [{ firstline: { run, step: 0 } }, undefined, 'steps begin at 1'],
  [{ firstline: { run, step: 1.5 } }, undefined, 'steps are whole'],
  [{ firstline: { run: '', step: 1 } }, undefined, 'no run'],
  [{ firstline: { run: 'x'.repeat(65), step: 1 } }, undefined, 'no run of ours'],
  [{ firstline: { run, step: 1, option: 7 } }, undefined, 'no option of ours'],
  [{ firstline: null }, undefined, 'another bot'],
  [{}, undefined, 'nothing'],
  [null, undefined, 'nothing at all'],
  [[], undefined, 'a list'],
  ['press', undefined, 'a text'],
];

test.each(cases)('%j is %j: %s', (value, press) => {
  expect(readPress(value)).toEqual(press);
});

test('whatever comes is a press or none', () => {
  const near = fc.record({ firstline: fc.object(), i0: fc.anything() }, { requiredKeys: [] });
  fc.assert(fc.property(fc.oneof(fc.anything(), near), (value) => void readPress(value)));
});

test('a flood of inputs is cut: a hundred of them, and one character more than an answer may have', () => {
  const flood = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`q${i}`, 'x'.repeat(10_100)]));
  const inputs = Object.values(readPress({ ...pressData(run, 3), ...flood })?.inputs ?? {});
  expect(inputs).toHaveLength(100);
  expect(new Set(inputs)).toEqual(new Set(['x'.repeat(10_001)]));
});
