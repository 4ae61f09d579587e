import { expect, test } from '@jest/globals';
import { signInSource } from '../../src/directory/facts/sign-ins.ts';
import type { AllTold } from '../../src/directory/told.ts';

const person = '0a000000-0000-4000-8000-00000000000a';
const now = Date.UTC(2026, 0, 15, 12);
const hour = 60 * 60 * 1000;

/** `ago` in hours; `attempt` is the correlation id. */
interface Entry {
  readonly ago: number;
  readonly code: number;
  readonly attempt?: string;
  readonly userId?: string;
}

function read(entries: readonly Entry[], more: Readonly<Record<string, unknown>> = {}): AllTold | undefined {
  const value = entries.map(({ ago, code, attempt, userId }) => ({
    userId: userId ?? person,
    createdDateTime: new Date(now - ago * hour).toISOString(),
    correlationId: attempt,
    status: { errorCode: code },
  }));
  return signInSource.read({ value, ...more }, person, now);
}

const reasons: readonly (readonly [number, string])[] = [
  [50126, 'wrongPassword'],
  [50056, 'wrongPassword'],
  [50064, 'wrongPassword'],
  [50053, 'locked'],
  [50055, 'expired'],
  [50144, 'expired'],
  [50057, 'disabled'],
  [50072, 'mustRegister'],
  [50079, 'mustRegister'],
  [50074, 'mfa'],
  [50076, 'mfa'],
  [50078, 'mfa'],
  [50088, 'mfa'],
  [500121, 'mfa'],
  [53003, 'conditionalAccess'],
  [50131, 'conditionalAccess'],
  [53000, 'deviceNotCompliant'],
  [53001, 'deviceNotCompliant'],
  [50105, 'notAssigned'],
  [50034, 'other'],
  [700016, 'other'],
];
test.each(reasons)('%d is %s', (code, value) => {
  expect(read([{ ago: 1, code }])).toEqual({
    signInError: { value, about: now - hour, code: String(code) },
  });
});

const none = { signInError: { value: 'none' } };
const locked = { signInError: { value: 'locked', about: now - 2 * hour, code: '50053' } };

const rows: readonly { name: string; entries: readonly Entry[]; told: AllTold | undefined | object }[] = [
  { name: 'nobody tried', entries: [], told: none },
  { name: 'they got in', entries: [{ ago: 1, code: 0 }], told: none },
  { name: 'they were asked to stay signed in', entries: [{ ago: 1, code: 50140 }], told: none },
  {
    name: 'the newest counts',
    entries: [
      { ago: 5, code: 50126 },
      { ago: 2, code: 50053 },
    ],
    told: locked,
  },
  {
    name: 'whatever the order',
    entries: [
      { ago: 2, code: 50053 },
      { ago: 5, code: 50126 },
    ],
    told: locked,
  },
  {
    name: 'an attempt that got through was not refused',
    entries: [
      { ago: 1, code: 0, attempt: 'a' },
      { ago: 1.001, code: 50074, attempt: 'a' },
      { ago: 2, code: 50053, attempt: 'b' },
    ],
    told: locked,
  },
  {
    name: 'another attempt that got through changes nothing',
    entries: [
      { ago: 1, code: 0, attempt: 'a' },
      { ago: 2, code: 50053, attempt: 'b' },
    ],
    told: locked,
  },
  {
    name: 'entries without an attempt are attempts of their own',
    entries: [
      { ago: 1, code: 0 },
      { ago: 2, code: 50053 },
    ],
    told: locked,
  },
  { name: 'yesterday is over', entries: [{ ago: 24.1, code: 50053 }], told: none },
  { name: "somebody else's is left out", entries: [{ ago: 1, code: 50053, userId: 'ben' }], told: none },
];
test.each(rows)('$name', ({ entries, told }) => {
  expect(read(entries)).toEqual(told);
});

test('"none" is not said when there is more than was read', () => {
  const next = { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/auditLogs/signIns?$skiptoken=x' };
  expect(read([{ ago: 1, code: 0 }], next)).toEqual({});
  expect(read([{ ago: 2, code: 50053 }], next)).toEqual(locked);
});

test.each([
  { body: undefined },
  { body: {} },
  { body: { value: [{ userId: person, status: { errorCode: 0 } }] } },
  { body: { value: [{ userId: person, createdDateTime: '2026-01-15T11:00:00Z', status: {} }] } },
])('$body is no list of sign-ins', ({ body }) => {
  expect(signInSource.read(body, person, now)).toBeUndefined();
});

test('one page of the last day of the one person is asked for', () => {
  expect(signInSource.request(person, ['signInError'], now).query).toEqual({
    $filter: `userId eq '${person}' and createdDateTime ge 2026-01-14T12:00:00.000Z`,
    $top: '50',
  });
});
