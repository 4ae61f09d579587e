import { once } from 'node:events';
import { createServer } from 'node:net';
import { explain, type Place } from './listen.ts';

/**
 * Tries whether one could listen there, so that a port in use is reported together with what else is wrong. The
 * place may still be lost until `listen` takes it, which says so then.
 */
export async function checkPlace(place: Place): Promise<void> {
  const server = createServer();
  try {
    server.listen(place.port, place.host);
    await once(server, 'listening');
  } catch (cause) {
    throw explain(cause, place);
  }
  server.close();
  await once(server, 'close');
}
