import { sql, type Kysely } from 'kysely';
import type { MigrationTables } from '../migration.ts';

const inKeyOrder = sql`without rowid`;

/** Whether facts about a person may be looked up: what they said last. */
export async function consents(db: Kysely<MigrationTables>): Promise<void> {
  await db.schema
    .createTable('consents')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('consents_key', ['tenant', 'person'])
    .modifyEnd(inKeyOrder)
    .execute();
}
