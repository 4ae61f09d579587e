import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode } from '../error-code.ts';
import { OperatorError } from '../operator-error.ts';

export interface Place {
  readonly host: string;
  readonly port: number;
}

export interface Listening {
  /** Without a slash at the end; with the real port when 0 was asked for. */
  readonly url: string;
  /** Takes no new requests, lets those in flight finish, then cuts what is left. */
  stop(): Promise<void>;
}

/** Milliseconds that requests in flight may still take. */
const grace = 3_000;

/** @throws OperatorError when the place is not to be had. */
export async function listen(server: Server, place: Place): Promise<Listening> {
  try {
    server.listen(place.port, place.host);
    await once(server, 'listening');
  } catch (cause) {
    throw explain(cause, place);
  }
  return { url: urlOf(server.address() as AddressInfo), stop: () => stop(server) };
}

const cures: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `PORT ${port} is in use on ${host}. Set PORT to another, e.g. PORT=${port + 1}, or stop what listens there.`,
  EACCES: ({ port }) =>
    `PORT ${port} needs rights that this process lacks. Set PORT to one above 1023, e.g. PORT=3978.`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST ${host} is not an address of this machine. Set HOST to one that is, e.g. 127.0.0.1.`,
  ENOTFOUND: ({ host }) =>
    `HOST ${host} is not a known name. Set HOST to an address of this machine, e.g. 127.0.0.1.`,
};

export function explain(cause: unknown, place: Place): unknown {
  const code = errorCode(cause);
  const cure = cures[code === 'EAI_AGAIN' ? 'ENOTFOUND' : code];
  return cure ? new OperatorError(cure(place), { cause }) : cause;
}

function urlOf({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that falls idle after `close` would otherwise stay for its whole keep-alive time.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
