import { escapeMarkdown } from '../cards/escape-markdown.ts';
import { phrases } from '../cards/phrases.ts';
import type { ConversationRecord, Ports } from '../src/ports.ts';
import type { Incoming, IncomingOf } from './incoming.ts';
import type { Reply } from './reply.ts';
import { say, silence } from './reply.ts';
import type { DialogSettings } from './settings.ts';

/** Keeps the reference that a later message needs as fresh as the last activity. */
export async function rememberConversation(
  incoming: Incoming,
  { conversations }: Ports,
): Promise<ConversationRecord> {
  const { conversation, tenant, reference } = incoming;
  const known = await conversations.get(conversation);
  if (known && JSON.stringify(known.reference) === JSON.stringify(reference)) return known;
  const record = { conversation, tenant, reference, welcomed: known?.welcomed ?? false };
  await conversations.put(record);
  return record;
}

/** Once for each installation: Teams announces one with two events, and more when members come and go. */
export async function welcome(
  incoming: IncomingOf<'installed'>,
  known: ConversationRecord,
  ports: Ports,
  { helpDesk }: DialogSettings,
): Promise<Reply> {
  if (known.welcomed) return silence;
  await ports.conversations.put({ ...known, welcomed: true });
  ports.log.info('bot.installed', { conversation: incoming.conversation, scope: incoming.scope });
  const text =
    incoming.scope === 'personal'
      ? phrases.welcome(helpDesk)
      : phrases.welcomeGroup(helpDesk, incoming.installer && escapeMarkdown(incoming.installer));
  return { messages: [say(text)] };
}
