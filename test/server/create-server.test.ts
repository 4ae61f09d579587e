import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from '@jest/globals';
import { createServer } from '../../src/server/create-server.ts';
import { listen, type Listening } from '../../src/server/listen.ts';
import type { Service } from '../../src/server/service.ts';
import { localMessage } from './activities.ts';
import { recordingLog, serviceThat, type Line } from './fakes.ts';

let running: Listening | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

async function serve(parts: Partial<Service> = {}): Promise<readonly Line[]> {
  const { log, lines } = recordingLog();
  const server = createServer({ policy: { mode: 'local' }, service: serviceThat(parts), log });
  running = await listen(server, { host: '127.0.0.1', port: 0 });
  return lines;
}

async function send(path: string, init: RequestInit = {}) {
  const response = await fetch(`${running?.url ?? ''}${path}`, init);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: text ? (JSON.parse(text) as unknown) : undefined,
  };
}

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return send('/api/messages', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

test('an activity reaches the service, as parsed JSON', async () => {
  const bodies: unknown[] = [];
  await serve({
    process: (request, response) => {
      bodies.push(request.body);
      response.send(201, { ok: true });
      return Promise.resolve();
    },
  });
  expect(await post(JSON.stringify(localMessage))).toMatchObject({ status: 201, json: { ok: true } });
  expect(bodies).toEqual([localMessage]);
});

test('health and readiness', async () => {
  let ready = false;
  await serve({ readiness: () => ({ ready, reason: ready ? 'ready' : 'reading the knowledge' }) });
  expect(await send('/healthz')).toMatchObject({ status: 200, json: { ok: true } });
  expect(await send('/readyz')).toMatchObject({
    status: 503,
    json: { ready: false, reason: 'reading the knowledge' },
  });
  ready = true;
  expect(await send('/readyz')).toMatchObject({ status: 200, json: { ready: true } });
});

const refused: readonly {
  name: string;
  body: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
  status: number;
  error: string;
}[] = [
  { name: 'nothing', body: '', status: 400, error: 'malformed-json' },
  { name: 'half an object', body: '{"type":"message"', status: 400, error: 'malformed-json' },
  { name: 'null', body: 'null', status: 400, error: 'not-an-object' },
  { name: 'a list', body: '[]', status: 400, error: 'not-an-object' },
  { name: 'an empty object', body: '{}', status: 400, error: 'activity-type' },
  { name: 'a deep nest', body: '['.repeat(200_000), status: 400, error: 'malformed-json' },
  {
    name: 'a form',
    body: 'a=b',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 415,
    error: 'not-json',
  },
  {
    name: 'a compressed body',
    body: gzipSync(JSON.stringify(localMessage)),
    headers: { 'content-encoding': 'gzip' },
    status: 415,
    error: 'not-json',
  },
  {
    name: 'a foreign page',
    body: JSON.stringify(localMessage),
    headers: { origin: 'https://evil.example' },
    status: 403,
    error: 'foreign-origin',
  },
  {
    name: 'more than 256 KB',
    body: JSON.stringify({ ...localMessage, pad: 'x'.repeat(256 * 1024) }),
    status: 413,
    error: 'too-large',
  },
  { name: 'far more', body: 'x'.repeat(1_500_000), status: 413, error: 'too-large' },
];
test.each(refused)('refuses $name with $status and a sentence', async ({ body, headers, status, error }) => {
  let processed = 0;
  const lines = await serve({ process: () => Promise.resolve(void (processed += 1)) });
  const answer = await post(body, headers);
  expect(answer).toMatchObject({
    status,
    json: { error, message: expect.stringMatching(/^[A-Z].*[.]$/) as unknown },
  });
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(processed).toBe(0);
  expect(lines).toEqual([{ level: 'warn', event: 'request.refused', facts: { reason: error, count: 1 } }]);
});

test('a body of just 256 KB is read', async () => {
  await serve();
  const pad = 'x'.repeat(256 * 1024 - JSON.stringify({ ...localMessage, pad: '' }).length);
  expect((await post(JSON.stringify({ ...localMessage, pad }))).status).toBe(200);
});

test('no such path and no such method are told in JSON', async () => {
  await serve();
  expect(await send('/', { headers: { accept: 'text/html' } })).toMatchObject({
    status: 404,
    json: { error: 'not-found' },
  });
  const wrong = await send('/api/messages');
  expect(wrong).toMatchObject({ status: 405, json: { error: 'method-not-allowed' } });
  expect(wrong.headers.get('allow')).toBe('POST');
});

const failures = [
  { name: 'an error', failure: () => Promise.reject(new Error('SECRET detail')) },
  {
    name: "another service's 404",
    failure: () => Promise.reject(Object.assign(new Error('SECRET'), { statusCode: 404 })),
  },
  {
    name: 'no error at all',
    failure: async () => {
      await Promise.resolve();
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a library may
      throw 'SECRET';
    },
  },
  {
    name: 'an error before the first await',
    failure: () => {
      throw new Error('SECRET');
    },
  },
];
test.each(failures)('$name in the service is a calm 500 with a reference', async ({ failure }) => {
  const lines = await serve({ process: failure });
  const answer = await post(JSON.stringify(localMessage));
  expect(answer).toMatchObject({ status: 500, json: { error: 'internal' } });
  expect(answer.text).not.toContain('SECRET');
  const [line] = lines;
  expect(line).toMatchObject({ level: 'error', event: 'request.failed' });
  expect(answer.json).toMatchObject({ reference: line?.facts['reference'] });
});

test('nothing names the software', async () => {
  await serve();
  for (const path of ['/healthz', '/nowhere']) {
    const { headers } = await send(path);
    expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
  }
});

// The first three ended the process: restify 12 throws on them where nobody catches.
const odd = [
  'GET /healthz HTTP/1.1\r\nHost: [\r\n',
  'POST /api/messages HTTP/1.1\r\nHost: a b\r\nContent-Length: 0\r\n',
  'GET http://[ HTTP/1.1\r\nHost: a\r\n',
  'GET //[ HTTP/1.1\r\nHost: a\r\n',
  'GET /%zz HTTP/1.1\r\nHost: a\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: a\r\n',
  'GET /healthz HTTP/1.0\r\n',
  'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n',
  'GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n',
  'nonsense\r\n',
];
test.each(odd)('survives %j and closes', async (head) => {
  await serve();
  await raw(`${head}\r\n`);
  expect((await send('/healthz')).status).toBe(200);
});

test('a sender who hangs up in the middle is nobody’s error', async () => {
  const lines = await serve();
  const half =
    'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{';
  await raw(half, 50);
  expect((await send('/healthz')).status).toBe(200);
  expect(lines).toEqual([]);
});

test('stop lets a request in flight finish and takes no more', async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let arrived = () => {};
  const inside = new Promise<void>((resolve) => (arrived = resolve));
  await serve({
    process: async (_request, response) => {
      arrived();
      await held;
      response.send(200, { late: true });
    },
  });
  const answer = post(JSON.stringify(localMessage));
  await inside;
  const stopped = running?.stop();
  await expect(send('/healthz')).rejects.toThrow();
  release();
  expect(await answer).toMatchObject({ status: 200, json: { late: true } });
  await stopped;
  running = undefined;
});

test('a body sent slowly, byte by byte, is put together', async () => {
  await serve();
  const text = JSON.stringify({ ...localMessage, text: 'grüße 🙂' });
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const url = `${running?.url ?? ''}/api/messages`;
    const request = httpRequest(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    ).on('error', reject);
    for (const byte of Buffer.from(text)) request.write(Buffer.of(byte));
    request.end();
  });
  expect(status).toBe(200);
});

/** Sends bytes and waits until the other side closes, or hangs up after some milliseconds. */
function raw(bytes: string, hangUpAfter?: number): Promise<string> {
  const port = Number(new URL(running?.url ?? '').port);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(bytes.replace(/\r\n\r\n$/, '\r\nConnection: close\r\n\r\n')),
    );
    socket
      .on('data', (chunk) => (answer += chunk.toString()))
      .on('error', () => {})
      .on('close', () => resolve(answer));
    if (hangUpAfter !== undefined) setTimeout(() => socket.destroy(), hangUpAfter);
  });
}
