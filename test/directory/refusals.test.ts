import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readRefusal, readRetryAfter } from '../../src/directory/graph/read-refusal.ts';

const now = Date.UTC(2026, 0, 5, 9);
const says = (code: string) => ({ error: { code, message: 'Anna Ångström may not.' } });

const rows: readonly { status: number; body: unknown; why: string; code?: string }[] = [
  { status: 400, body: says('BadRequest'), why: 'down', code: 'BadRequest' },
  {
    status: 401,
    body: says('InvalidAuthenticationToken'),
    why: 'notAllowed',
    code: 'InvalidAuthenticationToken',
  },
  {
    status: 403,
    body: says('Authorization_RequestDenied'),
    why: 'notAllowed',
    code: 'Authorization_RequestDenied',
  },
  { status: 403, body: undefined, why: 'notAllowed' },
  {
    status: 403,
    body: says('Authentication_RequestFromNonPremiumTenantOrB2CTenant'),
    why: 'notLicensed',
    code: 'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
  },
  { status: 403, body: says('NoLicense'), why: 'notLicensed', code: 'NoLicense' },
  { status: 404, body: says('Request_ResourceNotFound'), why: 'absent', code: 'Request_ResourceNotFound' },
  { status: 429, body: says('TooManyRequests'), why: 'throttled', code: 'TooManyRequests' },
  { status: 500, body: undefined, why: 'down' },
  { status: 503, body: 'busy', why: 'down' },
  { status: 503, body: { error: 'busy' }, why: 'down' },
  { status: 503, body: says('Anna Ångström'), why: 'down' },
];
test.each(rows)('$status with $body is $why', ({ status, body, why, code }) => {
  expect(readRefusal(status, body, null, now)).toEqual({ why, status, code });
});

describe('Retry-After', () => {
  const headers: readonly { header: string; wait: number | undefined }[] = [
    { header: '0', wait: 0 },
    { header: '12', wait: 12_000 },
    { header: ' 12 ', wait: 12_000 },
    { header: 'Mon, 05 Jan 2026 09:02:00 GMT', wait: 120_000 },
    { header: 'Mon, 05 Jan 2026 08:00:00 GMT', wait: 0 },
    { header: '', wait: undefined },
    { header: 'soon', wait: undefined },
  ];
  test.each(headers)('$header is $wait ms', ({ header, wait }) => {
    expect(readRetryAfter(header, now)).toBe(wait);
  });

  test('whatever it says, it is a time to wait or none', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        const wait = readRetryAfter(header, now) ?? 0;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(wait)).toBe(true);
      }),
    );
  });
});
