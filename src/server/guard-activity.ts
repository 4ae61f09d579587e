import type { GuardPolicy } from './guard-policy.ts';
import { isRecord } from './is-record.ts';
import { isServiceUrl } from './is-service-url.ts';
import { pass, refuse, type Verdict } from './refusal.ts';

type Fields = Readonly<Record<string, unknown>>;
type Claim = (value: unknown) => boolean;

/** Ids of Teams are below 300 characters; a message below 100 KB. */
const id = text(1, 1024);
const withId: Claim = (value) => isRecord(value) && id(value['id']);

const required: Readonly<Record<string, Claim>> = { conversation: withId, from: withId };

/** What the SDK and the bot read without looking twice. `value`, `channelData`'s inside and the rest may be anything. */
const whenPresent: Readonly<Record<string, Claim>> = {
  id,
  replyToId: id,
  name: text(0, 256),
  action: text(0, 256),
  text: text(0, 128 * 1024),
  textFormat: text(0, 64),
  locale: text(0, 64),
  timestamp: text(0, 64),
  localTimestamp: text(0, 64),
  recipient: isRecord,
  channelData: isRecord,
  attachments: listOfRecords,
  entities: listOfRecords,
  membersAdded: listOfRecords,
  membersRemoved: listOfRecords,
  reactionsAdded: listOfRecords,
  reactionsRemoved: listOfRecords,
};

/** Whether the body is an activity from Teams that can be answered where it asks to be answered. */
export function guardActivity(policy: GuardPolicy, body: unknown): Verdict {
  if (!isRecord(body)) return refuse('not-an-object');
  if (!text(1, 128)(body['type'])) return refuse('activity-type');
  if (body['channelId'] !== 'msteams') return refuse('channel');
  if (!isServiceUrl(policy, body['serviceUrl'])) return refuse('service-url');
  return hasShape(body) ? pass : refuse('activity-shape');
}

function hasShape(body: Fields): boolean {
  return (
    Object.entries(required).every(([field, holds]) => holds(body[field])) &&
    Object.entries(whenPresent).every(([field, holds]) => isAbsent(body[field]) || holds(body[field]))
  );
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function listOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 1000 && value.every(isRecord);
}

function text(shortest: number, longest: number): Claim {
  return (value) => typeof value === 'string' && value.length >= shortest && value.length <= longest;
}
