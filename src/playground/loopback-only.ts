import net from 'node:net';
import { isLoopback } from '../loopback.ts';

/**
 * Loaded into the playground's process before its own code (`node --import`). Of itself the playground listens on
 * every address of the machine, and what reaches it may speak to the bot as anybody; it also has code that calls
 * Azure (m365agentsplayground 0.2.28: 169.254.169.254 and applicationinsights.azure.com, in spite of
 * `--disable-telemetry`). It has no setting for either, so both are shut here.
 */

type Untyped = (this: unknown, ...args: readonly unknown[]) => unknown;

const serverSide = net.Server.prototype as unknown as { listen: Untyped };
const clientSide = net.Socket.prototype as unknown as { connect: Untyped };
const { listen } = serverSide;
const { connect } = clientSide;

serverSide.listen = function listenOnLoopback(first, ...rest) {
  if (typeof first !== 'number') return listen.call(this, first, ...rest);
  const callbacks = rest.filter((each) => typeof each === 'function');
  return listen.call(this, { port: first, host: '127.0.0.1' }, ...callbacks);
};

clientSide.connect = function connectToLoopback(...args) {
  const host = hostOf(args);
  if (host === undefined || isLoopback(host)) return connect.call(this, ...args);
  const socket = this as net.Socket;
  // Not at once: whoever connects has yet to listen for the error, and TLS has more to do with the socket.
  process.nextTick(() => socket.destroy(new Error(`The playground may not call ${host}.`)));
  return socket;
};

/** Undefined for a local pipe. Node's own modules pass [[options, callback]]. */
function hostOf(args: readonly unknown[]): string | undefined {
  const first = Array.isArray(args[0]) ? (args[0][0] as unknown) : args[0];
  if (typeof first !== 'object' || first === null) return typeof args[1] === 'string' ? args[1] : 'localhost';
  if ('path' in first && first.path) return undefined;
  return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
}

// Ctrl+C reaches the whole terminal; the bot decides when the playground stops, and never leaves it behind.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit());
