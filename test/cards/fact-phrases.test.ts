import { expect, test } from '@jest/globals';
import { factName, factSentence } from '../../cards/fact-phrases.ts';
import { clockTime, dayAndTime, isZone } from '../../cards/moment-words.ts';
import { factNames, factValues } from '../../src/knowledge/directory-facts.ts';

const readAt = Date.UTC(2026, 0, 5, 13, 2);
const all = factNames.flatMap((fact) => factValues[fact].map((value) => ({ fact, value, readAt })));

test.each(all)('$fact $value is a sentence of its own', (known) => {
  const said = factSentence(known) ?? '';
  expect(said).toMatch(/^[a-z].*[a-z]$/);
  expect(all.filter((other) => factSentence(other) === said)).toEqual([known]);
});

test('a value that nobody knows has none', () => {
  for (const value of ['maybe', 'toString', '__proto__', ''])
    expect(factSentence({ fact: 'synchronised', value, readAt })).toBeUndefined();
});

test('the time and the code that a fact is about are told where they are known', () => {
  const locked = { fact: 'signInError', value: 'locked', readAt } as const;
  const about = Date.UTC(2026, 0, 5, 12, 40);
  expect(factSentence(locked)).toBe('your last failed sign-in was refused because the account was locked');
  expect(factSentence({ ...locked, code: '50053', about, zone: 'Europe/Berlin' })).toBe(
    'your last failed sign-in (5 January, 13:40) was refused because the account was locked (error 50053)',
  );
});

test('what would be looked up has a name for each fact', () => {
  expect(new Set(factNames.map(factName)).size).toBe(factNames.length);
});

const times: readonly [zone: string | undefined, clock: string, day: string][] = [
  [undefined, '13:02 UTC', '5 January, 13:02 UTC'],
  ['Europe/Berlin', '14:02', '5 January, 14:02'],
  ['Asia/Tokyo', '22:02', '5 January, 22:02'],
  ['Pacific/Auckland', '02:02', '6 January, 02:02'],
  ['Mars/Olympus', '13:02 UTC', '5 January, 13:02 UTC'],
];

test.each(times)('in %s it is %s, %s', (zone, clock, day) => {
  expect(clockTime(readAt, zone)).toBe(clock);
  expect(dayAndTime(readAt, zone)).toBe(day);
  expect(isZone(zone ?? '')).toBe(zone !== undefined && zone !== 'Mars/Olympus');
});

test('midnight is the beginning of a day', () => {
  expect(clockTime(Date.UTC(2026, 0, 5), undefined)).toBe('00:00 UTC');
});
