import type { Activity, CloudAdapter } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';

/** A way to send into one conversation. */
export interface Line {
  /** Gives the platform's id of the new message; empty when the platform gave none. */
  send(activity: Partial<Activity>): Promise<string>;
  update(activity: Partial<Activity>): Promise<void>;
}

/**
 * The line of a turn. It holds the connector itself and not the turn's context, which is revoked when the turn ends:
 * what follows an invoke may still be on its way then.
 */
export function lineOf(context: TurnContext, adapter: CloudAdapter): Line {
  const connector = context.turnState.get<ConnectorClient | undefined>(adapter.ConnectorClientKey);
  if (!connector || context.activity.deliveryMode === 'expectReplies') return throughContext(context);
  const reference = TurnContext.getConversationReference(context.activity);
  const { id: conversation } = context.activity.conversation;
  const { conversations } = connector;
  return {
    async send(activity) {
      const whole = TurnContext.applyConversationReference({ ...activity }, reference);
      const sent: { id?: string } = whole.replyToId
        ? await conversations.replyToActivity(conversation, whole.replyToId, whole)
        : await conversations.sendToConversation(conversation, whole);
      return sent.id ?? '';
    },
    async update(activity) {
      const whole = { ...TurnContext.applyConversationReference({ ...activity }, reference) };
      if (activity.id !== undefined) whole.id = activity.id;
      await conversations.updateActivity(conversation, activity.id ?? '', whole);
    },
  };
}

/** Replies that are expected in the HTTP answer itself can only go through the turn. */
function throughContext(context: TurnContext): Line {
  return {
    send: async (activity) => (await context.sendActivity(activity))?.id ?? '',
    update: async (activity) => {
      await context.updateActivity(activity);
    },
  };
}
