import { z } from 'zod';

/**
 * What the bot reads of a Bot Framework activity (https://github.com/microsoft/botframework-sdk, "Activity schema").
 * Lenient: a field of an odd shape counts as absent, because the platform adds shapes without notice.
 */
const text = z.string().optional().catch(undefined);
const account = z.object({ id: text, aadObjectId: text, name: text }).optional().catch(undefined);

export const activitySchema = z.object({
  type: z.string(),
  id: text,
  name: text,
  action: text,
  text,
  /** The SDK has turned the ISO text into a date. */
  timestamp: z.date().optional().catch(undefined),
  replyToId: text,
  localTimezone: text,
  value: z.unknown().optional(),
  from: account,
  recipient: account,
  conversation: z.object({
    id: z.string(),
    tenantId: text,
    conversationType: text,
    isGroup: z.boolean().optional().catch(undefined),
  }),
  channelData: z
    .object({ tenant: z.object({ id: text }).optional().catch(undefined), eventType: text })
    .optional()
    .catch(undefined),
  attachments: z
    .array(
      z
        .object({ contentType: text, content: z.unknown().optional() })
        .catch({ contentType: undefined, content: undefined }),
    )
    .optional()
    .catch(undefined),
  entities: z
    .array(
      z
        .object({ type: text, text, mentioned: account, timezone: text })
        .catch({ type: undefined, text: undefined, mentioned: undefined, timezone: undefined }),
    )
    .optional()
    .catch(undefined),
  membersAdded: z.array(account).optional().catch(undefined),
  membersRemoved: z.array(account).optional().catch(undefined),
});

export type TeamsActivity = z.infer<typeof activitySchema>;
export type Attachment = NonNullable<TeamsActivity['attachments']>[number];
