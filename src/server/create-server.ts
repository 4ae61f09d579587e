import { randomUUID } from 'node:crypto';
import type { Server as HttpServer } from 'node:http';
import pino from 'pino';
import restify, { type Request, type Response, type Server, type ServerOptions } from 'restify';
import type { Log } from '../ports.ts';
import { answer, answerRefusal } from './answer.ts';
import { countRefusals } from './count-refusals.ts';
import { guardDoor } from './guard-door.ts';
import type { GuardPolicy } from './guard-policy.ts';
import { guard } from './guard.ts';
import { readJson } from './read-json.ts';
import type { Reason } from './refusal.ts';
import type { Service } from './service.ts';
import { surviveOddRequests } from './survive-odd-requests.ts';

/** The types of restify 8.5 name bunyan; since 9 it is pino. */
const silent = pino({ level: 'silent' }) as unknown as NonNullable<ServerOptions['log']>;

export interface ServerParts {
  readonly policy: GuardPolicy;
  readonly service: Service;
  readonly log: Log;
}

/** Builds the HTTP server: the bot's one endpoint and two for whoever watches it. It does not listen yet. */
export function createServer(parts: ServerParts): HttpServer {
  // An empty name keeps the Server header away. Restify's own log would be a second one beside ours.
  const server = restify.createServer({ name: '', log: silent });
  surviveOddRequests(server);
  addHealth(server, parts.service);
  addMessages(server, parts);
  server.on('restifyError', answerRoutingError);
  const http = setTimeouts(server.server);
  // restify passes the error on, and one that nobody hears ends the process; until it listens, `listen` reports it.
  server.on('error', (error: unknown) => {
    if (http.listening) parts.log.error('server.failed', { error });
  });
  return http;
}

/** Milliseconds. A body of 256 KB takes a slow line a second or two; whoever needs longer holds a socket for nothing. */
function setTimeouts(http: HttpServer): HttpServer {
  http.headersTimeout = 10_000;
  http.requestTimeout = 20_000;
  // Longer than the usual 60 s of a load balancer, which else may send into a connection that is being closed.
  http.keepAliveTimeout = 65_000;
  return http;
}

function addHealth(server: Server, service: Service): void {
  server.get('/healthz', (_request, response, next) => {
    answer(response, 200, { ok: true });
    next();
  });
  server.get('/readyz', (_request, response, next) => {
    const { ready, reason } = service.readiness();
    answer(response, ready ? 200 : 503, { ready, reason });
    next();
  });
}

function addMessages(server: Server, parts: ServerParts): void {
  const noteRefusal = countRefusals(parts.log);
  server.post('/api/messages', async (request: Request, response: Response) => {
    try {
      const refused = await takeActivity(parts, request, response);
      if (!refused) return;
      noteRefusal(refused);
      answerRefusal(response, refused);
    } catch (error) {
      // The sender hung up in the middle of the body: nobody is left to answer.
      if (!request.complete) return;
      answerFailure(parts.log, response, error);
    }
  });
}

async function takeActivity(
  parts: ServerParts,
  request: Request,
  response: Response,
): Promise<Reason | undefined> {
  const { policy, service } = parts;
  const { headers, socket } = request;
  const door = guardDoor(policy, headers, socket.remoteAddress);
  if (!door.pass) return door.reason;
  const read = await readJson(request);
  if ('refused' in read) return read.refused;
  const verdict = guard(policy, { authorization: headers.authorization, body: read.value });
  if (!verdict.pass) return verdict.reason;
  request.body = read.value;
  await service.process(request, response);
  return undefined;
}

/** The sender learns a reference and nothing else; the log has the rest under it. */
function answerFailure(log: Log, response: Response, error: unknown): void {
  const reference = randomUUID();
  log.error('request.failed', { reference, error });
  if (response.headersSent) {
    // Too late for another status; a broken connection at least does not look like success.
    if (!response.writableEnded) response.destroy();
    return;
  }
  const message =
    'Something went wrong. Please try again, and give the operator the reference if it stays so.';
  answer(response, 500, { error: 'internal', message, reference });
}

/** Restify's own errors: no such path, no such method. */
function answerRoutingError(_request: Request, response: Response, error: unknown, done: () => void): void {
  const isMethod = error instanceof Error && error.name === 'MethodNotAllowedError';
  if (isMethod) answer(response, 405, { error: 'method-not-allowed', message: 'See the Allow header.' });
  else answer(response, 404, { error: 'not-found', message: 'The bot listens at POST /api/messages.' });
  done();
}
