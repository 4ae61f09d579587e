import type { Kysely, Transaction } from 'kysely';
import type { Commit, CommitResult } from '../ports.ts';
import { anyAnswered } from './any-answered.ts';
import { applyChange } from './apply-change.ts';
import type { Tables } from './tables.ts';

/**
 * Writes one turn, or nothing. What stands in the way shows in how many rows a statement wrote, never in an
 * error's text, so that the way it goes well needs no reading at all.
 */
export async function commitTurn(db: Kysely<Tables>, commit: Commit): Promise<CommitResult> {
  const result = await inTransaction(db, (trx) => writeTurn(trx, commit));
  if (result !== 'conflict') return result;
  // After the rollback: inside it, the turn's own answers would be found. Answers are never taken back, so that
  // one found now counts.
  return (await anyAnswered(db, commit.changes)) ? 'answered' : 'conflict';
}

async function writeTurn(trx: Transaction<Tables>, commit: Commit): Promise<CommitResult> {
  const { activity, at, changes } = commit;
  const noted = await trx
    .insertInto('activities')
    .values({ conversation: activity.conversation, activity: activity.id, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (noted.numInsertedOrUpdatedRows === 0n) return 'duplicate';
  for (const change of changes) {
    const result = await applyChange(trx, change, activity.conversation);
    if (result !== 'committed') return result;
  }
  return 'committed';
}

/** Keeps what `work` did when it says `committed`; undoes it otherwise, and when it throws. */
async function inTransaction(
  db: Kysely<Tables>,
  work: (trx: Transaction<Tables>) => Promise<CommitResult>,
): Promise<CommitResult> {
  const trx = await db.startTransaction().execute();
  try {
    const result = await work(trx);
    await (result === 'committed' ? trx.commit() : trx.rollback()).execute();
    return result;
  } catch (error) {
    // Also after a failed commit: only this gives the connection back.
    if (!trx.isRolledBack) await trx.rollback().execute();
    throw error;
  }
}
