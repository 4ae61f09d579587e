import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { newFileUrl, opensStore } from './opened-stores.ts';

const run = promisify(execFile);
const writer = fileURLToPath(new URL('./writer-process.ts', import.meta.url));

test('processes that share a file lose nothing, from making the file on', async () => {
  const url = newFileUrl();
  const names = ['p1', 'p2', 'p3'];
  const outputs = await Promise.all(names.map((name) => run(process.execPath, [writer, url, name, '40'])));
  for (const { stderr } of outputs) expect(stderr).toBe('');

  const store = await opensStore(url);
  const events = (await store.runs.find('r1'))?.events ?? [];
  expect(events.map(({ seq }) => seq)).toStrictEqual(Array.from({ length: 122 }, (_, index) => index + 1));
  const written = events.slice(2).map(({ body }) => body);
  const expected = names.flatMap((name) =>
    Array.from({ length: 40 }, (_, index) => ({ kind: `${name}.${index}` })),
  );
  expect(new Set(written.map((body) => JSON.stringify(body)))).toStrictEqual(
    new Set(expected.map((body) => JSON.stringify(body))),
  );
}, 30_000);
