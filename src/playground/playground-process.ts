import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';

export interface Launch {
  /** The playground's command, a JavaScript file. */
  readonly cli: string;
  readonly botUrl: string;
  readonly port: number;
}

/** The playground as a process of its own, that never outlives the bot. */
export class PlaygroundProcess {
  readonly child: ChildProcess;
  /** The playground writes its log there (and into the working directory when it is not told where). */
  readonly #folder = mkdtempSync(join(tmpdir(), 'firstline-playground-'));
  #errors = '';

  constructor({ cli, botUrl, port }: Launch) {
    // The same file, as source or as built.
    const guard = new URL(`./loopback-only${extname(import.meta.url)}`, import.meta.url).href;
    const bot = ['-e', botUrl, '-c', 'msteams', '--disable-telemetry'];
    const own = ['-p', String(port), '--service-url', `http://127.0.0.1:${port}/_connector`];
    this.child = spawn(process.execPath, ['--import', guard, cli, 'start', ...bot, ...own], {
      env: environment(this.#logFile),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      windowsHide: true,
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-4000);
    });
  }

  get #logFile(): string {
    return join(this.#folder, 'playground.log');
  }

  /** What it said last, without the stacks, for the message when it fails. */
  lastWords(): readonly string[] {
    return `${this.#errors}\n${readIfThere(this.#logFile)}`
      .split('\n')
      .filter((line) => /\S/.test(line) && !/^\s+at /.test(line))
      .slice(-6);
  }

  /** Resolves when it is gone. No shell and no helper processes are involved: ending the one ends all. */
  async end(): Promise<void> {
    const { child } = this;
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill();
      const force = setTimeout(() => child.kill('SIGKILL'), 2_000);
      await gone;
      clearTimeout(force);
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function environment(logFile: string): NodeJS.ProcessEnv {
  // A proxy would be asked for 127.0.0.1 too, and NODE_OPTIONS are meant for the bot.
  const unwanted = /^(https?_proxy|all_proxy|node_options)$/i;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !unwanted.test(name))),
    M365_AGENTS_PLAYGROUND_LOGFILE: logFile,
    TEAMSAPPTESTER_BROWSER: 'none',
    // Its telemetry library reports on itself even when telemetry is off.
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
  };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended before it wrote any.
    return '';
  }
}
