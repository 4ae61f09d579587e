import type { TurnContext } from 'botbuilder';
import type { Message, StepMark } from '../../dialogs/reply.ts';
import type { Log } from '../ports.ts';
import { sendWithRetry } from './send-with-retry.ts';
import { toActivity } from './to-activity.ts';

/** Notes what became of a step's card: see dialogs/sending.ts. */
export interface SentNotes {
  ended(mark: StepMark, activity: string | undefined): Promise<void>;
}

/**
 * Sends messages one after the other, so that they arrive in order. A message the platform refuses is logged; a step
 * among them stays noted as unsent, and the next activity of its person sends it.
 */
export async function deliver(
  context: TurnContext,
  messages: readonly Message[],
  notes: SentNotes,
  log: Log,
): Promise<void> {
  for (const message of messages) {
    const activity = await attempt(context, message, log);
    if (message.kind !== 'update' && message.mark) await notes.ended(message.mark, activity);
  }
}

/** The platform's id of the sent message; undefined when it was refused. */
async function attempt(context: TurnContext, message: Message, log: Log): Promise<string | undefined> {
  try {
    if (message.kind === 'update') {
      await sendWithRetry(() => context.updateActivity(toActivity(message)));
      return message.activity;
    }
    const sent = await sendWithRetry(() => context.sendActivity(toActivity(message)));
    return sent?.id ?? '';
  } catch (error) {
    log.warn('send.failed', {
      kind: message.kind,
      reason: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
}
