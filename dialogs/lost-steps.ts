import type { ConversationRecord } from '../src/ports.ts';
import { UnknownEventError } from '../src/run/events.ts';
import type { Message } from './reply.ts';
import { show, take } from './turn.ts';
import type { Turn } from './turn.ts';

export interface LostSteps {
  readonly reference: unknown;
  readonly messages: readonly Message[];
}

/** Older ones are left alone, in milliseconds: an answer of last week would only surprise. */
const stillWanted = 24 * 60 * 60 * 1000;

/** What a crash has left committed and unsent, ready to be sent to the conversation it belongs to. */
export async function lostSteps(turn: Turn): Promise<readonly LostSteps[]> {
  const missing = await turn.ports.runs.sends.missing(turn.ports.clock() - stillWanted);
  const lost = await Promise.all(missing.map(({ run }) => lostStepsOf(run, turn)));
  return lost.flatMap((steps) => steps ?? []);
}

/** Undefined when nobody waits for it any more, or when a newer process wrote the run. */
async function lostStepsOf(run: string, turn: Turn): Promise<LostSteps | undefined> {
  const { runs, conversations, log } = turn.ports;
  const record = await runs.find(run);
  const conversation = record && (await conversations.get(record.whose.conversation));
  if (!record || !conversation) return undefined;
  // The last word of a closed run comes too late when its person has opened another one.
  if (!record.open && (await runs.findOpen(record.whose))) return undefined;
  try {
    const active = await take(record, turn);
    if (active.state.closed === 'idle') return undefined;
    const scope = scopeOf(conversation);
    return { reference: conversation.reference, messages: show(active, turn, { scope }) };
  } catch (error) {
    if (!(error instanceof UnknownEventError)) throw error;
    log.error('run.unknown_event', { run, reason: error.message });
    return undefined;
  }
}

/** The reference is the SDK's; of its shape only this much is known here. */
function scopeOf({ reference }: ConversationRecord): 'personal' | 'group' {
  const type = /"conversationType":"(\w+)"/.exec(JSON.stringify(reference))?.[1];
  return type === undefined || type === 'personal' ? 'personal' : 'group';
}
