import type { Activity } from 'botbuilder';
import { ActivityTypes, CardFactory } from 'botbuilder';
import type { Message } from '../../dialogs/reply.ts';

/** A message as the SDK sends it. Text and card never travel in one activity: Teams would split it in two. */
export function toActivity(message: Message): Partial<Activity> {
  switch (message.kind) {
    case 'say':
      return { type: ActivityTypes.Message, text: message.text, textFormat: 'markdown' };
    case 'card':
      return {
        type: ActivityTypes.Message,
        attachments: [CardFactory.adaptiveCard(message.card)],
        summary: message.summary,
      };
    case 'update':
      return {
        type: ActivityTypes.Message,
        id: message.activity,
        attachments: [CardFactory.adaptiveCard(message.card)],
        summary: message.summary,
      };
  }
}
