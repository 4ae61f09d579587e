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

/** Turns of one conversation: a complaint and four presses, as many activities back each time for either bot. */
export const turnsOfAConversation = 5;

const complaint = 'The new password works on the laptop but Microsoft 365 does not take it';

/** A whole conversation. The bare bot understands nothing, so it gets presses on whatever it sent last. */
export async function converse(
  { channel, post }: Load,
  name: string,
  knows: boolean,
  round = 0,
): Promise<void> {
  const person = new Person(channel, post, { name, firstActivity: round * 100 });
  await person.says(complaint);
  const titles = ["One person's, or a few people's", "I don't know", "It didn't help", 'That fixed it'];
  for (const title of titles) {
    const card = knows ? person.cardWith(title) : (person.cards().at(-1) ?? person.cardWith('One'));
    await person.send(person.press(knows ? title : 'One', card));
  }
  // Nothing is kept for conversations that are over: the channel's memory must not be mistaken for the bot's.
  channel.forget(person.conversation);
}
