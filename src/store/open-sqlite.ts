import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describeDamage, describeFileError } from './describe-file-error.ts';
import { StoreError } from './store-error.ts';

/**
 * How long a query waits while another process writes, in milliseconds. The process stands still meanwhile, and a
 * card's answer must leave within 3 s.
 */
const busyTimeout = 2000;

/** Opens the file, or `:memory:`; makes it and its folder when they are missing. Throws StoreError `folder`, `file`. */
export function openSqlite(path: string): DatabaseSync {
  if (path !== ':memory:') makeFolder(dirname(path));
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: busyTimeout, enableForeignKeyConstraints: true });
    database.exec(settings);
    checkPages(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof StoreError ? error : describeFileError(path, error);
  }
}

/**
 * Reads the whole file once, about 1 s for each GB. Without it a broken page shows on the day a person's run happens
 * to lie on it, long after the last sound backup.
 */
function checkPages(database: DatabaseSync, path: string): void {
  const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
  if (found !== 'ok') throw describeDamage(path, found);
}

const settings = `
  PRAGMA journal_mode = WAL;
  -- On disk before a person is told that it is kept.
  PRAGMA synchronous = FULL;
  -- Pages (of 4 KB). Turns write the same few pages again and again: the longer the log, the fewer go to the file.
  PRAGMA wal_autocheckpoint = 4000;
  -- An erased text is overwritten with zeros; without this it stays readable in the file.
  PRAGMA secure_delete = ON;
`;

/** Readable by its owner alone when it is made here: what people typed is in it. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new StoreError(
      'folder',
      `DATABASE_URL names a file in ${folder}, and this folder cannot be made (${String(cause)}). ` +
        'Name a folder that exists, or let the account that runs Firstline make it.',
      { cause },
    );
  }
}
