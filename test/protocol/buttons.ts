import type { Posted } from '../support/channel.ts';
import { actionsOf, cardOf, choicesOf } from '../support/read-card.ts';

/** Everything on a card that sends something: choices of a list, and buttons that do not just open a page. */
export function buttonsOf({ activity }: Posted): string[] {
  const card = cardOf(activity);
  if (!card) return [];
  const actions = actionsOf(card).filter(({ type }) => type === 'Action.Execute');
  return [...choicesOf(card), ...actions].map(({ title }) => title);
}

/** A card as it is now, whatever becomes of it in the chat: what a client shows that has missed the change. */
export function asItIs(card: Posted): Posted {
  return { ...card };
}
