import type { Kysely } from 'kysely';
import type { ConversationRecord, ConversationStore } from '../ports.ts';
import type { ConversationRow, Tables } from './tables.ts';

/** How a conversation is reached, kept in the table `conversations`. */
export function conversationStore(db: Kysely<Tables>): ConversationStore {
  return {
    async get(conversation) {
      const row = await db
        .selectFrom('conversations')
        .selectAll()
        .where('conversation', '=', conversation)
        .executeTakeFirst();
      return row && asRecord(row);
    },
    async put(record) {
      const row = asRow(record);
      await db
        .insertInto('conversations')
        .values(row)
        .onConflict((conflict) => conflict.column('conversation').doUpdateSet(row))
        .execute();
    },
    async remove(conversation) {
      await db.deleteFrom('conversations').where('conversation', '=', conversation).execute();
    },
  };
}

function asRow({ conversation, tenant, reference, welcomed }: ConversationRecord): ConversationRow {
  return { conversation, tenant, reference: JSON.stringify(reference), welcomed: welcomed ? 1 : 0 };
}

function asRecord({ conversation, tenant, reference, welcomed }: ConversationRow): ConversationRecord {
  return { conversation, tenant, reference: JSON.parse(reference), welcomed: welcomed === 1 };
}
