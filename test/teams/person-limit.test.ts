import { expect, test } from '@jest/globals';
import { PersonLimit } from '../../src/teams/person-limit.ts';

test('a burst of thirty, then two a second', () => {
  const limit = new PersonLimit();
  const allowed = (times: number, at: number) =>
    Array.from({ length: times }, () => limit.allows('anna', at)).filter(Boolean).length;
  expect(allowed(50, 0)).toBe(30);
  expect(allowed(50, 1_000)).toBe(2);
  expect(allowed(50, 3_600_000)).toBe(30);
});

test('a clock that goes back takes nothing away for good', () => {
  const limit = new PersonLimit();
  expect(limit.allows('anna', 60_000)).toBe(true);
  limit.allows('anna', 0);
  expect(limit.allows('anna', 120_000)).toBe(true);
});

test('memory does not grow with the number of people', () => {
  const limit = new PersonLimit();
  for (let i = 0; i < 30; i += 1) limit.allows('anna', 0);
  expect(limit.allows('anna', 0)).toBe(false);
  for (let i = 0; i < 20_000; i += 1) limit.allows(`person ${i}`, 0);
  // Not heard from for longest, so forgotten.
  expect(limit.allows('anna', 0)).toBe(true);
});
