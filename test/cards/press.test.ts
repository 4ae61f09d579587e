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
      expect(readPress(data)).toEqual({ run: id, step: step + 1, option: { id: option } });
    }),
  );
});

/** What comes with a press, what is read, and why. */
const cases: readonly [value: unknown, press: unknown, why: string][] = [
  [
    { ...pressData(run, 3), i0: '2' },
    { run, step: 3, option: { position: 2 } },
    'a choice of a list, by its position',
  ],
  [pressData(run, 3), { run, step: 3, option: undefined }, '"Send" without a choice'],
  [{ ...pressData(run, 3), i0: '' }, { run, step: 3, option: undefined }, 'the same'],
  [{ ...pressData(run, 3), i0: 'x' }, { run, step: 3, option: undefined }, 'no position'],
  [{ ...pressData(run, 3), i0: '-1' }, { run, step: 3, option: undefined }, 'no position either'],
  [
    { ...pressData(run, 3, 'back'), i0: '2' },
    { run, step: 3, option: { id: 'back' } },
    'a button of its own does not care for the list',
  ],
  [
    turnData(run, 3, { view: 'article', page: 2 }),
    { run, step: 3, option: undefined, turn: { view: 'article', page: 2 } },
    'a page of the article',
  ],
  [
    { firstline: { run, step: 3, view: 'step' } },
    { run, step: 3, option: undefined },
    'no page: nothing was chosen',
  ],
  [{ firstline: { run, step: 3, view: 'step', page: 0 } }, undefined, 'pages begin at 1'],
  [{ firstline: { run, step: 3, view: 'moon', page: 1 } }, undefined, 'no view of ours'],
  [{ ...pressData(run, 3, 'a'), more: 1 }, { run, step: 3, option: { id: 'a' } }, 'what newer cards may add'],
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
