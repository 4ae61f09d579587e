import { DatabaseSync } from 'node:sqlite';
import type { RunRecord, Whose } from '../../src/ports.ts';
import type { EventBody } from '../../src/run/events.ts';
import { answersStep, readEvent } from '../../src/run/events.ts';
import type { Person } from '../support/person.ts';
import { storeOn } from './new-database.ts';

/** The runs of a person in the order in which they were opened, read past the bot. */
export function runsOf(database: string, { name, conversation }: Person): Promise<RunRecord[]> {
  return find(database, 'person = ? and conversation = ?', `object-${name}`, conversation);
}

/** Every run, in the order in which they were opened. */
export function recordsOf(database: string): Promise<RunRecord[]> {
  return find(database, 'true');
}

async function find(database: string, where: string, ...values: string[]): Promise<RunRecord[]> {
  const store = await storeOn(database);
  const ids = inDatabase(database, (db) =>
    db.prepare(`select id from runs where ${where} order by rowid`).all(...values),
  );
  const found = await Promise.all(ids.map(({ id }) => store.runs.find(String(id))));
  return found.flatMap((record) => record ?? []);
}

/** Past the store: what only a test looks at, or does to a database. */
export function inDatabase<T>(database: string, does: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(database);
  try {
    return does(db);
  } finally {
    db.close();
  }
}

export function bodiesOf(record: RunRecord): EventBody[] {
  return record.events.map((event) => readEvent(event).body);
}

/** What is wrong with the runs; empty when every promise of src/ports.ts and src/run/events.ts is kept. */
export function faultsOf(records: readonly RunRecord[]): string[] {
  return [...records.flatMap(faultsOfRun), ...openTwice(records)];
}

function faultsOfRun(record: RunRecord): string[] {
  const bodies = bodiesOf(record);
  const answers = bodies.flatMap((body) => answersStep(body) ?? []);
  const end = bodies.findIndex(({ kind }) => kind === 'closed');
  const afterEnd = end < 0 ? [] : bodies.slice(end + 1).map(({ kind }) => kind);
  const faults = [
    ...record.events.flatMap(({ seq }, i) => (seq === i + 1 ? [] : [`event ${seq} stands at ${i + 1}`])),
    ...answers.filter((step, i) => answers.indexOf(step) < i).map((step) => `step ${step} answered twice`),
    ...answers
      .filter((step) => bodies[step - 1]?.kind !== 'shown')
      .map((step) => `step ${step} was not shown`),
    ...(record.open === end < 0 ? [] : ['open and closed at once']),
    ...(afterEnd.join() === '' || afterEnd.join() === 'shown' ? [] : [`after its end: ${afterEnd.join()}`]),
  ];
  return faults.map((fault) => `run ${record.id}: ${fault}`);
}

function openTwice(records: readonly RunRecord[]): string[] {
  const key = ({ tenant, conversation, person }: Whose) => [tenant, conversation, person].join(' / ');
  const open = records.filter((record) => record.open).map(({ whose }) => key(whose));
  return open.filter((one, i) => open.indexOf(one) < i).map((one) => `${one} has two open runs`);
}
