import type { Config } from './config/config.ts';
import { joinFaults } from './join-faults.ts';
import { startPlayground, type Playground } from './playground/start-playground.ts';
import type { Log } from './ports.ts';
import { createServer } from './server/create-server.ts';
import { guardPolicy } from './server/guard-policy.ts';
import { listen, type Listening } from './server/listen.ts';
import type { Service } from './server/service.ts';

export interface Surroundings {
  readonly service: Service;
  readonly log: Log;
  /** Writes one line for the person who started the bot. */
  readonly print: (line: string) => void;
}

export interface Started {
  /** The bot's own address. */
  readonly url: string;
  /** The chat page's address, when there is one. */
  readonly playgroundUrl?: string;
  stop(): Promise<void>;
}

/**
 * Starts everything and says where to go, once it all works. It listens first: knowledge may take its time, and
 * until then /readyz answers 503.
 */
export async function start(config: Config, { service, log, print }: Surroundings): Promise<Started> {
  const server = await listen(createServer({ policy: guardPolicy(config), service, log }), config);
  const [serving, playground] = await Promise.allSettled([
    service.start(),
    openPlayground(config, server, log),
  ]);
  const chat = playground.status === 'fulfilled' ? playground.value : undefined;
  const stop = () => stopAll(server, service, chat);
  const faults = [serving, playground].flatMap((each) =>
    each.status === 'rejected' ? [each.reason as unknown] : [],
  );
  if (faults.length > 0) {
    await stop();
    throw joinFaults(faults);
  }
  log.info('server.started', { url: server.url, mode: config.mode });
  for (const line of welcome(config, server, chat)) print(line);
  return { url: server.url, ...(chat ? { playgroundUrl: chat.url } : {}), stop };
}

async function openPlayground(config: Config, server: Listening, log: Log): Promise<Playground | undefined> {
  if (config.mode !== 'local' || !config.playground) return undefined;
  return startPlayground({ botUrl: `${server.url}/api/messages`, port: config.playground.port, log });
}

/** The service last: a request in flight still needs it. */
async function stopAll(server: Listening, service: Service, chat: Playground | undefined): Promise<void> {
  await Promise.all([chat?.stop(), server.stop()]);
  await service.stop();
}

function welcome(config: Config, server: Listening, chat: Playground | undefined): readonly string[] {
  const bot = `${server.url}/api/messages`;
  if (config.mode === 'production') return [`Firstline listens at ${bot}. It stops on Ctrl+C or SIGTERM.`];
  if (!chat) return [`Firstline listens at ${bot}, for this computer only. Ctrl+C stops it.`];
  return [
    '',
    'Firstline is ready. Open this address in your browser and say what is wrong:',
    '',
    `    ${chat.url}`,
    '',
    'Ctrl+C stops it.',
  ];
}
