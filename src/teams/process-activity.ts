import type { IncomingHttpHeaders } from 'node:http';
import type { ActivityHandler, CloudAdapter, Response } from 'botbuilder';

/** One HTTP request of the channel, its body read and looked at by the guard. */
export interface ActivityRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body?: unknown;
}

/** Hands a request to the SDK: it verifies the token, runs the turn and writes the response. */
export async function processActivity(
  adapter: CloudAdapter,
  bot: ActivityHandler,
  { headers, body }: ActivityRequest,
  response: Response,
): Promise<void> {
  const fields = typeof body === 'object' && body !== null ? { ...body } : {};
  await adapter.process({ method: 'POST', headers, body: fields }, response, (context) => bot.run(context));
}
