import { expect, test } from '@jest/globals';
import type { ConversationRecord } from '../../src/ports.ts';
import type { OpenStores } from './stores.ts';

const chat: ConversationRecord = {
  conversation: 'chat',
  tenant: 'contoso',
  reference: { serviceUrl: 'https://smba.example/emea/', user: { id: '29:anna', name: 'Anna Ångström' } },
  welcomed: false,
};

/** How a conversation is reached: the newest reference, and none after the bot was removed. */
export function conversationStoreContract(open: OpenStores): void {
  test('a conversation is kept as it was put', async () => {
    const { conversations } = await open();
    expect(await conversations.get('chat')).toBeUndefined();
    await conversations.put(chat);
    await conversations.put({ ...chat, conversation: 'channel', welcomed: true });
    expect(await conversations.get('chat')).toStrictEqual(chat);
  });

  test('what is put later replaces what was there', async () => {
    const { conversations } = await open();
    const moved = { ...chat, reference: { serviceUrl: 'https://smba.example/amer/' }, welcomed: true };
    await conversations.put(chat);
    await conversations.put(moved);
    expect(await conversations.get('chat')).toStrictEqual(moved);
  });

  test('a removed conversation is gone, and can come back', async () => {
    const { conversations } = await open();
    await conversations.put(chat);
    await conversations.remove('chat');
    await conversations.remove('chat');
    expect(await conversations.get('chat')).toBeUndefined();
    await conversations.put(chat);
    expect(await conversations.get('chat')).toStrictEqual(chat);
  });
}
