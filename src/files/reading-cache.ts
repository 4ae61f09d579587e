import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { PackedFile } from '../knowledge/packed-file.ts';

/** What was read once, by a key over everything it was read from. */
export interface ReadingCache {
  get(key: string): PackedFile | undefined;
  put(readings: Iterable<readonly [key: string, file: PackedFile]>): void;
  /** Ends the use; forgets what is not among the live keys once that is most of it. */
  close(live: ReadonlySet<string>): void;
}

export const noCache: ReadingCache = { get: () => undefined, put: () => undefined, close: () => undefined };

/** So many readings that nobody needs may lie about: those of other folders and of texts that may come back. */
const spare = 5_000;

/**
 * Opens the cache in a file of its own. A broken one is thrown away and made anew: everything in it can be read again.
 * @throws when it cannot be made at all, for instance on a disk that is only for reading.
 */
export function openReadingCache(path: string): ReadingCache {
  try {
    return opened(path);
  } catch {
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
    return opened(path);
  }
}

function opened(path: string): ReadingCache {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  try {
    database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS readings (key TEXT PRIMARY KEY, facts TEXT NOT NULL, content BLOB NOT NULL)
        WITHOUT ROWID;
    `);
    const select = database.prepare('SELECT facts, content FROM readings WHERE key = ?');
    const insert = database.prepare('INSERT OR REPLACE INTO readings (key, facts, content) VALUES (?, ?, ?)');
    return {
      get: (key) => fileOf(select.get(key)),
      put(readings) {
        transaction(database, () => {
          for (const [key, { content, ...facts }] of readings)
            insert.run(key, JSON.stringify(facts), content);
        });
      },
      close(live) {
        forgetOthers(database, live);
        database.close();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** `pack` wrote it, in this very version: the version is part of the key. */
function fileOf(row: Readonly<Record<string, unknown>> = {}): PackedFile | undefined {
  const { facts, content } = row;
  if (typeof facts !== 'string' || !(content instanceof Uint8Array)) return undefined;
  return { ...(JSON.parse(facts) as Omit<PackedFile, 'content'>), content };
}

function forgetOthers(database: DatabaseSync, live: ReadonlySet<string>): void {
  const rows = database.prepare('SELECT key FROM readings').all();
  if (rows.length <= 2 * live.size + spare) return;
  const remove = database.prepare('DELETE FROM readings WHERE key = ?');
  const keys = rows.flatMap((row) => Object.values(row).map(String));
  transaction(database, () => {
    for (const key of keys) if (!live.has(key)) remove.run(key);
  });
}

function transaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
