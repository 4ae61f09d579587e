import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** Forgets activities older than `before` (milliseconds since 1970, UTC) and bodies that no open run needs. */
export async function tidy(db: Kysely<Tables>, before: number): Promise<void> {
  await db.deleteFrom('activities').where('at', '<', before).execute();
  await db
    .deleteFrom('bodies')
    .where((row) =>
      row.not(
        row.exists(
          row.selectFrom('run_bodies').select('hash').whereRef('run_bodies.hash', '=', 'bodies.hash'),
        ),
      ),
    )
    .execute();
}
