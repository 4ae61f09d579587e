import type { Kysely } from 'kysely';
import type { RunStore } from '../ports.ts';
import { commitTurn } from './commit-turn.ts';
import { findOpenRun, findRun } from './find-run.ts';
import { sentSteps } from './sent-steps.ts';
import type { Tables } from './tables.ts';

/** Runs and their events. */
export function runStore(db: Kysely<Tables>): RunStore {
  return {
    find: (run) => findRun(db, run),
    findOpen: (whose) => findOpenRun(db, whose),
    commit: (commit) => commitTurn(db, commit),
    body: (run, hash) => keptBody(db, run, hash),
    sends: sentSteps(db),
  };
}

async function keptBody(db: Kysely<Tables>, run: string, hash: string): Promise<unknown> {
  const row = await db
    .selectFrom('run_bodies')
    .innerJoin('bodies', 'bodies.hash', 'run_bodies.hash')
    .select('bodies.body')
    .where('run_bodies.run', '=', run)
    .where('run_bodies.hash', '=', hash)
    .executeTakeFirst();
  return row && JSON.parse(row.body);
}
