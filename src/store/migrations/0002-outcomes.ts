import { sql, type Kysely } from 'kysely';
import type { MigrationTables } from '../migration.ts';

const inKeyOrder = sql`without rowid`;

/** What runs taught: the article that a person confirmed, and which of the texts are the words it was confirmed for. */
export async function outcomes(db: Kysely<MigrationTables>): Promise<void> {
  await db.schema
    .createTable('outcomes')
    .addColumn('run', 'text', (column) => column.notNull().primaryKey().references('runs.id'))
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .modifyEnd(inKeyOrder)
    .execute();
  await db.schema.createIndex('outcomes_in_time').on('outcomes').columns(['at', 'run']).execute();
  await db.schema
    .createTable('outcome_words')
    .addColumn('run', 'text', (column) => column.notNull().references('outcomes.run').onDelete('cascade'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('outcome_words_key', ['run', 'seq'])
    // Erased words are no example of anything any more.
    .addForeignKeyConstraint('outcome_words_text', ['run', 'seq'], 'texts', ['run', 'seq'], (text) =>
      text.onDelete('cascade'),
    )
    .modifyEnd(inKeyOrder)
    .execute();
}
