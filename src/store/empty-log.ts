import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Moves SQLite's write-ahead log into the file and cuts it to nothing: an erased text stays readable in the log
 * until then. Only for SQLite; PostgreSQL keeps its log elsewhere.
 */
export async function emptyLog(db: Kysely<Tables>): Promise<void> {
  await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(db);
}
