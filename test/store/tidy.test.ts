import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { change, event, opening, turn } from '../contracts/turns.ts';
import { newFolder, opensStore } from './opened-stores.ts';

test('activities from before the time given are forgotten, the others are not', async () => {
  const store = await opensStore('file::memory:');
  await store.runs.commit(turn('old', [], 999));
  await store.runs.commit(turn('new', [], 1000));
  await store.tidy(1000);
  expect(await store.runs.commit(turn('old', []))).toBe('committed');
  expect(await store.runs.commit(turn('new', []))).toBe('duplicate');
});

test('what an open run needs stays', async () => {
  const store = await opensStore('file::memory:');
  await store.runs.commit(turn('a1', [opening('r1', { bodies: new Map([['h1', 'needed']]) })]));
  await store.tidy(5000);
  expect(await store.runs.body('r1', 'h1')).toBe('needed');
  expect((await store.runs.find('r1'))?.events).toHaveLength(2);
});

test('erased texts and bodies that nobody needs leave the disk', async () => {
  const file = join(newFolder(), 'firstline.db');
  const store = await opensStore(`file:${file}`);
  const said = event('complained', { text: { activity: 'a1', text: 'my password is hunter2' } });
  await store.runs.commit(
    turn('a1', [change('r1', 0, [said], { bodies: new Map([['h1', 'the old article']]) })]),
  );
  expect(onDisk(file)).toMatch(/hunter2/);
  expect(onDisk(file)).toMatch(/the old article/);

  await store.texts.erase('r1', 1);
  await store.runs.commit(turn('a2', [change('r1', 1, [event('closed')], { open: false })]));
  await store.tidy(0);
  expect(onDisk(file)).not.toMatch(/hunter2/);
  expect(onDisk(file)).not.toMatch(/the old article/);
});

/** The database and its write-ahead log, as one who steals the disk reads them. */
function onDisk(file: string): string {
  return [file, `${file}-wal`].map((path) => (existsSync(path) ? readFileSync(path, 'latin1') : '')).join();
}
