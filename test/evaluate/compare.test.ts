import { expect, test } from '@jest/globals';
import { worseThan, type Outcomes } from './compare.ts';
import type { Outcome } from './outcome.ts';

const fine: Outcome = { hasAnswer: true, rank: 1, cards: 0, wrongUnasked: false, saidNone: false };
const third: Outcome = { ...fine, rank: 3 };
const slow: Outcome = { ...fine, cards: 3 };
const misled: Outcome = { ...fine, wrongUnasked: true };
const alarm: Outcome = { ...fine, saidNone: true };
const none: Outcome = { ...fine, hasAnswer: false, rank: null, cards: null, saidNone: true };
const unknown: Outcome = { ...none, saidNone: false };

/** So many complaints in a row have each outcome. */
function outcomes(...runs: readonly (readonly [times: number, outcome: Outcome])[]): Outcomes {
  const all = runs.flatMap(([times, outcome]) => Array.from({ length: times }, () => outcome));
  return new Map(all.map((outcome, at) => [`c${at}`, outcome]));
}

const before = outcomes([150, fine], [50, third]);

test('nothing is worse than itself', () => {
  expect(worseThan(before, before)).toEqual([]);
  expect(worseThan(new Map(), new Map())).toEqual([]);
});

test.each<readonly [string, Outcomes, readonly string[]]>([
  ['two lost', outcomes([148, fine], [52, third]), []],
  [
    'three lost',
    outcomes([147, fine], [53, third]),
    [
      'first: 0.750 to 0.735, 3 complaints lost, 0 won, z = -1.73',
      'mrr: 0.833 to 0.823, 3 complaints lost, 0 won, z = -1.73',
    ],
  ],
  ['nine lost, four won', outcomes([9, third], [145, fine], [46, third]), []],
  [
    'eleven lost, four won',
    outcomes([11, third], [143, fine], [46, third]),
    [
      'first: 0.750 to 0.715, 11 complaints lost, 4 won, z = -1.81',
      'mrr: 0.833 to 0.810, 11 complaints lost, 4 won, z = -1.81',
    ],
  ],
  [
    'four out of the first five',
    outcomes([150, fine], [4, { ...third, rank: 6 }], [46, third]),
    [
      'five: 1.000 to 0.980, 4 complaints lost, 0 won, z = -2.00',
      'mrr: 0.833 to 0.830, 4 complaints lost, 0 won, z = -2.00',
    ],
  ],
  ['everything better', outcomes([200, fine]), []],
  [
    'more cards, or never there',
    outcomes([2, slow], [2, { ...fine, cards: null }], [146, fine], [50, third]),
    ['withinTwoCards: 1.000 to 0.980, 4 complaints lost, 0 won, z = -2.00'],
  ],
  [
    'a wrong article unasked',
    outcomes([4, misled], [146, fine], [50, third]),
    ['not wrongUnasked: 1.000 to 0.980, 4 complaints lost, 0 won, z = -2.00'],
  ],
])('%s', (_, after, expected) => {
  expect(worseThan(before, after)).toEqual(expected);
});

test('what is noise can still be more than people would bear', () => {
  expect(worseThan(outcomes([30, slow], [170, fine]), outcomes([30, fine], [38, slow], [132, fine]))).toEqual(
    ['withinTwoCards: 0.850 to 0.810, 38 complaints lost, 30 won, z = -0.97'],
  );
  expect(
    worseThan(outcomes([20, misled], [180, fine]), outcomes([20, fine], [25, misled], [155, fine])),
  ).toEqual(['not wrongUnasked: 0.900 to 0.875, 25 complaints lost, 20 won, z = -0.75']);
});

test('fewer false alarms do not make up for never saying "no article"', () => {
  // F1 is 2 * 20 / (100 + 20) at first, and the change 20 * -(2 - 1/3) + 80 * 1/3.
  const alarmed = outcomes([20, none], [80, alarm], [100, fine]);
  expect(worseThan(alarmed, outcomes([20, unknown], [180, fine]))).toEqual([
    'noArticle F1: 0.333 to 0.000, 20 complaints lost, 80 won, z = -0.83',
  ]);
  expect(worseThan(alarmed, outcomes([15, none], [5, unknown], [180, fine]))).toEqual([]);
});
