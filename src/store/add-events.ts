import type { Transaction } from 'kysely';
import type { RunChange } from '../ports.ts';
import type { EventRow, SentStepRow, Tables, TextRow } from './tables.ts';

/**
 * Writes a change's events, the steps to be sent and the texts typed in `conversation`, each kind in one statement.
 * False when a row was in the way: the caller undoes what was written.
 */
export async function addEvents(
  trx: Transaction<Tables>,
  change: RunChange,
  conversation: string,
): Promise<boolean> {
  const { events, steps, texts } = rowsOf(change, conversation);
  if (events.length === 0) return true;
  const added = await trx
    .insertInto('events')
    .values(events)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== BigInt(events.length)) return false;
  if (steps.length > 0) await trx.insertInto('sent_steps').values(steps).execute();
  if (texts.length > 0) await trx.insertInto('texts').values(texts).execute();
  return true;
}

interface Rows {
  readonly events: readonly EventRow[];
  readonly steps: readonly SentStepRow[];
  readonly texts: readonly TextRow[];
}

function rowsOf({ run, after, events }: RunChange, conversation: string): Rows {
  const numbered = events.map((event, index) => ({ event, seq: after + 1 + index }));
  return {
    events: numbered.map(({ event: { at, body, answers = null }, seq }) => {
      return { run, seq, at, body: JSON.stringify(body), answers };
    }),
    steps: numbered
      .filter(({ event }) => event.shows === true)
      .map(({ seq }) => ({ run, step: seq, activity: null })),
    texts: numbered.flatMap(({ event: { text }, seq }) => {
      return text === undefined ? [] : [{ run, seq, conversation, activity: text.activity, text: text.text }];
    }),
  };
}
