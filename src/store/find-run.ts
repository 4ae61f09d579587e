import type { Kysely } from 'kysely';
import type { RunRecord, StoredEvent, Whose } from '../ports.ts';
import type { Tables } from './tables.ts';

/** By its id, open or closed; undefined when there is none. */
export async function findRun(db: Kysely<Tables>, run: string): Promise<RunRecord | undefined> {
  return asRecord(await everythingOfRuns(db).where('runs.id', '=', run).execute());
}

/** The one run that is open for this person in this conversation; undefined when there is none. */
export async function findOpenRun(db: Kysely<Tables>, whose: Whose): Promise<RunRecord | undefined> {
  const rows = await everythingOfRuns(db)
    .innerJoin('open_runs', 'open_runs.run', 'runs.id')
    .where('open_runs.tenant', '=', whose.tenant)
    .where('open_runs.conversation', '=', whose.conversation)
    .where('open_runs.person', '=', whose.person)
    .execute();
  return asRecord(rows);
}

/** One query, one row for each event: between two queries another commit could change the run. */
function everythingOfRuns(db: Kysely<Tables>) {
  return db
    .selectFrom('runs')
    .innerJoin('events', 'events.run', 'runs.id')
    .leftJoin('sent_steps', (join) =>
      join.onRef('sent_steps.run', '=', 'events.run').onRef('sent_steps.step', '=', 'events.seq'),
    )
    .select(['runs.id', 'runs.tenant', 'runs.conversation', 'runs.person', 'runs.open'])
    .select(['events.seq', 'events.at', 'events.body', 'sent_steps.step', 'sent_steps.activity'])
    .orderBy('events.seq');
}

type Row = Awaited<ReturnType<ReturnType<typeof everythingOfRuns>['execute']>>[number];

function asRecord(rows: readonly Row[]): RunRecord | undefined {
  const [first] = rows;
  if (first === undefined) return undefined;
  const { id, tenant, conversation, person, open } = first;
  const whose = { tenant, conversation, person };
  return { id, whose, open: open === 1, events: rows.map(asEvent), sent: sentOf(rows) };
}

function asEvent({ seq, at, body }: Row): StoredEvent {
  return { seq, at, body: JSON.parse(body) };
}

function sentOf(rows: readonly Row[]): ReadonlyMap<number, string | null> {
  return new Map(rows.flatMap(({ step, activity }) => (step === null ? [] : [[step, activity] as const])));
}
