import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { article, fill, headed, newFolder } from './run-cli.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const root = newFolder();
/** In characters: more than any pipe holds. */
const large = 400_000;

beforeAll(() => {
  fill(join(root.path, 'fine'), { 'one.md': article('One') });
  fill(join(root.path, 'faulty'), { 'one.md': headed({ pageTitle: 'One' }, '# One') });
  fill(
    join(root.path, 'large'),
    Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [`${name}.md`, article(name, {}, `${name} `.repeat(large / 2))]),
    ),
  );
});
afterAll(() => root.remove());

function start(...argv: readonly string[]) {
  const child = spawn(process.execPath, [main, ...argv], {
    cwd: root.path,
    env: { PATH: process.env['PATH'] ?? '', FORCE_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { err: '' };
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as unknown, err: said.err }));
  return { child, ended };
}

test.each([
  [0, 'check fine'],
  [1, 'check faulty'],
  [2, 'check missing'],
  [2, 'check --nonsense'],
  [2, 'evaluate --knowledge fine --complaints missing.jsonl'],
  [0, 'cards fine --out out'],
  [0, '--version'],
])('ends with %i after: %s', async (code, line) => {
  const { child, ended } = start(...line.split(' '));
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const { code: actual, err } = await ended;
  expect(actual).toBe(code);
  expect(err === '').toBe(code !== 2);
  expect(out === '').toBe(code === 2);
  expect(out + err).not.toMatch(/^ {4}at /m);
  expect(out + err).not.toContain('\u001b');
});

test('ends quietly with 0 when nobody reads on', async () => {
  const { child, ended } = start('dump', 'large');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect(await ended).toEqual({ code: 0, err: '' });
});

test('ends with 130 on Ctrl+C, though nobody reads what it writes', async () => {
  const { child, ended } = start('dump', 'large');
  await once(child.stdout, 'readable');
  child.kill('SIGINT');
  await once(child, 'exit');
  child.stdout.resume();
  expect(await ended).toEqual({ code: 130, err: '' });
});
