import type { Kysely } from 'kysely';
import type { RunChange } from '../ports.ts';
import type { Tables } from './tables.ts';

/** Whether one of the steps that these changes answer has an answer already. */
export async function anyAnswered(db: Kysely<Tables>, changes: readonly RunChange[]): Promise<boolean> {
  const steps = changes.flatMap(({ run, events }) =>
    events.flatMap(({ answers }) => (answers === undefined ? [] : [{ run, answers }])),
  );
  if (steps.length === 0) return false;
  const answered = await db
    .selectFrom('events')
    .select('seq')
    .where((row) => row.or(steps.map((step) => row.and(step))))
    .limit(1)
    .executeTakeFirst();
  return answered !== undefined;
}
