import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readConfig } from '../../src/config/read-config.ts';
import { guardPolicy } from '../../src/server/guard-policy.ts';
import { guard } from '../../src/server/guard.ts';
import { isServiceUrl } from '../../src/server/is-service-url.ts';
import type { Reason } from '../../src/server/refusal.ts';
import { localMessage, message } from './activities.ts';
import { encode, goodToken, issuer, tenant, tokenOf } from './tokens.ts';

const identity = {
  MICROSOFT_APP_ID: '11111111-2222-3333-4444-555555555555',
  MICROSOFT_APP_TENANT_ID: tenant,
  MICROSOFT_APP_PASSWORD: 'x',
};
const local = guardPolicy(readConfig({}));
const publicCloud = guardPolicy(readConfig(identity));
const government = guardPolicy(readConfig({ ...identity, CHANNEL_SERVICE: 'https://botframework.azure.us' }));

const passes = [
  { name: 'a message of Teams', policy: publicCloud, body: message },
  {
    name: 'one of GCC',
    policy: publicCloud,
    body: { ...message, serviceUrl: 'https://smba.infra.gcc.teams.microsoft.com/gcc' },
  },
  {
    name: 'an address in capitals',
    policy: publicCloud,
    body: { ...message, serviceUrl: 'HTTPS://SMBA.TrafficManager.NET:443/emea/' },
  },
  {
    name: 'an invoke whose value is null',
    policy: publicCloud,
    body: { ...message, type: 'invoke', name: 'adaptiveCard/action', value: null },
  },
  { name: 'a type nobody knows', policy: publicCloud, body: { ...message, type: 'somethingNew' } },
  {
    name: 'absent and null fields',
    policy: publicCloud,
    body: { ...message, text: null, id: undefined, entities: null },
  },
  {
    name: 'a token that names our tenant',
    policy: publicCloud,
    body: message,
    authorization: tokenOf({ iss: issuer, tid: tenant }),
  },
  {
    name: 'one of the government',
    policy: government,
    authorization: tokenOf({ iss: 'https://api.botframework.us' }),
    body: { ...message, serviceUrl: 'https://smba.infra.gov.teams.microsoft.us/gcch' },
  },
  { name: 'the playground, unsigned', policy: local, body: localMessage, authorization: undefined },
  { name: 'a service on ::1', policy: local, body: { ...message, serviceUrl: 'http://[::1]:9/' } },
  { name: 'a service on localhost', policy: local, body: { ...message, serviceUrl: 'https://localhost/' } },
];
test.each(passes)('lets pass: $name', ({ policy, body, authorization = goodToken }) => {
  expect(guard(policy, { authorization, body })).toEqual({ pass: true });
});

const tokens: readonly { name: string; authorization: string | undefined; reason: Reason }[] = [
  { name: 'none', authorization: undefined, reason: 'token-missing' },
  { name: 'an empty one', authorization: '', reason: 'token-missing' },
  { name: 'another scheme', authorization: 'Basic YTpi', reason: 'token-malformed' },
  {
    name: 'a scheme in lower case',
    authorization: goodToken.replace('Bearer', 'bearer'),
    reason: 'token-malformed',
  },
  { name: 'two spaces', authorization: goodToken.replace(' ', '  '), reason: 'token-malformed' },
  { name: 'a line break', authorization: `${goodToken}\n`, reason: 'token-malformed' },
  { name: 'no signature', authorization: goodToken.replace(/[^.]*$/, ''), reason: 'token-malformed' },
  {
    name: 'claims that are no JSON',
    authorization: `Bearer ${encode({})}.${encode('{')}.x`,
    reason: 'token-malformed',
  },
  { name: 'claims that are a list', authorization: tokenOf([issuer]), reason: 'token-malformed' },
  { name: 'a header that is null', authorization: tokenOf({ iss: issuer }, null), reason: 'token-malformed' },
  {
    name: 'more than 8 KB',
    authorization: tokenOf({ iss: issuer, pad: 'x'.repeat(8192) }),
    reason: 'token-malformed',
  },
  {
    name: 'many claims',
    authorization: tokenOf({
      iss: issuer,
      ...Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`c${i}`, i])),
    }),
    reason: 'token-malformed',
  },
  {
    name: 'an emulator token (v1)',
    authorization: tokenOf({ iss: `https://sts.windows.net/${tenant}/`, tid: tenant }),
    reason: 'token-issuer',
  },
  {
    name: 'an emulator token (v2)',
    authorization: tokenOf({ iss: `https://login.microsoftonline.com/${tenant}/v2.0` }),
    reason: 'token-issuer',
  },
  {
    name: "the other cloud's issuer",
    authorization: tokenOf({ iss: 'https://api.botframework.us' }),
    reason: 'token-issuer',
  },
  { name: 'the issuer with a slash', authorization: tokenOf({ iss: `${issuer}/` }), reason: 'token-issuer' },
  { name: 'a list of issuers', authorization: tokenOf({ iss: [issuer] }), reason: 'token-issuer' },
  {
    name: 'an issuer by inheritance',
    authorization: `Bearer ${encode({})}.${encode(`{"__proto__":{"iss":"${issuer}"}}`)}.x`,
    reason: 'token-issuer',
  },
  {
    name: 'a tenant that the SDK would remember for ever',
    authorization: tokenOf({ iss: issuer, tid: 'x' }),
    reason: 'token-tenant',
  },
  {
    name: 'a tenant that is no text',
    authorization: tokenOf({ iss: issuer, tid: { a: 1 } }),
    reason: 'token-tenant',
  },
];
test.each(tokens)('refuses a token: $name', ({ authorization, reason }) => {
  expect(guard(publicCloud, { authorization, body: message })).toEqual({ pass: false, status: 401, reason });
});

const bodies: readonly { name: string; body: unknown; reason: Reason }[] = [
  ...[undefined, null, 1, 'text', [message]].map((body) => ({
    name: JSON.stringify(body),
    body,
    reason: 'not-an-object' as const,
  })),
  { name: '{}', body: {}, reason: 'activity-type' },
  { name: 'a type that is no text', body: { ...message, type: 1 }, reason: 'activity-type' },
  { name: 'an empty type', body: { ...message, type: '' }, reason: 'activity-type' },
  { name: 'another channel', body: { ...message, channelId: 'emulator' }, reason: 'channel' },
  {
    name: 'the channel that the SDK trusts blindly',
    body: { ...message, channelId: 'AseChannel' },
    reason: 'channel',
  },
  { name: 'no service URL', body: { ...message, serviceUrl: '' }, reason: 'service-url' },
  {
    name: 'a service URL on http',
    body: { ...message, serviceUrl: 'http://smba.trafficmanager.net/' },
    reason: 'service-url',
  },
  {
    name: 'a service URL elsewhere',
    body: { ...message, serviceUrl: 'https://smba.trafficmanager.net.evil.example/' },
    reason: 'service-url',
  },
  {
    name: 'a service URL with a user',
    body: { ...message, serviceUrl: 'https://smba.trafficmanager.net@evil.example/' },
    reason: 'service-url',
  },
  {
    name: 'a service URL with a port',
    body: { ...message, serviceUrl: 'https://smba.trafficmanager.net:8443/' },
    reason: 'service-url',
  },
  { name: 'a service URL on loopback', body: localMessage, reason: 'service-url' },
  {
    name: "the other cloud's service URL",
    body: { ...message, serviceUrl: 'https://smba.infra.gov.teams.microsoft.us/' },
    reason: 'service-url',
  },
  { name: 'no conversation', body: { ...message, conversation: undefined }, reason: 'activity-shape' },
  { name: 'a conversation without id', body: { ...message, conversation: {} }, reason: 'activity-shape' },
  { name: 'nobody', body: { ...message, from: { id: '' } }, reason: 'activity-shape' },
  { name: 'an endless id', body: { ...message, from: { id: 'x'.repeat(1025) } }, reason: 'activity-shape' },
  { name: 'a text that is no text', body: { ...message, text: {} }, reason: 'activity-shape' },
  { name: 'attachments that are none', body: { ...message, attachments: [null] }, reason: 'activity-shape' },
  { name: 'members that are no list', body: { ...message, membersAdded: {} }, reason: 'activity-shape' },
];
test.each(bodies)('refuses a body: $name', ({ body, reason }) => {
  expect(guard(publicCloud, { authorization: goodToken, body })).toMatchObject({ pass: false, reason });
});

test.each([
  'http://10.0.0.1/',
  'http://169.254.169.254/',
  'http://localhost.evil.example/',
  'file:///etc/passwd',
  'ftp://127.0.0.1/',
])('in local mode answers nobody at %s', (serviceUrl) => {
  expect(guard(local, { body: { ...message, serviceUrl } })).toEqual({
    pass: false,
    status: 403,
    reason: 'service-url',
  });
  expect(isServiceUrl(local, serviceUrl)).toBe(false);
});

const json = fc.oneof(fc.jsonValue(), fc.anything(), activityLike());
const header = fc.oneof(
  fc.string(),
  fc.constant(undefined),
  fc.jsonValue().map((claims) => tokenOf(claims)),
  fc
    .dictionary(fc.constantFrom('iss', 'tid', 'a'), fc.oneof(fc.jsonValue(), fc.constant(issuer)))
    .map((claims) => tokenOf(claims)),
);

test('whatever comes, the guard never throws, and in production nothing passes without the exact issuer', () => {
  fc.assert(
    fc.property(json, header, (body, authorization) => {
      guard(local, { authorization, body });
      const verdict = guard(publicCloud, { authorization, body });
      if (verdict.pass) expect(claimsOf(authorization)).toMatchObject({ iss: issuer });
    }),
    { numRuns: 5_000 },
  );
});

test('the property above sees passes, too', () => {
  const seen = fc
    .sample(fc.tuple(json, header), 3_000)
    .filter(([body, authorization]) => guard(publicCloud, { authorization, body }).pass);
  expect(seen.length).toBeGreaterThan(0);
});

/** A message with some of its fields replaced by anything. */
function activityLike(): fc.Arbitrary<unknown> {
  const keys = fc.constantFrom(...Object.keys(message));
  const wrong = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.dictionary(keys, fc.jsonValue(), { maxKeys: 2 }) },
  );
  return wrong.map((fields) => ({ ...message, ...fields }));
}

function claimsOf(authorization = ''): unknown {
  return JSON.parse(Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString());
}
