import type { Migration } from './migration.ts';
import { runsAndPeople } from './migrations/0001-runs-and-people.ts';
import { outcomes } from './migrations/0002-outcomes.ts';
import { causesOfOutcomes } from './migrations/0003-causes-of-outcomes.ts';
import { consents } from './migrations/0004-consents.ts';

/** In order; the first is number 1. Only ever add at the end. */
export const migrations: readonly Migration[] = [runsAndPeople, outcomes, causesOfOutcomes, consents];
