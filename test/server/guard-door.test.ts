import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../src/config/read-config.ts';
import { isLoopback } from '../../src/loopback.ts';
import { guardDoor } from '../../src/server/guard-door.ts';
import { guardPolicy } from '../../src/server/guard-policy.ts';
import type { Reason } from '../../src/server/refusal.ts';

const local = guardPolicy(readConfig({}));
const production = guardPolicy(
  readConfig({
    MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
    MICROSOFT_APP_TENANT_ID: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    MICROSOFT_APP_PASSWORD: 'x',
  }),
);
const good = { host: '127.0.0.1:3978', 'content-type': 'application/json; charset=utf-8' };

test.each([
  { headers: good, from: '127.0.0.1' },
  { headers: { ...good, host: 'localhost' }, from: '::1' },
  { headers: { ...good, host: '[::1]:3978' }, from: '::ffff:127.0.0.1' },
  { headers: { ...good, origin: 'http://localhost:56150' }, from: '127.9.9.9' },
])('local mode opens for $headers from $from', ({ headers, from }) => {
  expect(guardDoor(local, headers, from).pass).toBe(true);
});

const shut: readonly { headers: Record<string, string>; from: string | undefined; reason: Reason }[] = [
  { headers: good, from: '192.168.1.2', reason: 'not-this-computer' },
  { headers: good, from: '::ffff:10.0.0.1', reason: 'not-this-computer' },
  { headers: good, from: undefined, reason: 'not-this-computer' },
  { headers: { ...good, host: 'evil.example:3978' }, from: '127.0.0.1', reason: 'foreign-host' },
  { headers: { ...good, host: 'evil@127.0.0.1' }, from: '127.0.0.1', reason: 'foreign-host' },
  { headers: { ...good, host: '' }, from: '127.0.0.1', reason: 'foreign-host' },
  { headers: { ...good, origin: 'https://evil.example' }, from: '127.0.0.1', reason: 'foreign-origin' },
  { headers: { ...good, origin: 'null' }, from: '127.0.0.1', reason: 'foreign-origin' },
  { headers: { ...good, 'content-type': 'text/plain' }, from: '127.0.0.1', reason: 'not-json' },
  { headers: { ...good, 'content-type': 'application/jsonp' }, from: '127.0.0.1', reason: 'not-json' },
  { headers: { ...good, 'content-encoding': 'gzip' }, from: '127.0.0.1', reason: 'not-json' },
];
test.each(shut)('local mode is shut for $headers from $from', ({ headers, from, reason }) => {
  expect(guardDoor(local, headers, from)).toMatchObject({ pass: false, reason });
});

test('production asks for JSON and leaves the sender to the token', () => {
  const headers = { host: 'bot.example.com', 'content-type': 'application/json' };
  expect(guardDoor(production, headers, '52.1.2.3').pass).toBe(true);
  expect(guardDoor(production, {}, '52.1.2.3')).toMatchObject({ pass: false, status: 415 });
});

test.each([
  ['127.0.0.1', true],
  ['127.255.0.9', true],
  ['::1', true],
  ['[::1]', true],
  ['0:0:0:0:0:0:0:1', true],
  ['LOCALHOST', true],
  ['0.0.0.0', false],
  ['::', false],
  ['128.0.0.1', false],
  ['localhost.evil.example', false],
  ['', false],
])('%s is loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('no header makes the door throw', () => {
  const value = fc.oneof(fc.string(), fc.constant(undefined), fc.ipV6(), fc.webUrl());
  fc.assert(
    fc.property(value, value, value, value, (host, origin, type, from) => {
      guardDoor(local, { host, origin, 'content-type': type }, from);
      isLoopback(host ?? '');
    }),
    { numRuns: 3_000 },
  );
});
