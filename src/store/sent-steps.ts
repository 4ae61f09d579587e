import type { Kysely } from 'kysely';
import type { SentSteps } from '../ports.ts';
import type { Tables } from './tables.ts';

/** Which shown step has reached the chat, kept in the table `sent_steps`. */
export function sentSteps(db: Kysely<Tables>): SentSteps {
  return {
    async mark(run, step, activity) {
      await db
        .updateTable('sent_steps')
        .set({ activity })
        .where('run', '=', run)
        .where('step', '=', step)
        .execute();
    },
    async missing(since) {
      const rows = await unsentLastSteps(db, since);
      return rows.map(({ run, ...whose }) => ({ run, whose }));
    },
  };
}

/** An earlier step that was not sent is left alone: the person has moved on. */
function unsentLastSteps(db: Kysely<Tables>, since: number) {
  return db
    .selectFrom('sent_steps')
    .innerJoin('runs', 'runs.id', 'sent_steps.run')
    .innerJoin('events', (join) =>
      join.onRef('events.run', '=', 'sent_steps.run').onRef('events.seq', '=', 'sent_steps.step'),
    )
    .select(['runs.id as run', 'runs.tenant', 'runs.conversation', 'runs.person'])
    .where('sent_steps.activity', 'is', null)
    .where('events.at', '>', since)
    .where((row) => row.or([row('runs.open', '=', 1), row('runs.last', '=', row.ref('sent_steps.step'))]))
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('sent_steps as later')
            .select('later.step')
            .whereRef('later.run', '=', 'sent_steps.run')
            .whereRef('later.step', '>', 'sent_steps.step'),
        ),
      ),
    )
    .orderBy('events.at')
    .orderBy('runs.id')
    .execute();
}
