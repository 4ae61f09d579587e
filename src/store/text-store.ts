import type { Kysely } from 'kysely';
import type { TextStore, TypedText } from '../ports.ts';
import { forgetQuotedWords } from './forget-words.ts';
import type { Tables } from './tables.ts';

/** What people typed, kept in the table `texts`. To erase is to delete the row; its event stays, without quoted words. */
export function textStore(db: Kysely<Tables>): TextStore {
  return {
    async of(run) {
      const rows = await db
        .selectFrom('texts')
        .select(['run', 'seq', 'activity', 'text'])
        .where('run', '=', run)
        .orderBy('seq')
        .execute();
      return rows.map(asTypedText);
    },
    find: (conversation, activity) => findText(db, conversation, activity),
    async erase(run, seq) {
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('texts').where('run', '=', run).where('seq', '=', seq).execute();
        // Later events quote earlier words too.
        await forgetQuotedWords(trx, run);
      });
    },
  };
}

async function findText(
  db: Kysely<Tables>,
  conversation: string,
  activity: string,
): Promise<TypedText | undefined> {
  const row = await db
    .selectFrom('texts')
    .innerJoin('runs', 'runs.id', 'texts.run')
    .select(['texts.run', 'texts.seq', 'texts.activity', 'texts.text'])
    .where('texts.conversation', '=', conversation)
    .where('texts.activity', '=', activity)
    // One message can end a run and open another: what is done with its text belongs to the open one.
    .orderBy('runs.open', 'desc')
    .orderBy('texts.seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && asTypedText(row);
}

function asTypedText({ run, seq, activity, text }: TypedText): TypedText {
  return { run, seq, activity, text };
}
