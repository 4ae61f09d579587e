import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { OperatorError } from '../operator-error.ts';
import type { Log } from '../ports.ts';
import { findPlayground } from './find-playground.ts';
import { freePort } from './free-port.ts';
import { PlaygroundProcess } from './playground-process.ts';

export interface PlaygroundOptions {
  /** The bot's endpoint, e.g. http://127.0.0.1:3978/api/messages. */
  readonly botUrl: string;
  /** Another one is taken when it is in use. */
  readonly port: number;
  readonly log: Log;
  /** The command to run. @default the one of the installed package */
  readonly cli?: string;
  /** Milliseconds until it must listen. @default 30000 */
  readonly patience?: number;
}

export interface Playground {
  /** The address to open in the browser. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts Microsoft's Agents Playground and waits until it listens.
 * @throws OperatorError when it is not installed, ends early or does not listen in time.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { botUrl, log, patience = 30_000, cli = findPlayground() } = options;
  // Chosen here and not by the playground: the address that the bot answers to is fixed before it listens.
  const port = await freePort(options.port);
  const running = new PlaygroundProcess({ cli, botUrl, port });
  try {
    await untilListening(running, port, patience);
  } catch (error) {
    await running.end();
    throw error;
  }
  const noteEnd = (code: number | null) => log.error('playground.ended', { code });
  running.child.once('exit', noteEnd);
  log.info('playground.started', { port, wanted: options.port });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () => {
      running.child.off('exit', noteEnd);
      return running.end();
    },
  };
}

async function untilListening(running: PlaygroundProcess, port: number, patience: number): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  const ended = once(running.child, 'exit', { signal });
  const late = once(AbortSignal.timeout(patience), 'abort', { signal });
  try {
    const announced = await Promise.race([
      announcedPort(running),
      ended.then(([code]) => fail(running, `ended early (exit code ${String(code)})`)),
      late.then(() => fail(running, `did not listen within ${patience / 1000} s`)),
    ]);
    if (announced !== port) fail(running, `found port ${port} taken at the last moment`);
  } finally {
    done.abort();
  }
}

/** It prints "Listening on 56150". Never settles when it does not. */
function announcedPort({ child }: PlaygroundProcess): Promise<number> {
  return new Promise((resolve) => {
    if (!child.stdout) return;
    createInterface(child.stdout).on('line', (line) => {
      const port = /^Listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
  });
}

function fail(running: PlaygroundProcess, what: string): never {
  const words = running.lastWords().map((line) => `  ${line}`);
  const cure = 'Start again, or set PLAYGROUND to off to run the bot without it.';
  throw new OperatorError([`The playground ${what}.`, ...words, cure].join('\n'));
}
