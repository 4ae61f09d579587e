import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { OperatorError } from '../../src/operator-error.ts';
import { findPlayground } from '../../src/playground/find-playground.ts';
import { startPlayground, type Playground } from '../../src/playground/start-playground.ts';
import { recordingLog } from '../server/fakes.ts';

const { log } = recordingLog();
const botUrl = 'http://127.0.0.1:9/api/messages';

let folder = '';
let running: Playground | undefined;
let busy: Server | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-fake-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(async () => {
  await running?.stop();
  running = undefined;
  busy?.close();
  busy = undefined;
});

/** A playground of a few lines. It knows its port as the real one does: from -p. */
function fakeCli(script: string): string {
  const path = join(folder, `cli-${readdirSync(folder).length}.mjs`);
  writeFileSync(
    path,
    `import http from 'node:http'; import net from 'node:net';
     import { writeFileSync } from 'node:fs';
     const args = process.argv.slice(2); const port = Number(args[args.indexOf('-p') + 1]);
     const log = process.env.M365_AGENTS_PLAYGROUND_LOGFILE;
     ${script}`,
  );
  return path;
}

async function takenPort(): Promise<number> {
  busy = createServer();
  await new Promise<void>((resolve) => busy?.listen(0, '127.0.0.1', resolve));
  return (busy.address() as AddressInfo).port;
}

const listening = `const server = http.createServer(async (q, r) => r.end(await ANSWER()));
  server.listen(port, () => console.log('Listening on ' + server.address().port));`;

test('the address it gives is where it listens, and gone after stop', async () => {
  const cli = fakeCli(
    listening.replace(
      'ANSWER()',
      `JSON.stringify({ args, browser: process.env.TEAMSAPPTESTER_BROWSER, at: server.address().address })`,
    ),
  );
  running = await startPlayground({ botUrl, port: 0, log, cli });
  const { args, browser, at } = (await (await fetch(running.url)).json()) as {
    args: string[];
    browser: string;
    at: string;
  };
  expect(args).toEqual([
    'start',
    '-e',
    botUrl,
    '-c',
    'msteams',
    '--disable-telemetry',
    '-p',
    new URL(running.url).port,
    '--service-url',
    `${running.url}/_connector`,
  ]);
  expect(browser).toBe('none');
  // It asked for every address of the machine.
  expect(at).toBe('127.0.0.1');
  await running.stop();
  await running.stop();
  await expect(fetch(running.url)).rejects.toThrow();
});

test('another port is taken when its own is in use', async () => {
  const taken = await takenPort();
  running = await startPlayground({
    botUrl,
    port: taken,
    log,
    cli: fakeCli(listening.replace('ANSWER()', `'ok'`)),
  });
  expect(running.url).not.toContain(String(taken));
  expect(await (await fetch(running.url)).text()).toBe('ok');
});

test('it may speak to this computer and to nobody else', async () => {
  const taken = await takenPort();
  busy?.on('request', (_request, response) => response.end('hello'));
  const tries = `const tries = await Promise.all(['http://127.0.0.1:${taken}/', 'http://localhost:${taken}/', 'https://example.com/', 'http://169.254.169.254/'].map((url) => fetch(url).then((r) => r.text(), (e) => String(e.cause?.message))));
    tries.push(await new Promise((done) => net.connect(80, '192.0.2.1').on('error', (e) => done(e.message))));`;
  const cli = fakeCli(
    listening
      .replace('async (q, r) =>', `async (q, r) => { ${tries} r.end(JSON.stringify(tries)); } ||`)
      .replace('|| r.end(await ANSWER())', ''),
  );
  running = await startPlayground({ botUrl, port: 0, log, cli });
  expect(await (await fetch(running.url)).json()).toEqual([
    'hello',
    'hello',
    'The playground may not call example.com.',
    'The playground may not call 169.254.169.254.',
    'The playground may not call 192.0.2.1.',
  ]);
});

const failing = [
  {
    name: 'ends early',
    script: `writeFileSync(log, 'error no config\\n'); console.error('boom'); process.exit(3);`,
    says: /ended early \(exit code 3\)[^]*boom[^]*error no config[^]*PLAYGROUND to off/,
  },
  {
    name: 'throws',
    script: `throw new Error('out of order');`,
    says: /ended early \(exit code 1\)[^]*out of order/,
  },
  { name: 'says nothing', script: `setInterval(() => {}, 1000);`, says: /did not listen within 1.5 s/ },
  {
    name: 'listens elsewhere',
    script: `console.log('Listening on 1'); setInterval(() => {}, 1000);`,
    says: /taken at the last moment/,
  },
];
test.each(failing)('one that $name is told with what it said', async ({ script, says }) => {
  const before = leftovers();
  const attempt = startPlayground({ botUrl, port: 0, log, cli: fakeCli(script), patience: 1_500 });
  await expect(attempt).rejects.toThrow(says);
  await expect(attempt).rejects.toBeInstanceOf(OperatorError);
  expect(leftovers()).toEqual(before);
});

test('an end that nobody asked for is logged', async () => {
  const { log: own, lines } = recordingLog();
  running = await startPlayground({
    botUrl,
    port: 0,
    log: own,
    cli: fakeCli(listening.replace('ANSWER()', `process.exit(7)`)),
  });
  await expect(fetch(running.url)).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(lines).toMatchObject([
    { event: 'playground.started' },
    { level: 'error', event: 'playground.ended', facts: { code: 7 } },
  ]);
});

test('a missing package is told with its cure', () => {
  expect(() => findPlayground('@firstline/no-such-package')).toThrow(OperatorError);
  expect(() => findPlayground('@firstline/no-such-package')).toThrow(
    'PLAYGROUND is on, but its package @firstline/no-such-package is not installed. Install it (npm install), or set PLAYGROUND to off.',
  );
});

test('the real one serves its page, writes nothing here and stops', async () => {
  running = await startPlayground({ botUrl, port: 0, log });
  const page = await fetch(running.url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<div id="root">');
  await running.stop();
  await expect(fetch(running.url)).rejects.toThrow();
  expect(existsSync('devTools')).toBe(false);
}, 30_000);

function leftovers(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('firstline-playground-'));
}
