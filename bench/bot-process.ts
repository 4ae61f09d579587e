import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Usage {
  /** Milliseconds of processor time, user and system. */
  readonly cpu: number;
  /** Bytes after a garbage collection. */
  readonly heap: number;
  readonly rss: number;
}

interface Told {
  readonly kind: string;
  readonly url?: string;
  readonly cpu?: { user: number; system: number };
  readonly heap?: number;
  readonly rss?: number;
}

/** A bot in a process of its own, so that its processor time is its own. */
export class BotProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  static async start(script: string, args: readonly string[] = []): Promise<BotProcess> {
    const child = fork(fileURLToPath(new URL(script, import.meta.url)), args, {
      execArgv: ['--expose-gc'],
      env: { ...process.env, DATABASE_URL: undefined },
    });
    const { url = '' } = await told(child, 'ready');
    return new BotProcess(child, url);
  }

  async usage(): Promise<Usage> {
    const answer = told(this.#child, 'usage');
    this.#child.send({ kind: 'usage' });
    const { cpu = { user: 0, system: 0 }, heap = 0, rss = 0 } = await answer;
    return { cpu: (cpu.user + cpu.system) / 1000, heap, rss };
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.send({ kind: 'stop' });
    await gone;
  }
}

function told(child: ChildProcess, kind: string): Promise<Told> {
  return new Promise((resolve, reject) => {
    const hear = (message: Told) => {
      if (message.kind !== kind) return;
      child.off('message', hear);
      child.off('exit', fail);
      resolve(message);
    };
    const fail = (code: number | null) =>
      reject(new Error(`The bot ended with ${code} before it was ${kind}.`));
    child.on('message', hear);
    child.once('exit', fail);
  });
}
