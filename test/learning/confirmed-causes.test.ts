import { expect, test } from '@jest/globals';
import { ConfirmedCauses } from '../../src/learning/confirmed-causes.ts';
import type { Outcome } from '../../src/ports.ts';

const outcome = (at: number, cause: string | undefined, more: Partial<Outcome> = {}): Outcome => ({
  run: `r${at}`,
  article: 'vpn.md',
  cause,
  at,
  tenant: 't',
  person: `p${at}`,
  texts: [],
  ...more,
});

function countsOf(outcomes: readonly Outcome[]): Record<string, Record<string, number>> {
  const confirmed = new ConfirmedCauses();
  confirmed.add(outcomes.slice(0, 3));
  confirmed.add(outcomes.slice(3));
  return Object.fromEntries(
    [...confirmed.counts()].map(([article, causes]) => [article, Object.fromEntries(causes)]),
  );
}

const anna = { person: 'anna' };

test.each<[name: string, outcomes: readonly Outcome[], counts: object]>([
  ['nothing confirmed', [], {}],
  ['a cause that is not known', [outcome(1, undefined)], {}],
  [
    'articles and causes apart',
    [
      outcome(1, 'old'),
      outcome(2, 'expired'),
      outcome(3, 'old', { article: 'mail.md' }),
      outcome(4, 'expired'),
    ],
    { 'vpn.md': { old: 1, expired: 2 }, 'mail.md': { old: 1 } },
  ],
  [
    'one person once for a cause, however often',
    [outcome(1, 'old', anna), outcome(2, 'expired', anna), outcome(3, 'old', anna), outcome(4, 'old', anna)],
    { 'vpn.md': { expired: 1, old: 1 } },
  ],
  [
    'people of the same name in two tenants',
    [outcome(1, 'old', anna), outcome(2, 'old', { ...anna, tenant: 'other' })],
    { 'vpn.md': { old: 2 } },
  ],
  [
    'of many the newest 200',
    Array.from({ length: 300 }, (_, at) => outcome(at, at < 150 ? 'old' : 'expired')),
    { 'vpn.md': { old: 50, expired: 150 } },
  ],
  [
    'one person who confirms again and again takes nobody’s place',
    [outcome(1, 'expired'), ...Array.from({ length: 300 }, (_, at) => outcome(at + 2, 'old', anna))],
    { 'vpn.md': { expired: 1, old: 1 } },
  ],
])('%s', (_, outcomes, counts) => {
  expect(countsOf(outcomes)).toEqual(counts);
});
