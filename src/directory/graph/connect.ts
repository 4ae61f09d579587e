import {
  Client,
  GraphClientError,
  HTTPMessageHandler,
  ResponseType,
  type AuthenticationProvider,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { errorCode } from '../../error-code.ts';
import type { Clock } from '../../ports.ts';
import type { GraphRequest } from '../source.ts';
import type { Answer } from './answer.ts';
import { before } from './before.ts';
import { readRefusal } from './read-refusal.ts';

/** Asks once. Never throws. */
export type Get = (request: GraphRequest, signal: AbortSignal) => Promise<Answer>;

export interface Connection {
  /** Graph's address without a path: https://graph.microsoft.com. */
  readonly url: string;
  /** An access token for it. */
  readonly token: () => Promise<string>;
  readonly clock: Clock;
}

/**
 * Microsoft's client without its retries, redirects and telemetry: within two seconds a second try helps nobody, and a
 * token goes to the one address that was configured.
 */
export function connect({ url, token, clock }: Connection): Get {
  const { origin } = new URL(url);
  const client = Client.initWithMiddleware({
    baseUrl: `${origin}/`,
    middleware: new Bearer({ getAccessToken: token }, origin),
    fetchOptions: { redirect: 'error' },
  });
  return async ({ path, query }, signal) => {
    try {
      const call = client.api(path).query(query).option('signal', signal).responseType(ResponseType.RAW);
      const sent = call.get() as Promise<Response>;
      return await before(signal, readResponse(sent, clock));
    } catch (error) {
      return signal.aborted ? { why: 'slow' } : { why: 'down', code: errorCode(error) || undefined };
    }
  };
}

async function readResponse(sent: Promise<Response>, clock: Clock): Promise<Answer> {
  const response = await sent;
  const body = parse(await response.text());
  if (response.ok) return { body };
  return readRefusal(response.status, body, response.headers.get('retry-after'), clock());
}

/** What is no JSON has no shape that any reader knows. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The library's own handler sends the token to any of Microsoft's hosts, and to no other, not even a test's. */
class Bearer implements Middleware {
  readonly #provider: AuthenticationProvider;
  readonly #origin: string;
  readonly #next = new HTTPMessageHandler();

  constructor(provider: AuthenticationProvider, origin: string) {
    this.#provider = provider;
    this.#origin = origin;
  }

  async execute(context: Context): Promise<void> {
    const { request } = context as { readonly request: string | Request };
    const address = typeof request === 'string' ? request : request.url;
    if (new URL(address).origin !== this.#origin)
      throw new GraphClientError('Not an address of the directory.');
    const token = await this.#provider.getAccessToken().catch((error: unknown) => {
      throw new NoToken(error);
    });
    const headers = new Headers(context.options?.headers);
    headers.set('authorization', `Bearer ${token}`);
    context.options = { ...context.options, headers };
    await this.#next.execute(context);
  }
}

/** The one kind of error that the library does not wrap. Its code is the sign-in's own: AADSTS7000215 and the like. */
class NoToken extends GraphClientError {
  readonly code: string;

  constructor(cause: unknown) {
    super('There is no token for the directory.');
    const message = cause instanceof Error ? cause.message : String(cause);
    this.code = /\bAADSTS\d+/.exec(message)?.[0] ?? 'NoToken';
  }
}
