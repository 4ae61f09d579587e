import { expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { openStore } from '../../src/store/open-store.ts';
import { StoreError, type StoreErrorCode } from '../../src/store/store-error.ts';
import { anna, change, event, opening, turn } from '../contracts/turns.ts';
import { newFolder, opensStore } from './opened-stores.ts';

test('everything survives closing and opening again', async () => {
  const url = `file:${join(newFolder(), 'firstline.db')}`;
  const first = await opensStore(url);
  const text = { activity: 'a1', text: 'my VM is slow' };
  const events = [event('complained', { text }), event('shown', { shows: true })];
  await first.runs.commit(
    turn('a1', [change('r1', 0, events, { bodies: new Map([['h1', { title: 'VM' }]]) })]),
  );
  await first.runs.sends.mark('r1', 2, 'card');
  await first.people.setView('contoso', 'anna', 'administrator');
  const chat = { conversation: 'chat', tenant: 'contoso', reference: { id: 1 }, welcomed: true };
  await first.conversations.put(chat);
  const run = await first.runs.find('r1');
  await first.close();

  const second = await opensStore(url);
  expect(await second.runs.findOpen(anna)).toStrictEqual(run);
  expect(await second.runs.body('r1', 'h1')).toStrictEqual({ title: 'VM' });
  expect(await second.texts.of('r1')).toStrictEqual([{ run: 'r1', seq: 1, ...text }]);
  expect(await second.people.view('contoso', 'anna')).toBe('administrator');
  expect(await second.conversations.get('chat')).toStrictEqual(chat);
  expect(await second.runs.commit(turn('a1', []))).toBe('duplicate');
  expect(await second.runs.commit(turn('a2', [opening('r2')]))).toBe('conflict');
});

test('missing folders are made, for their owner alone', async () => {
  const folder = join(newFolder(), 'a', 'b');
  await opensStore(`file:${join(folder, 'firstline.db')}`);
  expect(existsSync(join(folder, 'firstline.db'))).toBe(true);
  if (process.platform !== 'win32') expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a path is relative to the working directory, and a file URL is understood', async () => {
  const file = join(newFolder(), 'with a space.db');
  const store = await opensStore(`file:${relative(process.cwd(), file)}`);
  await store.people.setView('contoso', 'anna', 'employee');
  const same = await opensStore(pathToFileURL(file).href);
  expect(await same.people.view('contoso', 'anna')).toBe('employee');
});

test('what was confirmed before causes were noted has none', async () => {
  const file = join(newFolder(), 'firstline.db');
  const first = await opensStore(`file:${file}`);
  const outcome = { article: 'vpn.md', cause: 'expired', at: 1, words: [] };
  await first.runs.commit(turn('a1', [change('r1', 0, [event('closed')], { open: false, outcome })]));
  await first.close();
  inDatabase(file, (database) =>
    database.exec(
      'ALTER TABLE outcomes DROP COLUMN cause; DROP TABLE consents; DELETE FROM firstline_migrations WHERE number >= 3',
    ),
  );
  const second = await opensStore(`file:${file}`);
  const { article, at } = outcome;
  expect(await second.outcomes.page()).toEqual([
    { run: 'r1', article, at, tenant: anna.tenant, person: anna.person, texts: [] },
  ]);
});

test('two databases in memory are two', async () => {
  const [one, two] = [await opensStore('file::memory:'), await opensStore('file::memory:')];
  await one.people.setView('contoso', 'anna', 'employee');
  expect(await two.people.view('contoso', 'anna')).toBeUndefined();
});

test('closing finishes what is being written', async () => {
  const url = `file:${join(newFolder(), 'firstline.db')}`;
  const first = await opensStore(url);
  const writing = first.runs.commit(turn('a1', [opening('r1')]));
  await first.close();
  expect(await writing).toBe('committed');
  await expect(first.runs.find('r1')).rejects.toThrow();
  expect(await (await opensStore(url)).runs.find('r1')).toBeDefined();
});

test.each<[string, string, RegExp]>([
  ['nothing', '', /DATABASE_URL is empty.*Allowed are "file:.\/data\/firstline.db"/],
  ['a path without "file:"', './data/firstline.db', /DATABASE_URL does not begin with "file:"/],
  ['another kind of database', 'postgres://bot:secret@db/firstline', /DATABASE_URL begins with "postgres:"/],
  ['no path', 'file:', /DATABASE_URL is "file:", which names no file/],
  ['options', 'file:./firstline.db?mode=ro', /options after "\?" or "#" are not read/],
  ['a host', 'file://host/firstline.db', /after "file:\/\/" comes an absolute path/],
])('a URL with %s is refused, and the message says what is allowed', async (_, url, message) => {
  const error = await errorOf(url);
  expect(error.code).toBe('url');
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('secret');
});

test.each<[string, (file: string) => void, StoreErrorCode, RegExp]>([
  [
    'is no database',
    (file) => writeFileSync(file, 'Dear diary, '.repeat(1000)),
    'file',
    /not a sound SQLite.*backup/,
  ],
  ['is broken inside', breakDatabase, 'file', /not a sound SQLite database.*backup/],
  ['is a folder', (file) => mkdirSync(file), 'file', /cannot be opened.*not to a folder/],
  [
    'is inside a file',
    (file) => writeFileSync(dirname(file), ''),
    'folder',
    /folder cannot be made.*(ENOTDIR|EEXIST)/,
  ],
  ['belongs to another program', makeForeign, 'file', /could not be opened as a database of Firstline/],
])('a file that %s is refused, and the message says what to do', async (_, prepare, code, message) => {
  const file = join(newFolder(), 'x', 'firstline.db');
  if (code !== 'folder') mkdirSync(dirname(file));
  prepare(file);
  const error = await errorOf(`file:${file}`);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/^DATABASE_URL names /);
  expect(error.message).toContain(basename(dirname(file)));
  expect(error.message).toMatch(message);
});

test('a database that a newer Firstline made is refused and left as it is', async () => {
  const file = join(newFolder(), 'firstline.db');
  await (await opensStore(`file:${file}`)).close();
  inDatabase(file, (database) => database.exec('INSERT INTO firstline_migrations VALUES (999, 0)'));
  const before = readFileSync(file);
  const error = await errorOf(`file:${file}`);
  expect(error.code).toBe('newer');
  expect(error.message).toMatch(
    /a newer Firstline made \(its shape is number 999; this one knows up to \d+\).*Start/,
  );
  expect(readFileSync(file).equals(before)).toBe(true);
});

async function errorOf(url: string): Promise<StoreError> {
  const error: unknown = await openStore(url).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof StoreError) return error;
  throw new Error(`Opening ${url} gave ${String(error)} instead of a StoreError`);
}

function inDatabase(file: string, work: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file);
  try {
    work(database);
  } finally {
    database.close();
  }
}

/** A sound first page, nonsense after it. */
function breakDatabase(file: string): void {
  inDatabase(file, (database) => {
    database.exec('CREATE TABLE a (x TEXT)');
    for (let row = 0; row < 100; row++) database.prepare('INSERT INTO a VALUES (?)').run('x'.repeat(1000));
  });
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, 4096));
}

function makeForeign(file: string): void {
  inDatabase(file, (database) => database.exec('CREATE TABLE runs (distance INTEGER)'));
}
