import { phrases } from '../cards/phrases.ts';
import { UnknownEventError } from '../src/run/events.ts';
import type { Ports } from '../src/ports.ts';
import { forgetDeleted, takeEdit } from './edits.ts';
import type { Incoming, IncomingOf } from './incoming.ts';
import type { LostSteps } from './lost-steps.ts';
import { lookingOnce } from './look-once.ts';
import { lostSteps } from './lost-steps.ts';
import { messageTurn } from './message-turn.ts';
import { pressTurn } from './press-turn.ts';
import type { Reply } from './reply.ts';
import { say, silence } from './reply.ts';
import type { DialogSettings } from './settings.ts';
import { Sending } from './sending.ts';
import { takeSecrets, tellOf } from './take-secrets.ts';
import type { Turn } from './turn.ts';
import { rememberConversation, welcome } from './welcome.ts';

/** The bot without its platform: one activity in, a reply out. */
export interface Bot {
  /** Never throws for anything a person did. Throws when a port fails: the edge says so and logs it. */
  take(incoming: Incoming): Promise<Reply>;
  readonly sending: Sending;
  /** What a crash has left unsent. Empty while the knowledge is being read. */
  lost(): Promise<readonly LostSteps[]>;
}

export function createBot(ports: Ports, settings: DialogSettings): Bot {
  const sending = new Sending(ports);
  return {
    sending,
    async lost() {
      const knowledge = ports.knowledge.current();
      // Nothing is decided there; each step is shown where it belongs.
      return knowledge
        ? lostSteps({ ports, settings, knowledge, sending, scope: 'group', zone: undefined })
        : [];
    },
    async take(came) {
      const { incoming, secret } = takeSecrets(came);
      if (secret) ports.log.info('secret.not_kept', { kind: secret });
      return tellOf(secret, incoming, await answer(incoming));
    },
  };

  async function answer(incoming: Incoming): Promise<Reply> {
    if (incoming.kind === 'removed') return forgetConversation(incoming.conversation, ports);
    const known = await rememberConversation(incoming, ports);
    if (incoming.kind === 'installed') return welcome(incoming, known, ports, settings);
    if (incoming.kind === 'deleted') return forgetDeleted(incoming, ports);
    const knowledge = ports.knowledge.current();
    if (!knowledge) return tell(incoming, phrases.stillReading);
    const { scope, zone } = incoming;
    return calmly(incoming, { ports: lookingOnce(ports), settings, knowledge, sending, scope, zone });
  }
}

/** What needs the knowledge. */
type Heard = IncomingOf<'message' | 'unreadable' | 'onlySecret' | 'press' | 'edited'>;

async function calmly(incoming: Heard, turn: Turn): Promise<Reply> {
  try {
    return await dispatch(incoming, turn);
  } catch (error) {
    if (!(error instanceof UnknownEventError)) throw error;
    turn.ports.log.error('run.unknown_event', { reason: error.message });
    return tell(incoming, phrases.newerRun);
  }
}

/** One sentence: beside the card that was pressed, else as a message. */
function tell({ kind }: Incoming, text: string): Reply {
  return kind === 'press' ? { messages: [], pressed: { text } } : { messages: [say(text)] };
}

async function dispatch(incoming: Heard, turn: Turn): Promise<Reply> {
  switch (incoming.kind) {
    case 'message':
    case 'unreadable':
    case 'onlySecret':
      return messageTurn(incoming, turn);
    case 'press':
      return pressTurn(incoming, turn);
    case 'edited':
      return takeEdit(incoming, turn);
  }
}

async function forgetConversation(conversation: string, { conversations }: Ports): Promise<Reply> {
  await conversations.remove(conversation);
  return silence;
}
