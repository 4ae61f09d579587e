import { expect, test } from '@jest/globals';
import { KeptFacts, type Outcome } from '../../src/directory/kept-facts.ts';

const minute = 60_000;
const known: Outcome = { known: { fact: 'account', value: 'enabled', readAt: 0 } };

test.each<{ outcome: Outcome; stays: boolean }>([
  { outcome: known, stays: true },
  { outcome: { why: 'noValue' }, stays: true },
  { outcome: { why: 'unknownPerson' }, stays: true },
  { outcome: { why: 'down' }, stays: false },
  { outcome: { why: 'slow' }, stays: false },
  { outcome: { why: 'throttled' }, stays: false },
  { outcome: { why: 'notAllowed' }, stays: false },
])('$outcome stays for minutes: $stays', async ({ outcome, stays }) => {
  let now = 0;
  const kept = new KeptFacts(() => now);
  kept.put('anna', 'account', Promise.resolve(outcome));
  expect(await kept.find('anna', 'account')).toBe(outcome);
  now = 5 * minute - 1;
  expect(await kept.find('anna', 'account')).toBe(stays ? outcome : undefined);
  now = 5 * minute;
  expect(kept.find('anna', 'account')).toBeUndefined();
});

test('what is about one person or one fact is not given for another', () => {
  const kept = new KeptFacts(() => 0);
  kept.put('anna', 'account', Promise.resolve(known));
  expect(kept.find('ben', 'account')).toBeUndefined();
  expect(kept.find('anna', 'licence')).toBeUndefined();
});

test('five thousand are kept, and the oldest make room', async () => {
  const kept = new KeptFacts(() => 0);
  for (let person = 0; person < 5_000; person += 1)
    kept.put(`person ${person}`, 'account', Promise.resolve(known));
  expect(await kept.find('person 0', 'account')).toBe(known);
  kept.put('one more', 'account', Promise.resolve(known));
  expect(kept.find('person 0', 'account')).toBeUndefined();
  expect(await kept.find('person 1', 'account')).toBe(known);
  expect(await kept.find('one more', 'account')).toBe(known);
});
