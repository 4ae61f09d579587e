import { once } from 'node:events';
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { postActivity } from '../support/post-activity.ts';

const script = fileURLToPath(new URL('child-bot.ts', import.meta.url));

/** A bot in a process of its own: to be killed, or to share a database with another one. */
export class BotProcess {
  readonly #child: ChildProcess;
  readonly #url: string;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.#url = url;
  }

  static async start(database: string): Promise<BotProcess> {
    const child = fork(script, [database], { execArgv: [] });
    const [url] = (await once(child, 'message')) as [string];
    return new BotProcess(child, url);
  }

  post(activity: unknown): ReturnType<typeof postActivity> {
    return postActivity(this.#url, activity);
  }

  /** As a power cut does: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }
}
