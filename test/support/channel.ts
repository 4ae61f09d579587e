import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An activity as it went over the wire; the tests look at it as a client would. */
export type Wire = Readonly<Record<string, unknown>>;

export interface Posted {
  readonly id: string;
  readonly conversation: string;
  activity: Wire;
  /** How often it was changed in place. */
  edits: number;
}

/** The platform's side of the Bot Framework protocol: takes what the bot sends, on loopback, and keeps it in order. */
export class Channel {
  readonly posted: Posted[] = [];
  /** Set to answer the next sends with a status instead of taking them. */
  refuseWith: number | undefined;
  /** Seconds that a refusal asks to wait, as the header says them. */
  retryAfter: string | undefined;
  /** Called before a send is answered, with its method: a test can hold it up, or decide whether to refuse it. */
  beforeAnswer: (method: string) => Promise<void> = () => Promise.resolve();
  readonly #server: Server;
  #count = 0;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<Channel> {
    const server = createServer();
    const channel = new Channel(server);
    server.on('request', (request, response) => {
      void channel.#take(request).then(({ status, body }) => {
        const retryAfter = status < 300 ? undefined : channel.retryAfter;
        response.writeHead(status, {
          'content-type': 'application/json',
          ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
        });
        response.end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return channel;
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** What stands in a conversation now, typing signs left out. */
  in(conversation: string): Posted[] {
    return this.posted.filter(
      (one) => one.conversation === conversation && one.activity['type'] === 'message',
    );
  }

  forget(conversation: string): void {
    for (let i = this.posted.length - 1; i >= 0; i -= 1)
      if (this.posted[i]?.conversation === conversation) this.posted.splice(i, 1);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #take(request: IncomingMessage): Promise<{ status: number; body: object }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await this.beforeAnswer(request.method ?? '');
    if (this.refuseWith !== undefined)
      return { status: this.refuseWith, body: { error: { code: 'Refused' } } };
    const activity = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Wire;
    const [, , , conversation = '', , id] = (request.url ?? '').split('/').map(decodeURIComponent);
    return { status: 200, body: { id: this.#keep(request.method, conversation, id, activity) } };
  }

  #keep(method: string | undefined, conversation: string, id: string | undefined, activity: Wire): string {
    const known = method === 'PUT' ? this.posted.find((one) => one.id === id) : undefined;
    if (known) {
      known.activity = activity;
      known.edits += 1;
      return known.id;
    }
    this.#count += 1;
    const fresh = `m${this.#count}`;
    this.posted.push({ id: fresh, conversation, activity, edits: 0 });
    return fresh;
  }
}
