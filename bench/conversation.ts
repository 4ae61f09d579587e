import type { Channel } from '../test/support/channel.ts';
import { Person } from '../test/support/person.ts';

export interface Load {
  readonly channel: Channel;
  /** Posts to a bot and waits for its answer. */
  readonly post: (activity: unknown) => Promise<{ readonly status: number; readonly body: unknown }>;
}

export function loadOn(url: string, channel: Channel): Load {
  const post = async (activity: unknown) => {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`The bot answered ${response.status}: ${text}`);
    return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  };
  return { channel, post };
}

const complaint = 'The new password works on the laptop but Microsoft 365 does not take it';

/** What is pressed after it, on the starter knowledge. */
const presses = [
  'A changed password does not reach Microsoft 365 (password synchronisation)',
  "One person's, or a few people's",
  "I don't know",
  "It didn't help",
  'That fixed it',
];

/** Turns of one conversation: as many activities back each time for either bot. */
export const turnsOfAConversation = 1 + presses.length;

/**
 * A whole conversation; returns what the person saw last. The bare bot understands nothing, so it gets presses on
 * whatever it sent last.
 */
export async function converse(
  { channel, post }: Load,
  name: string,
  knows: boolean,
  round = 0,
): Promise<readonly string[]> {
  const person = new Person(channel, post, { name, firstActivity: round * 100 });
  await person.says(complaint);
  for (const title of presses) {
    const card = knows ? person.cardWith(title) : (person.cards().at(-1) ?? person.cardWith('One'));
    await person.send(person.press(knows ? title : 'One', card));
  }
  const seen = person.sees();
  // Nothing is kept for conversations that are over: the channel's memory must not be mistaken for the bot's.
  channel.forget(person.conversation);
  return seen;
}
