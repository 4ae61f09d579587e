import type { TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';

/** Milliseconds after which a turn shows that it is at work. The store wants an answer or this within two seconds. */
const patience = 1000;

/** Runs a turn and shows "typing" when it takes longer than a moment. A quick turn sends nothing more. */
export async function showTyping<T>(context: TurnContext, turn: () => Promise<T>): Promise<T> {
  let typing: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    // A typing sign that cannot be sent is no reason to fail the turn.
    typing = context.sendActivity({ type: ActivityTypes.Typing }).catch(() => undefined);
  }, patience);
  try {
    return await turn();
  } finally {
    clearTimeout(timer);
    await typing;
  }
}
