import type { Kysely } from 'kysely';
import type { Consent, PeopleStore, Whose } from '../ports.ts';
import type { Tables } from './tables.ts';

/** What people asked for, kept in the tables `people` and `consents`. */
export function peopleStore(db: Kysely<Tables>): PeopleStore {
  return {
    async view(tenant, person) {
      const row = await db
        .selectFrom('people')
        .select('view')
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .executeTakeFirst();
      return row?.view;
    },
    async setView(tenant, person, view) {
      await db
        .insertInto('people')
        .values({ tenant, person, view })
        .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet({ view }))
        .execute();
    },
    async consent(tenant, person) {
      const row = await db
        .selectFrom('consents')
        .select('answer')
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        .executeTakeFirst();
      return row?.answer;
    },
    setConsent: (tenant, person, answer) => putConsent(db, { tenant, person }, answer),
  };
}

/** Undefined: as if they had never said. */
export async function putConsent(
  db: Kysely<Tables>,
  { tenant, person }: Pick<Whose, 'tenant' | 'person'>,
  answer: Consent | undefined,
): Promise<void> {
  if (answer === undefined)
    await db.deleteFrom('consents').where('tenant', '=', tenant).where('person', '=', person).execute();
  else
    await db
      .insertInto('consents')
      .values({ tenant, person, answer })
      .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet({ answer }))
      .execute();
}
