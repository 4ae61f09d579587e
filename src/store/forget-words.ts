import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/**
 * Takes the person's words out of a run's events, where they are quoted as the reason for an article (`because`).
 * Nothing that a run decides rests on them.
 */
export async function forgetQuotedWords(db: Kysely<Tables>, run: string): Promise<void> {
  const events = await db.selectFrom('events').select(['seq', 'body']).where('run', '=', run).execute();
  for (const { seq, body } of events) {
    const bare = withoutQuotedWords(body);
    if (bare === body) continue;
    await db
      .updateTable('events')
      .set({ body: bare })
      .where('run', '=', run)
      .where('seq', '=', seq)
      .execute();
  }
}

function withoutQuotedWords(body: string): string {
  return JSON.stringify(
    JSON.parse(body, (key, value: unknown) => (key === 'because' && Array.isArray(value) ? [] : value)),
  );
}
