import type { Config } from '../../src/config/config.ts';
import type { Clock, Directory, Log } from '../../src/ports.ts';
import { createServer } from '../../src/server/create-server.ts';
import { guardPolicy } from '../../src/server/guard-policy.ts';
import { listen } from '../../src/server/listen.ts';
import { wire } from '../../src/wire.ts';
import { Channel } from './channel.ts';
import { Person, type PersonOptions } from './person.ts';
import { passwordsFolder } from './topics.ts';
import { postActivity } from './post-activity.ts';

export interface LogLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface OfficeOptions {
  /** Knowledge folders; the first topic of the starter knowledge when none are named. */
  readonly knowledge?: readonly string[];
  /** A database file, for tests that restart the bot. In memory by default. */
  readonly database?: string;
  readonly contact?: Config['helpDesk']['contact'];
  readonly security?: Config['securityContact'];
  /** Whether the bot learns from what people confirm. It does so by the clock, so most tests are without it: the default. */
  readonly learning?: boolean;
  /** Made with the office's clock and log: that of a `GraphStandIn`, or `() => fake`. Nothing is looked up by default. */
  readonly directory?: (parts: { readonly clock: Clock; readonly log: Log }) => Directory;
  /** A channel that outlives the bot, for tests that restart it. */
  readonly channel?: Channel;
  /** The clock at the start, in milliseconds since 1970. */
  readonly now?: number;
}

/** A whole bot behind its HTTP door, a channel it answers to, and a clock that only the test moves. */
export class Office {
  /** Milliseconds since 1970. */
  now = Date.UTC(2026, 0, 5, 9);
  readonly logged: LogLine[] = [];
  readonly channel: Channel;
  #url = '';
  #close: () => Promise<void> = () => Promise.resolve();
  #reload: () => Promise<void> = () => Promise.resolve();

  private constructor(channel: Channel) {
    this.channel = channel;
  }

  static async open(options: OfficeOptions = {}): Promise<Office> {
    const office = new Office(options.channel ?? (await Channel.start()));
    office.now = options.now ?? office.now;
    await office.#start(options);
    return office;
  }

  /** Where the bot listens. */
  get url(): string {
    return this.#url;
  }

  person(options: PersonOptions = {}): Person {
    return new Person(this.channel, (activity) => this.post(activity), options);
  }

  /** Posts one activity to the bot, as the platform would. */
  post(activity: unknown): ReturnType<typeof postActivity> {
    return postActivity(this.#url, activity);
  }

  async close(): Promise<void> {
    await this.#close();
    await this.channel.stop();
  }

  /** Has the bot look at its knowledge folders now. */
  async reload(): Promise<void> {
    await this.#reload();
  }

  /** Ends the bot and leaves the channel: what a restart looks like from outside. */
  async stopBot(): Promise<void> {
    await this.#close();
  }

  async #start(options: OfficeOptions): Promise<void> {
    const config = configOf(options);
    const log = this.#log();
    const clock = () => this.now;
    const service = await wire(config, log, clock, { directory: options.directory?.({ clock, log }) });
    const server = await listen(createServer({ policy: guardPolicy(config), service, log }), config);
    await service.start();
    this.#url = server.url;
    this.#reload = () => service.reload();
    this.#close = async () => {
      await server.stop();
      await service.stop();
    };
  }

  #log(): Log {
    const keep =
      (level: LogLine['level']) =>
      (event: string, facts: LogLine['facts'] = {}) => {
        this.logged.push({ level, event, facts });
      };
    return { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
  }
}

function configOf({ knowledge, database, contact, security, learning }: OfficeOptions): Config {
  return {
    mode: 'local',
    playground: undefined,
    port: 0,
    host: '127.0.0.1',
    knowledge: knowledge ?? [passwordsFolder],
    starterKnowledge: false,
    cloud: 'public',
    clients: [],
    database: { kind: 'file', path: database ?? ':memory:' },
    logLevel: 'debug',
    helpDesk: { name: 'the help desk', contact },
    securityContact: security,
    runIdleDays: 3,
    learning: learning ?? false,
    allowedTenants: 'everybody',
  };
}
