import { isZone } from '../../cards/moment-words.ts';
import { readPress } from '../../cards/press.ts';
import type { Envelope, Incoming } from '../../dialogs/incoming.ts';
import type { Attachment, TeamsActivity } from './activity-schema.ts';
import { activitySchema } from './activity-schema.ts';
import { fieldOf } from './field-of.ts';
import { messageText } from './message-text.ts';

/** What the reader cannot know from the activity itself. */
export interface Arrival {
  /** JSON of the SDK's conversation reference. */
  readonly reference: unknown;
  /** An id for an activity that came without one, so that it counts as new. */
  readonly freshId: string;
}

/** Where a local chat without tenants lives. */
const noTenant = 'local';

/** Reads an activity; undefined for those the bot has nothing to do with (reactions, typing, other people coming). */
export function readActivity(activity: unknown, arrival: Arrival): Incoming | undefined {
  const read = activitySchema.safeParse(activity);
  if (!read.success || read.data.from?.id === undefined) return undefined;
  const envelope = envelopeOf(read.data, read.data.from.id, arrival);
  switch (read.data.type) {
    case 'message':
      return readMessage(read.data, envelope);
    case 'invoke':
      return read.data.name === 'adaptiveCard/action'
        ? { ...envelope, kind: 'press', press: readPress(executeData(read.data.value)) }
        : undefined;
    case 'messageUpdate':
      return readEdit(read.data, envelope);
    case 'messageDelete':
      return {
        ...envelope,
        activity: `delete ${envelope.activity}`,
        kind: 'deleted',
        deleted: envelope.activity,
      };
    case 'installationUpdate':
      return readInstallation(read.data, envelope);
    case 'conversationUpdate':
      return readMembers(read.data, envelope);
    default:
      return undefined;
  }
}

function envelopeOf(activity: TeamsActivity, from: string, { reference, freshId }: Arrival): Envelope {
  const { conversation, channelData } = activity;
  const group = conversation.conversationType
    ? conversation.conversationType !== 'personal'
    : conversation.isGroup === true;
  return {
    tenant: conversation.tenantId ?? channelData?.tenant?.id ?? noTenant,
    conversation: conversation.id,
    person: activity.from?.aadObjectId ?? from,
    activity: activity.id ?? freshId,
    scope: group ? 'group' : 'personal',
    zone: zoneOf(activity),
    reference,
  };
}

/** Teams says the time zone in an entity, other clients beside it. */
function zoneOf({ localTimezone, entities }: TeamsActivity): string | undefined {
  const client = entities?.find(({ type }) => type === 'clientInfo')?.timezone;
  return [client, localTimezone].find((zone) => zone !== undefined && isZone(zone));
}

/** A submit of a card is a message with a value and no text (botbuilder-js issue 515). */
function readMessage(activity: TeamsActivity, envelope: Envelope): Incoming {
  const press = readPress(activity.value);
  const text = messageText(activity);
  const submitted = activity.value !== undefined && activity.value !== null;
  if (press ?? (submitted && text === '')) return { ...envelope, kind: 'press', press };
  if (text === '' && (activity.attachments ?? []).some(isToBeLookedAt))
    return { ...envelope, kind: 'unreadable' };
  return { ...envelope, kind: 'message', text };
}

/** A picture, a file, a card. Teams adds an HTML twin to every message; a sticker stands in nothing but that. */
function isToBeLookedAt({ contentType, content }: Attachment): boolean {
  return (
    contentType !== 'text/html' ||
    (typeof content === 'string' && /<(img|video|audio|attachment)\b/i.test(content))
  );
}

function executeData(value: unknown): unknown {
  const action = fieldOf(value, 'action');
  return fieldOf(action, 'data');
}

/** An edit carries the edited message's own id; with its time it is an activity of its own. */
function readEdit(activity: TeamsActivity, envelope: Envelope): Incoming {
  const key = `edit ${envelope.activity} ${activity.timestamp?.toISOString() ?? ''}`;
  return {
    ...envelope,
    activity: key,
    kind: 'edited',
    edited: envelope.activity,
    text: messageText(activity),
  };
}

function readInstallation(activity: TeamsActivity, envelope: Envelope): Incoming | undefined {
  if (activity.action === 'remove') return { ...envelope, kind: 'removed' };
  return activity.action === 'add'
    ? { ...envelope, kind: 'installed', installer: activity.from?.name }
    : undefined;
}

/** The bot itself was added or removed; other people's comings are nobody's business. */
function readMembers(
  { membersAdded, membersRemoved, recipient, from }: TeamsActivity,
  envelope: Envelope,
): Incoming | undefined {
  const isBot = (member: { id?: string | undefined } | undefined) =>
    member?.id !== undefined && member.id === recipient?.id;
  if (membersAdded?.some(isBot))
    return { ...envelope, kind: 'installed', installer: from?.id === recipient?.id ? undefined : from?.name };
  return membersRemoved?.some(isBot) ? { ...envelope, kind: 'removed' } : undefined;
}
