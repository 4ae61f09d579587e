import { sql, type Kysely } from 'kysely';
import type { MigrationTables } from '../migration.ts';

type Database = Kysely<MigrationTables>;

/**
 * SQLite keeps such a table in its key's order, without a second tree for the key: half the pages to write for tables
 * of short rows, which every turn writes to.
 */
const inKeyOrder = sql`without rowid`;

/** The first shape of the database. Somewhere a database has it: a change is a new migration, never an edit here. */
export async function runsAndPeople(db: Database): Promise<void> {
  await createRuns(db);
  await createOpenRuns(db);
  await createEvents(db);
  await createSentSteps(db);
  await createTexts(db);
  await createBodies(db);
  await createActivities(db);
  await createPeople(db);
  await createConversations(db);
}

async function createRuns(db: Database): Promise<void> {
  await db.schema
    .createTable('runs')
    .addColumn('id', 'text', (column) => column.notNull().primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('last', 'integer', (column) => column.notNull())
    .execute();
}

async function createOpenRuns(db: Database): Promise<void> {
  await db.schema
    .createTable('open_runs')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('run', 'text', (column) => column.notNull().unique().references('runs.id'))
    .addPrimaryKeyConstraint('open_runs_key', ['tenant', 'conversation', 'person'])
    .modifyEnd(inKeyOrder)
    .execute();
}

async function createEvents(db: Database): Promise<void> {
  await db.schema
    .createTable('events')
    .addColumn('run', 'text', (column) => column.notNull().references('runs.id'))
    .addColumn('seq', 'integer', (column) => column.notNull())
    // bigint wherever a time is kept: PostgreSQL's integer ends in January 1970 when it counts milliseconds.
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('answers', 'integer')
    .addPrimaryKeyConstraint('events_key', ['run', 'seq'])
    .addUniqueConstraint('events_answers', ['run', 'answers'])
    .execute();
}

async function createSentSteps(db: Database): Promise<void> {
  await db.schema
    .createTable('sent_steps')
    .addColumn('run', 'text', (column) => column.notNull())
    .addColumn('step', 'integer', (column) => column.notNull())
    .addColumn('activity', 'text')
    .addPrimaryKeyConstraint('sent_steps_key', ['run', 'step'])
    .addForeignKeyConstraint('sent_steps_event', ['run', 'step'], 'events', ['run', 'seq'])
    .modifyEnd(inKeyOrder)
    .execute();
}

async function createTexts(db: Database): Promise<void> {
  await db.schema
    .createTable('texts')
    .addColumn('run', 'text', (column) => column.notNull())
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('activity', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('texts_key', ['run', 'seq'])
    .addForeignKeyConstraint('texts_event', ['run', 'seq'], 'events', ['run', 'seq'])
    .execute();
  await db.schema
    .createIndex('texts_by_activity')
    .on('texts')
    .columns(['conversation', 'activity'])
    .execute();
}

async function createBodies(db: Database): Promise<void> {
  await db.schema
    .createTable('bodies')
    .addColumn('hash', 'text', (column) => column.notNull().primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('run_bodies')
    .addColumn('run', 'text', (column) => column.notNull().references('runs.id'))
    .addColumn('hash', 'text', (column) => column.notNull().references('bodies.hash'))
    .addPrimaryKeyConstraint('run_bodies_key', ['run', 'hash'])
    .modifyEnd(inKeyOrder)
    .execute();
  // Without it, deleting a body reads all of run_bodies to see whether a run still needs it.
  await db.schema.createIndex('run_bodies_by_hash').on('run_bodies').column('hash').execute();
}

async function createActivities(db: Database): Promise<void> {
  await db.schema
    .createTable('activities')
    .addColumn('conversation', 'text', (column) => column.notNull())
    .addColumn('activity', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('activities_key', ['conversation', 'activity'])
    .modifyEnd(inKeyOrder)
    .execute();
}

async function createPeople(db: Database): Promise<void> {
  await db.schema
    .createTable('people')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('view', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('people_key', ['tenant', 'person'])
    .modifyEnd(inKeyOrder)
    .execute();
}

async function createConversations(db: Database): Promise<void> {
  await db.schema
    .createTable('conversations')
    .addColumn('conversation', 'text', (column) => column.notNull().primaryKey())
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('reference', 'text', (column) => column.notNull())
    .addColumn('welcomed', 'integer', (column) => column.notNull())
    .execute();
}
