import type { Kysely } from 'kysely';
import type { MigrationTables } from '../migration.ts';

/** The cause whose remedy fixed it. What was confirmed before has none. */
export async function causesOfOutcomes(db: Kysely<MigrationTables>): Promise<void> {
  await db.schema.alterTable('outcomes').addColumn('cause', 'text').execute();
}
