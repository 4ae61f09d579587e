import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import type { IndexData } from '../classify/index/index-data.ts';
import type { PackedFile } from '../knowledge/packed-file.ts';

/** What was made of some texts before. Every key is a hash over all that it was made from, the reader included. */
export interface KnowledgeCache {
  file(key: string): PackedFile | undefined;
  putFiles(files: readonly (readonly [key: string, file: PackedFile])[]): void;
  index(key: string): IndexData | undefined;
  putIndex(key: string, index: IndexData): void;
  /** Forgets what is not among the live keys, once that is most of it. */
  tidy(live: ReadonlySet<string>): void;
  close(): void;
}

export const noCache: KnowledgeCache = {
  file: () => undefined,
  putFiles: () => undefined,
  index: () => undefined,
  putIndex: () => undefined,
  tidy: () => undefined,
  close: () => undefined,
};

/** So many files that nobody needs may lie about: those of other folders, and of texts that may come back. */
const spare = 5_000;

/** So many indexes are kept: one for each folder list that is in use, at the most a few. */
const mostIndexes = 3;

/**
 * Opens the cache in a file of its own. A broken one is thrown away and made anew: everything in it can be read again.
 * @throws when it cannot be made at all, for instance on a disk that is only for reading.
 */
export function openKnowledgeCache(path: string): KnowledgeCache {
  try {
    return opened(path);
  } catch (error) {
    if (!isBroken(error)) throw error;
    discard(path);
    return opened(path);
  }
}

/** SQLITE_CORRUPT or SQLITE_NOTADB, and not only busy, full or forbidden. */
function isBroken(error: unknown): boolean {
  return [11, 26].includes(sqliteCode(error));
}

/** SQLITE_FULL. */
const diskIsFull = 13;

/** The primary result code (https://sqlite.org/rescode.html); 0 for what is no error of SQLite. */
function sqliteCode(error: unknown): number {
  const code: unknown = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : 0;
  return typeof code === 'number' ? code & 0xff : 0;
}

function discard(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}

function opened(path: string): KnowledgeCache {
  const database = new DatabaseSync(path, { timeout: 5_000 });
  try {
    database.exec(schema);
    return over(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS files (key TEXT PRIMARY KEY, facts TEXT NOT NULL, content BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS indexes (key TEXT PRIMARY KEY, data BLOB NOT NULL);
`;

function over(database: DatabaseSync): KnowledgeCache {
  const findFile = database.prepare('SELECT facts, content FROM files WHERE key = ?');
  const addFile = database.prepare('INSERT OR REPLACE INTO files (key, facts, content) VALUES (?, ?, ?)');
  const findIndex = database.prepare('SELECT data FROM indexes WHERE key = ?');
  const addIndex = database.prepare('INSERT OR REPLACE INTO indexes (key, data) VALUES (?, ?)');
  const dropIndexes = database.prepare(
    'DELETE FROM indexes WHERE rowid NOT IN (SELECT rowid FROM indexes ORDER BY rowid DESC LIMIT ?)',
  );
  return {
    file: (key) => fileOf(findFile.get(key)),
    putFiles(files) {
      // Nothing new: another process that is writing does not have to be waited for.
      if (files.length === 0) return;
      transaction(database, () => {
        for (const [key, { content, ...facts }] of files) addFile.run(key, JSON.stringify(facts), content);
      });
    },
    index(key) {
      const data = findIndex.get(key)?.['data'];
      // What `putIndex` wrote, in this very version.
      return data instanceof Uint8Array ? (deserialize(data) as IndexData) : undefined;
    },
    putIndex(key, index) {
      addIndex.run(key, serialize(index));
      dropIndexes.run(mostIndexes);
    },
    tidy: (live) => forgetOthers(database, live),
    close: () => database.close(),
  };
}

/** What `putFiles` wrote, in this very version. */
function fileOf(row: Readonly<Record<string, unknown>> = {}): PackedFile | undefined {
  const { facts, content } = row;
  if (typeof facts !== 'string' || !(content instanceof Uint8Array)) return undefined;
  return { ...(JSON.parse(facts) as Omit<PackedFile, 'content'>), content };
}

function forgetOthers(database: DatabaseSync, live: ReadonlySet<string>): void {
  const count = Number(database.prepare('SELECT count(*) AS count FROM files').get()?.['count']);
  if (count <= 2 * live.size + spare) return;
  const keys = database
    .prepare('SELECT key FROM files')
    .all()
    .map((row) => String(row['key']));
  const remove = database.prepare('DELETE FROM files WHERE key = ?');
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
    // A full disk has rolled back by itself.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * The same cache, which from its first fault on (a full or read-only disk, a broken page, another process that writes
 * for long) knows nothing and keeps nothing. Nobody has to do without the knowledge because of it. When it closes, its
 * file goes if it is broken, or if the disk is full: the conversations need the room.
 */
export function forgiving(
  cache: KnowledgeCache,
  path: string,
  onError: (error: unknown) => void,
): KnowledgeCache {
  let works = true;
  let isUseless = false;
  const attempt = <T>(work: () => T): T | undefined => {
    if (!works) return undefined;
    try {
      return work();
    } catch (error) {
      works = false;
      isUseless = isBroken(error) || sqliteCode(error) === diskIsFull;
      onError(error);
      return undefined;
    }
  };
  return {
    file: (key) => attempt(() => cache.file(key)),
    putFiles: (files) => attempt(() => cache.putFiles(files)),
    index: (key) => attempt(() => cache.index(key)),
    putIndex: (key, index) => attempt(() => cache.putIndex(key, index)),
    tidy: (live) => attempt(() => cache.tidy(live)),
    close() {
      cache.close();
      if (isUseless) discard(path);
    },
  };
}
