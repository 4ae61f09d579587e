import type { Kysely, Transaction } from 'kysely';
import type { MigrationTables } from './migration.ts';
import { migrations } from './migrations.ts';

/** `newer`: the database was made by a newer Firstline. Nothing was changed. */
export type MigrationResult =
  { readonly kind: 'done' } | { readonly kind: 'newer'; readonly found: number; readonly known: number };

/**
 * Brings the database to the newest shape this code knows. All missing migrations run in one transaction, so that
 * a start that fails half-way leaves the database as it was.
 */
export async function migrate(db: Kysely<MigrationTables>): Promise<MigrationResult> {
  return db.transaction().execute(async (trx) => {
    const found = await lastMigration(trx);
    if (found > migrations.length) return { kind: 'newer', found, known: migrations.length };
    for (const [index, migration] of migrations.entries()) {
      if (index < found) continue;
      await migration(trx);
      await trx
        .insertInto('firstline_migrations')
        .values({ number: index + 1, at: Date.now() })
        .execute();
    }
    return { kind: 'done' };
  });
}

async function lastMigration(trx: Transaction<MigrationTables>): Promise<number> {
  await trx.schema
    .createTable('firstline_migrations')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.notNull().primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  const row = await trx
    .selectFrom('firstline_migrations')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.number ?? 0;
}
