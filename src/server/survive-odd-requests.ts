import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Server } from 'restify';

declare module 'restify' {
  interface Server {
    /** Missing in @types/restify 8.5: runs before restify touches the request; false ends it there. */
    first(
      handler: (request: IncomingMessage & { getUrl(): URL }, response: ServerResponse) => boolean,
    ): Server;
  }
}

/** Two kinds of request that anybody may send and that would otherwise end the process or wear it out. */
export function surviveOddRequests(server: Server): void {
  // restify 12 makes a URL of the Host header while it routes, and "Host: [" then throws where nobody catches.
  server.first((request, response) => {
    try {
      request.getUrl();
      return true;
    } catch {
      const message = 'The address or the Host header is malformed.';
      response.statusCode = 400;
      response.setHeader('Content-Type', 'application/json; charset=utf-8');
      response.setHeader('Connection', 'close');
      response.end(JSON.stringify({ error: 'malformed-request', message }));
      return false;
    }
  });
  // restify listens to "upgrade", so Node leaves the socket to it: open, and beyond every timeout.
  server.on('upgrade', (_request: IncomingMessage, socket: Socket) => socket.destroy());
}
