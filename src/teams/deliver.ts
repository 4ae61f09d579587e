import type { Message, StepMark } from '../../dialogs/reply.ts';
import type { Log } from '../ports.ts';
import type { Line } from './line.ts';
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
  line: Line,
  messages: readonly Message[],
  notes: SentNotes,
  log: Log,
): Promise<void> {
  for (const message of messages) {
    await note(message, await attempt(line, message, log), notes, log);
  }
}

/** For messages that will not be sent after all: their steps are no longer on their way. */
export async function abandon(messages: readonly Message[], notes: SentNotes, log: Log): Promise<void> {
  for (const message of messages) await note(message, undefined, notes, log);
}

/** A store that cannot take the note is no reason to keep back the rest of the reply: the step is only sent twice. */
async function note(
  message: Message,
  activity: string | undefined,
  notes: SentNotes,
  log: Log,
): Promise<void> {
  if (message.kind === 'update' || !message.mark) return;
  await notes.ended(message.mark, activity).catch((error: unknown) => {
    log.error('send.not_noted', { ...message.mark, reason: String(error) });
  });
}

/** The platform's id of the sent message; undefined when it was refused. */
async function attempt(line: Line, message: Message, log: Log): Promise<string | undefined> {
  try {
    if (message.kind === 'update') {
      await sendWithRetry(() => line.update(toActivity(message)));
      return message.activity;
    }
    return await sendWithRetry(() => line.send(toActivity(message)));
  } catch (error) {
    log.warn('send.failed', {
      kind: message.kind,
      reason: error instanceof Error ? error.message : String(error),
    });
    return undefined;
  }
}
