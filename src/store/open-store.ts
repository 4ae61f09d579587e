import { Kysely } from 'kysely';
import type { ConversationStore, OutcomeStore, PeopleStore, RunStore, TextStore } from '../ports.ts';
import { conversationStore } from './conversation-store.ts';
import { describeFileError } from './describe-file-error.ts';
import { emptyLog } from './empty-log.ts';
import { migrate } from './migrate.ts';
import type { MigrationTables } from './migration.ts';
import { NodeSqliteDialect } from './node-sqlite-dialect.ts';
import { outcomeStore } from './outcome-store.ts';
import { openSqlite } from './open-sqlite.ts';
import { peopleStore } from './people-store.ts';
import { readDatabaseUrl } from './read-database-url.ts';
import { runStore } from './run-store.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';
import { textStore } from './text-store.ts';
import { tidy } from './tidy.ts';

export interface Store {
  readonly runs: RunStore;
  readonly texts: TextStore;
  readonly people: PeopleStore;
  readonly conversations: ConversationStore;
  readonly outcomes: OutcomeStore;
  /**
   * Forgets the activities committed before `before` (milliseconds since 1970, UTC) and the article bodies that no
   * open run needs, and takes erased texts off the disk. A forgotten activity that is delivered once more is no
   * longer seen to be a duplicate.
   */
  tidy(before: number): Promise<void>;
  /** Finishes what is being written. The store cannot be used afterwards. */
  close(): Promise<void>;
}

/**
 * Opens the database that DATABASE_URL names and brings it to the newest shape. `file:./data/firstline.db` is a
 * file, relative to the working directory; `file::memory:` is a new, empty one at every call. Throws StoreError.
 */
export async function openStore(url: string): Promise<Store> {
  const path = readDatabaseUrl(url);
  const db = (await openDatabase(path)).withTables<Tables>();
  return {
    runs: runStore(db),
    texts: textStore(db),
    people: peopleStore(db),
    conversations: conversationStore(db),
    outcomes: outcomeStore(db),
    async tidy(before) {
      await tidy(db, before);
      await emptyLog(db);
    },
    close: () => db.destroy(),
  };
}

async function openDatabase(path: string): Promise<Kysely<MigrationTables>> {
  const db = new Kysely<MigrationTables>({ dialect: new NodeSqliteDialect(openSqlite(path)) });
  try {
    await bringUpToDate(db, path);
    return db;
  } catch (error) {
    await db.destroy();
    throw error instanceof StoreError ? error : describeFileError(path, error);
  }
}

async function bringUpToDate(db: Kysely<MigrationTables>, path: string): Promise<void> {
  const result = await migrate(db);
  if (result.kind === 'done') return;
  throw new StoreError(
    'newer',
    `DATABASE_URL names ${path}, which a newer Firstline made (its shape is number ${result.found}; this one knows ` +
      `up to ${result.known}). Nothing was changed. Start the newer Firstline, or put back the backup made before it.`,
  );
}
