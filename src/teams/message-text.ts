import { decodeHTML } from 'entities';
import type { TeamsActivity } from './activity-schema.ts';

/**
 * The words a person wrote: without the mention of the bot, and without the message they quote. Empty when there are
 * none (a picture, a sticker, a bare mention).
 */
export function messageText(activity: TeamsActivity): string {
  const reply = quotingReply(activity);
  return withoutMention(reply ?? activity.text ?? '', activity)
    .replace(quoteMark, ' ')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** Where newer clients put a quoted message; what it says stands in an entity (microsoft/teams.py pull request 321). */
const quoteMark = /<quoted\b[^<>]*>/gi;

/**
 * Mentions of the bot as the entities give them: a person may be called as the bot is. In group chats an entity may
 * come without its text (botbuilder-dotnet issue 2504).
 */
function withoutMention(text: string, { entities, recipient }: TeamsActivity): string {
  const mentions = (entities ?? []).filter(
    ({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient?.id,
  );
  return mentions.reduce(
    (rest, mention) => rest.replaceAll(mention.text || `<at>${mention.mentioned?.name ?? ''}</at>`, ' '),
    text,
  );
}

/**
 * A reply that quotes has the quotation in `text` as well; only its HTML twin tells them apart, by a block of the type
 * http://schema.skype.com/Reply. Undefined when nothing is quoted.
 */
function quotingReply({ attachments }: TeamsActivity): string | undefined {
  const html = attachments?.find(({ contentType }) => contentType === 'text/html')?.content;
  if (typeof html !== 'string' || !html.includes('schema.skype.com/Reply')) return undefined;
  const rest = html.replace(/<blockquote\b[^<>]*schema\.skype\.com\/Reply[\s\S]*?<\/blockquote>/gi, '');
  return htmlWords(rest);
}

/**
 * The words of a small piece of HTML without its mentions, which are spans there. No tag's pattern reads past the next
 * "<": on a text of these alone the time would grow with the square of its length.
 */
function htmlWords(html: string): string {
  const mentionless = html.replace(
    /<(at|span)\b[^<>]*itemtype="http:\/\/schema\.skype\.com\/Mention"[^<>]*>[\s\S]*?<\/\1>/gi,
    ' ',
  );
  return decodeHTML(mentionless.replace(/<(br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, ''));
}
