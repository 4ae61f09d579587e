import type { Transaction } from 'kysely';
import type { CommitResult, RunChange } from '../ports.ts';
import { addEvents } from './add-events.ts';
import { putConsent } from './people-store.ts';
import type { Tables } from './tables.ts';

/**
 * Writes one change inside the turn's transaction; the caller undoes it unless it is `committed`. `conversation` is
 * where the turn came from. Throws RangeError when a change opens a run without an event: nobody could find it.
 */
export async function applyChange(
  trx: Transaction<Tables>,
  change: RunChange,
  conversation: string,
): Promise<CommitResult> {
  const taken = change.after === 0 ? await openRun(trx, change) : await moveRun(trx, change);
  if (!taken) return 'conflict';
  // The sequence numbers are this turn's alone by now: only a step that has an answer can stand in the way.
  if (!(await addEvents(trx, change, conversation))) return 'answered';
  await addOutcome(trx, change);
  if (change.consent) await putConsent(trx, change.whose, change.consent.answer);
  await (change.open ? keepBodies(trx, change) : closeRun(trx, change));
  return 'committed';
}

/** False when the run exists, or when the person has another open one. */
async function openRun(trx: Transaction<Tables>, change: RunChange): Promise<boolean> {
  const { run, whose, events, open } = change;
  if (events.length === 0)
    throw new RangeError(`The change that opens run ${run} has no event. Give it one.`);
  const { tenant, conversation, person } = whose;
  const made = await trx
    .insertInto('runs')
    .values({ id: run, tenant, conversation, person, open: open ? 1 : 0, last: events.length })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (made.numInsertedOrUpdatedRows === 0n) return false;
  const opened = await trx
    .insertInto('open_runs')
    .values({ tenant, conversation, person, run })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return opened.numInsertedOrUpdatedRows === 1n;
}

/** False when the run is closed, is not there, or has other events than the writer has seen. */
async function moveRun(trx: Transaction<Tables>, change: RunChange): Promise<boolean> {
  const { run, after, events, open } = change;
  const moved = await trx
    .updateTable('runs')
    .set({ last: after + events.length, open: open ? 1 : 0 })
    .where('id', '=', run)
    .where('last', '=', after)
    .where('open', '=', 1)
    .executeTakeFirst();
  return moved.numUpdatedRows === 1n;
}

async function addOutcome(trx: Transaction<Tables>, { run, outcome }: RunChange): Promise<void> {
  if (!outcome) return;
  const { article, cause = null, at, words } = outcome;
  await trx.insertInto('outcomes').values({ run, article, cause, at }).execute();
  if (words.length === 0) return;
  // Some of them may be erased by now.
  await trx
    .insertInto('outcome_words')
    .columns(['run', 'seq'])
    .expression(
      trx.selectFrom('texts').select(['run', 'seq']).where('run', '=', run).where('seq', 'in', words),
    )
    .execute();
}

async function keepBodies(trx: Transaction<Tables>, { run, bodies }: RunChange): Promise<void> {
  if (bodies.size === 0) return;
  const kept = [...bodies].map(([hash, body]) => ({ hash, body: JSON.stringify(body) }));
  await trx
    .insertInto('bodies')
    .values(kept)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('run_bodies')
    .values(kept.map(({ hash }) => ({ run, hash })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The bodies themselves may be another run's too; `tidy` drops those that are no one's. */
async function closeRun(trx: Transaction<Tables>, { run }: RunChange): Promise<void> {
  await trx.deleteFrom('open_runs').where('run', '=', run).execute();
  await trx.deleteFrom('run_bodies').where('run', '=', run).execute();
}
