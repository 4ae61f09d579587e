import { afterEach, expect, test } from '@jest/globals';
import { Kysely, sql } from 'kysely';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { commitTurn } from '../../src/store/commit-turn.ts';
import { migrate } from '../../src/store/migrate.ts';
import type { MigrationTables } from '../../src/store/migration.ts';
import { NodeSqliteDialect } from '../../src/store/node-sqlite-dialect.ts';
import { statementCache } from '../../src/store/statement-cache.ts';
import type { Tables } from '../../src/store/tables.ts';
import { change, event, opening, turn } from '../contracts/turns.ts';
import { newFolder } from './opened-stores.ts';

interface Notes {
  readonly notes: { readonly id: number; readonly text: string };
}

const opened: Kysely<Notes>[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.destroy()));
});

async function notes(): Promise<Kysely<Notes>> {
  const db = new Kysely<Notes>({ dialect: new NodeSqliteDialect(new DatabaseSync(':memory:')) });
  opened.push(db);
  await sql`CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL)`.execute(db);
  return db;
}

test('a query that returns rows does so, and one that writes says how many', async () => {
  const db = await notes();
  const inserted = await db
    .insertInto('notes')
    .values([
      { id: 1, text: 'a' },
      { id: 2, text: 'b' },
    ])
    .execute();
  expect(inserted[0]?.numInsertedOrUpdatedRows).toBe(2n);
  expect(await db.selectFrom('notes').select('text').orderBy('id').execute()).toEqual([
    { text: 'a' },
    { text: 'b' },
  ]);
  expect(await db.insertInto('notes').values({ id: 3, text: 'c' }).returning('id').execute()).toEqual([
    { id: 3 },
  ]);
  expect((await db.deleteFrom('notes').where('id', '>', 1).executeTakeFirst()).numDeletedRows).toBe(2n);
});

test('two transactions at the same time run one after the other', async () => {
  const db = await notes();
  const story: string[] = [];
  const write = (id: number) =>
    db.transaction().execute(async (trx) => {
      story.push(`${id} in`);
      for (let turns = 0; turns < 50; turns++) await Promise.resolve();
      await trx.insertInto('notes').values({ id, text: 'x' }).execute();
      story.push(`${id} out`);
    });
  await Promise.all([write(1), write(2), write(3)]);
  expect(story).toStrictEqual(['1 in', '1 out', '2 in', '2 out', '3 in', '3 out']);
});

test('a transaction holds the write lock from its beginning, against other processes too', async () => {
  const file = join(newFolder(), 'locks.db');
  const db = new Kysely<Notes>({ dialect: new NodeSqliteDialect(new DatabaseSync(file)) });
  const other = new DatabaseSync(file, { timeout: 0 });
  await db.transaction().execute(async () => {
    await Promise.resolve();
    expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('database is locked');
  });
  other.exec('BEGIN IMMEDIATE');
  other.close();
  await db.destroy();
});

test('a transaction that fails is undone, and the next one goes on', async () => {
  const db = await notes();
  const failing = db.transaction().execute(async (trx) => {
    await trx.insertInto('notes').values({ id: 1, text: 'x' }).execute();
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await db.selectFrom('notes').selectAll().execute()).toEqual([]);
});

test('a statement is prepared once, and the oldest is let go when there are too many', () => {
  const prepared: string[] = [];
  const database = new DatabaseSync(':memory:');
  const prepare = database.prepare.bind(database);
  database.prepare = (text) => {
    prepared.push(text);
    return prepare(text);
  };
  const cache = statementCache(database);
  for (let round = 0; round < 3; round++) expect(cache.prepare('SELECT 1 AS x').all([])).toEqual([{ x: 1 }]);
  expect(prepared).toHaveLength(1);
  for (let number = 0; number < 500; number++) cache.prepare(`SELECT ${number}`);
  cache.prepare('SELECT 1 AS x');
  expect(prepared).toHaveLength(502);
  cache.close();
});

test('a value that SQLite does not know is refused by its position', async () => {
  const db = await notes();
  await expect(sql`SELECT ${1}, ${true}`.execute(db)).rejects.toThrow('Parameter 2 is boolean');
});

test('a turn that the disk has no room for fails, and the store goes on', async () => {
  const database = new DatabaseSync(':memory:');
  const small = new Kysely<MigrationTables>({ dialect: new NodeSqliteDialect(database) });
  await migrate(small);
  const db = small.withTables<Tables>();
  await commitTurn(db, turn('a1', [opening('r1')]));

  const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
  database.exec(`PRAGMA max_page_count = ${pages}`);
  const long = event('x', { body: 'x'.repeat(1_000_000) });
  await expect(commitTurn(db, turn('a2', [change('r1', 2, [long])]))).rejects.toMatchObject({ errcode: 13 });
  database.exec('PRAGMA max_page_count = 1000000');
  expect(await commitTurn(db, turn('a2', [change('r1', 2, [long])]))).toBe('committed');
  await db.destroy();
});
