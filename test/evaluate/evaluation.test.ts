import { expect, test } from '@jest/globals';
import { evaluation } from '../../src/evaluate/evaluation.ts';
import { worstMisses } from '../../src/evaluate/worst-misses.ts';
import { verdictsOf, type Case } from './small-world.ts';

/** Four with an answer: found first, second, not at all, third. Two without. */
const cases: readonly Case[] = [
  { complaint: { area: 'y', answers: ['k/a.md'] }, said: ['goOn', { a: 0.9 }] },
  { complaint: { answers: ['a.md', 'k/gone.md'] }, said: ['ask', { b: 0.4, a: 0.3 }] },
  { complaint: { answers: ['a.md'] }, said: ['goOn', { b: 0.8 }] },
  { complaint: {}, said: ['none', {}] },
  { complaint: { register: 's' }, said: ['ask', { b: 0.42 }] },
  { complaint: { answers: ['c.md'] }, said: ['none', { b: 0.1, d: 0.05, c: 0.04 }] },
];

const all = evaluation(verdictsOf(cases));

test('the figures, worked out by hand', () => {
  expect(all).toMatchObject({
    complaints: 6,
    first: 0.25,
    three: 0.75,
    five: 0.75,
    ten: 0.75,
    // (1 + 1/2 + 0 + 1/3) / 4
    mrr: 0.4583,
    // The first without a card, the second with one; the last is beside "I have no article".
    withinTwoCards: 0.75,
    meanCards: 0.6667,
    wrongUnasked: 0.1667,
    milliseconds: { p50: 3, p99: 6 },
    decisions: { goOn: 2, ask: 2, none: 2 },
  });
});

test('"no article": one hit, one false alarm, one miss', () => {
  // Wilson's interval for 1 of 3 is 0.0615 to 0.7923; 2J / (1 + J) makes these of it.
  expect(all.noArticle).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, interval: [0.1159, 0.8841] });
});

test('the reliability diagram', () => {
  const filled = all.reliability.bins.filter(({ count }) => count > 0);
  expect(filled).toEqual([
    { from: 0.1, to: 0.2, count: 1, predicted: 0.1, right: 0 },
    { from: 0.4, to: 0.5, count: 2, predicted: 0.41, right: 0 },
    { from: 0.8, to: 0.9, count: 1, predicted: 0.8, right: 0 },
    { from: 0.9, to: 1, count: 1, predicted: 0.9, right: 1 },
  ]);
  expect(all.reliability.bins).toHaveLength(10);
  // (0.1 + 2 * 0.41 + 0.8 + 0.1) / 5
  expect(all.reliability.expectedCalibrationError).toBe(0.364);
});

test('a bin whose probability comes true on average adds no error, and a probability of 1 has its bin', () => {
  const halves: readonly Case[] = [
    { complaint: { answers: ['a.md'] }, said: ['ask', { a: 0.5 }] },
    { complaint: { answers: ['a.md'] }, said: ['ask', { b: 0.5 }] },
    { complaint: { answers: ['a.md'] }, said: ['goOn', { a: 1 }] },
  ];
  const { bins, expectedCalibrationError } = evaluation(verdictsOf(halves)).reliability;
  expect(expectedCalibrationError).toBe(0);
  expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 2, 0, 0, 0, 1]);
});

test('the same for each area and register, in the order of their names', () => {
  expect(Object.keys(all.area)).toEqual(['x', 'y']);
  expect(Object.keys(all.register)).toEqual(['r', 's']);
  expect(all.area['y']).toMatchObject({ complaints: 1, first: 1, meanCards: 0, wrongUnasked: 0 });
  expect(all.area['x']).toMatchObject({ complaints: 5, first: 0, three: 0.6667, wrongUnasked: 0.2 });
});

test('where there is nothing to divide by, a figure is null', () => {
  expect(all.register['s']).toMatchObject({
    complaints: 1,
    first: null,
    ten: null,
    mrr: null,
    withinTwoCards: null,
    meanCards: null,
    wrongUnasked: 0,
    noArticle: { precision: null, recall: 0, f1: 0, interval: [0, 0.8848] },
  });
  expect(all.area['y']?.noArticle).toEqual({ precision: null, recall: null, f1: null, interval: null });
  expect(evaluation([])).toMatchObject({
    complaints: 0,
    first: null,
    wrongUnasked: null,
    milliseconds: { p50: null, p99: null },
    reliability: { expectedCalibrationError: null },
    area: {},
  });
});

test('answers that are not served are named', () => {
  expect(all.answersNotServed).toEqual([{ complaint: 'c2', answers: ['k/gone.md'] }]);
});

test('a complaint whose answers are all not served is one that was missed', () => {
  const gone: Case = { complaint: { answers: ['gone.md'] }, said: ['none', {}] };
  expect(evaluation(verdictsOf([gone]))).toMatchObject({
    first: 0,
    withinTwoCards: 0,
    noArticle: { precision: 0, recall: null, f1: 0 },
  });
});

test('the worst misses: not found first, the surer before the less sure, then by rank', () => {
  const more: readonly Case[] = [
    ...cases,
    { complaint: {}, said: ['goOn', { b: 0.7 }] },
    { complaint: { answers: ['a.md'] }, said: ['goOn', { b: 0.85 }] },
  ];
  const worst = worstMisses(verdictsOf(more), 4);
  expect(worst.map(({ complaint }) => complaint.id)).toEqual(['c8', 'c3', 'c7', 'c6']);
});

test('the most right articles stand first', () => {
  const answers = ['a.md', 'b.md', 'c.md'];
  const [verdict] = verdictsOf([{ complaint: { answers, best: ['c.md', 'b.md'] }, said: ['none', {}] }]);
  expect([...(verdict?.answers.articles ?? [])]).toEqual(['b.md', 'c.md', 'a.md']);
});
