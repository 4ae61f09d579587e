import type { Kysely } from 'kysely';
import type { PeopleStore } from '../ports.ts';
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
    async setConsent(tenant, person, answer) {
      if (answer === undefined)
        await db.deleteFrom('consents').where('tenant', '=', tenant).where('person', '=', person).execute();
      else
        await db
          .insertInto('consents')
          .values({ tenant, person, answer })
          .onConflict((conflict) => conflict.columns(['tenant', 'person']).doUpdateSet({ answer }))
          .execute();
    },
  };
}
