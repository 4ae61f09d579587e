import type { CloudAdapter, ConversationReference } from 'botbuilder';
import type { Bot } from '../../dialogs/bot.ts';
import type { Log } from '../ports.ts';
import { abandon, deliver } from './deliver.ts';
import { lineOf } from './line.ts';

export interface ResendParts {
  readonly bot: Bot;
  readonly adapter: CloudAdapter;
  readonly appId: string;
  /** Whether an answer may be sent there: a stored address is looked at again before the bot's token goes to it. */
  readonly isAllowedServiceUrl: (url: unknown) => boolean;
  readonly log: Log;
}

/** Sends the steps that a crash has left committed and unsent. Called once at the start. */
export async function resendLost({
  bot,
  adapter,
  appId,
  isAllowedServiceUrl,
  log,
}: ResendParts): Promise<void> {
  for (const { reference, messages } of await bot.lost()) {
    if (!isReference(reference) || !isAllowedServiceUrl(reference.serviceUrl)) {
      log.warn('resend.skipped', { reason: 'the stored reference is not usable' });
      await abandon(messages, bot.sending, log);
      continue;
    }
    await adapter
      .continueConversationAsync(appId, reference, (context) =>
        deliver(lineOf(context, adapter), messages, bot.sending, log),
      )
      .catch(async (error: unknown) => {
        log.warn('resend.failed', { reason: String(error) });
        await abandon(messages, bot.sending, log);
      });
  }
}

function isReference(value: unknown): value is Partial<ConversationReference> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'serviceUrl') === 'string';
}
