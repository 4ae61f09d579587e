import type { Kysely } from 'kysely';

/**
 * Takes the database from the shape before to its own. It names the tables of its own day (`db.withTables`), not
 * today's `Tables`, and uses only what SQLite and PostgreSQL both know. It runs in a transaction.
 */
export type Migration = (db: Kysely<MigrationTables>) => Promise<void>;

/** The only table that every shape of the database has. */
export interface MigrationTables {
  readonly firstline_migrations: {
    readonly number: number;
    /** When it was done; milliseconds since 1970, UTC. */
    readonly at: number;
  };
}
