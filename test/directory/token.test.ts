import { generateKeyPairSync, verify } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import type { Credentials } from '../../src/config/config.ts';
import type { GraphHost } from '../../src/config/graph-hosts.ts';
import { Secret } from '../../src/config/secret.ts';
import { createToken, type TokenOptions } from '../../src/directory/create-token.ts';

const ids = {
  appId: '11111111-2222-3333-4444-555555555555',
  tenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
};
const thumbprint = '0123456789ABCDEF0123456789ABCDEF01234567';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const now = Date.UTC(2026, 0, 5, 9);

interface Asked {
  readonly url: string;
  readonly form: URLSearchParams;
}

/** The requests of a test. The library keeps the first client that it is given for managed identities, so all share one. */
const requests: Asked[] = [];
let fail = false;
beforeEach(() => {
  requests.length = 0;
  fail = false;
});

/** The places that give tokens: for a secret or an assertion, and the managed identity of the machine. */
const httpClient: NonNullable<TokenOptions['httpClient']> = {
  sendRequest(request) {
    if (fail) return Promise.reject(new Error('no network'));
    requests.push({
      url: request.url,
      form: new URLSearchParams(typeof request.body === 'string' ? request.body : ''),
    });
    return Promise.resolve({
      request,
      status: 200,
      headers: request.headers,
      bodyAsText: JSON.stringify(answerOf(new URL(request.url), requests.length)),
    });
  },
};

/** Those for a token: what clouds there are is asked, too. */
const asked = () => requests.filter(({ url }) => new URL(url).pathname.endsWith('/token'));

function tokens(credentials: Credentials, host: GraphHost = 'graph.microsoft.com'): () => Promise<string> {
  return createToken({ credentials, host, clock: () => now, httpClient });
}

function answerOf(url: URL, count: number): unknown {
  const { origin, pathname } = url;
  if (pathname.endsWith('/openid-configuration'))
    return {
      token_endpoint: `${origin}/${ids.tenantId}/oauth2/v2.0/token`,
      authorization_endpoint: `${origin}/${ids.tenantId}/oauth2/v2.0/authorize`,
      issuer: `${origin}/${ids.tenantId}/v2.0`,
      jwks_uri: `${origin}/${ids.tenantId}/discovery/v2.0/keys`,
    };
  if (pathname.endsWith('/discovery/instance')) return { tenant_discovery_endpoint: origin, metadata: [] };
  return {
    token_type: 'Bearer',
    expires_in: 3600,
    expires_on: 1_900_000_000,
    access_token: `token-${count}`,
  };
}

const secret = { ...ids, kind: 'secret', password: new Secret('hunter2') } as const;

test.each<{ host: GraphHost; authority: string }>([
  { host: 'graph.microsoft.com', authority: 'https://login.microsoftonline.com' },
  { host: 'graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  { host: 'dod-graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  { host: 'microsoftgraph.chinacloudapi.cn', authority: 'https://login.partner.microsoftonline.cn' },
])('a secret gets a token for $host from $authority', async ({ host, authority }) => {
  const token = await tokens(secret, host)();
  expect(token).toMatch(/^token-/);
  expect(asked().map(({ url }) => url.split('?')[0])).toEqual([
    `${authority}/${ids.tenantId}/oauth2/v2.0/token`,
  ]);
  expect(Object.fromEntries(asked()[0]?.form ?? [])).toMatchObject({
    client_id: ids.appId,
    client_secret: 'hunter2',
    grant_type: 'client_credentials',
    scope: `https://${host}/.default`,
  });
});

test('a certificate proves itself with an assertion that its key signed', async () => {
  const credentials = { ...ids, kind: 'certificate', thumbprint, privateKey: new Secret(pem) } as const;
  await tokens(credentials)();
  const form = asked()[0]?.form;
  expect(form?.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
  const [header = '', claims = '', signature = ''] = (form?.get('client_assertion') ?? '').split('.');
  const proof = Buffer.from(signature, 'base64url');
  expect(verify('RSA-SHA256', Buffer.from(`${header}.${claims}`), publicPem, proof)).toBe(true);
  expect(decoded(header)).toEqual({ alg: 'RS256', typ: 'JWT', x5t: 'ASNFZ4mrze8BI0VniavN7wEjRWc' });
  expect(decoded(claims)).toMatchObject({
    aud: `https://login.microsoftonline.com/${ids.tenantId}/oauth2/v2.0/token`,
    iss: ids.appId,
    sub: ids.appId,
    nbf: now / 1000,
    exp: now / 1000 + 600,
  });
});

test('a federated credential shows the token of its managed identity', async () => {
  const clientId = '99999999-8888-7777-6666-555555555555';
  const token = await tokens({ ...ids, kind: 'federated', clientId })();
  const [identity, own] = asked();
  const query = new URL(identity?.url ?? '').searchParams;
  expect(query.get('resource')).toBe('api://AzureADTokenExchange');
  expect(query.get('client_id')).toBe(clientId);
  expect(own?.form.get('client_id')).toBe(ids.appId);
  expect(own?.form.get('client_assertion')).toMatch(/^token-/);
  expect(token).not.toBe(own?.form.get('client_assertion'));
});

test('a managed identity asks the machine', async () => {
  await tokens({ ...ids, kind: 'managedIdentity' })();
  const query = new URL(asked()[0]?.url ?? '').searchParams;
  expect(query.get('resource')).toBe('https://graph.microsoft.com');
  expect(query.get('client_id')).toBe(ids.appId);
});

test('a token is asked for once by all at the same time, and kept', async () => {
  const token = tokens(secret);
  const given = await Promise.all([token(), token(), token()]);
  given.push(await token());
  expect(new Set(given).size).toBe(1);
  expect(asked()).toHaveLength(1);
});

test('a token that cannot be had is asked for again', async () => {
  const token = tokens(secret);
  fail = true;
  await expect(token()).rejects.toThrow();
  fail = false;
  expect(await token()).toMatch(/^token-/);
});

function decoded(part: string): unknown {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}
