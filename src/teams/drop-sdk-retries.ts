import type { CloudAdapter } from 'botbuilder';
import { fieldOf } from './field-of.ts';

/** Under this name the SDK's HTTP client keeps its retries (@azure/core-rest-pipeline, `defaultRetryPolicyName`). */
const policy = { name: 'defaultRetryPolicy' };

/**
 * Takes the SDK's own retries away; ours are in send-with-retry.ts. The SDK sends up to four times whatever the server's
 * fault, also after a 500, which Teams forbids, and waits as long as a Retry-After asks, while a person waits too. It
 * has no setting for it (botbuilder-stdlib 4.23.3, serviceClientContext.js).
 */
export function dropSdkRetries(adapter: CloudAdapter): void {
  adapter.use(async (context, next) => {
    const connector: unknown = context.turnState.get(adapter.ConnectorClientKey);
    const pipeline = fieldOf(fieldOf(connector, 'client'), 'pipeline');
    const remove = fieldOf(pipeline, 'removePolicy');
    if (typeof remove === 'function') Reflect.apply(remove, pipeline, [policy]);
    await next();
  });
}
