import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const ephemeral = { PORT: '0', PLAYGROUND_PORT: '0' };

let folder = '';
let child: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'firstline-main-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** The bot as `npm start` runs it, in a folder of its own. */
function run(env: Record<string, string>) {
  const { PATH = '' } = process.env;
  const started = spawn(process.execPath, [main], {
    cwd: folder,
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  const said = { out: '', err: '' };
  started.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  started.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = once(started, 'close').then(([code]) => ({ code: code as unknown, ...said }));
  const until = (words: RegExp) =>
    new Promise<string>((resolve, reject) => {
      started.stdout.on('data', () => words.test(said.out) && resolve(said.out));
      void ended.then(() => reject(new Error(said.err)));
    });
  return { ended, until, process: started };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'starts, answers, and ends with code 0 on %s',
  async (signal) => {
    const bot = run(ephemeral);
    const printed = await bot.until(/Ctrl\+C/);
    const page = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
    expect((await fetch(page)).status).toBe(200);
    const asked = Date.now();
    bot.process.kill(signal);
    // As under npm, which hears Ctrl+C as well and passes it on.
    bot.process.kill(signal);
    expect(await bot.ended).toMatchObject({ code: 0, err: '' });
    expect(Date.now() - asked).toBeLessThan(5_000);
    await expect(fetch(page)).rejects.toThrow();
  },
  30_000,
);

test('the chat page does not outlive a bot that is killed', async () => {
  const bot = run(ephemeral);
  const page = /http:\/\/127\.0\.0\.1:\d+/.exec(await bot.until(/Ctrl\+C/))?.[0] ?? '';
  bot.process.kill('SIGKILL');
  await bot.ended;
  await expect(gone(page)).resolves.toBe(true);
}, 30_000);

test('all settings that are wrong are told at once, also those of .env, and the code is 1', async () => {
  writeFileSync(join(folder, '.env'), 'PORT=ten\nMICROSOFT_APP_PASSWORD=hunter2\n');
  const { code, out, err } = await run({ LOG_LEVEL: 'loud' }).ended;
  expect({ code, out }).toEqual({ code: 1, out: '' });
  for (const told of ['PORT is "ten".', 'LOG_LEVEL is "loud".', 'MICROSOFT_APP_ID is not set'])
    expect(err).toContain(told);
  expect(err).not.toMatch(/hunter2|\n {4}at /);
}, 30_000);

test('a port in use and a missing folder are told at once', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, err } = await run({ ...ephemeral, PORT: String(port), KNOWLEDGE: 'no-such-folder' }).ended;
  other.close();
  expect(code).toBe(1);
  expect(err).toContain(`PORT ${port} is in use on 127.0.0.1.`);
  expect(err).toContain('KNOWLEDGE names "no-such-folder", which is not a folder');
  expect(err).not.toMatch(/\n {4}at /);
}, 30_000);

async function gone(url: string): Promise<boolean> {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      await fetch(url);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
