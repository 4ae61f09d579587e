import { randomUUID } from 'node:crypto';
import type { TurnContext } from 'botbuilder';
import { ActivityTypes, CloudAdapter } from 'botbuilder';
import { phrases } from '../../cards/phrases.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../ports.ts';
import { createAuthentication } from './authentication.ts';
import { dropSdkRetries } from './drop-sdk-retries.ts';

/** The SDK's adapter. A turn that fails tells the person one calm sentence and a reference, and the log the facts. */
export function createAdapter(config: Config, log: Log): CloudAdapter {
  const adapter = new CloudAdapter(createAuthentication(config));
  dropSdkRetries(adapter);
  adapter.onTurnError = async (context, error) => {
    const reference = randomUUID().slice(0, 8);
    log.error('turn.failed', {
      reference,
      type: context.activity.type,
      name: error.name,
      reason: error.message,
      stack: error.stack,
    });
    await apologise(context, phrases.trouble(reference)).catch((failure: unknown) => {
      log.error('turn.apology_failed', { reference, reason: String(failure) });
    });
  };
  return adapter;
}

/** An invoke needs an answer of its own; without one the SDK says 501 and the person sees an error beside the card. */
async function apologise(context: TurnContext, text: string): Promise<void> {
  if (context.activity.type !== 'invoke') {
    await context.sendActivity(text);
    return;
  }
  const body = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
