import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Reach } from '../knowledge/serve/reach.ts';

/** What a process needs in order to fill the cache: JSON, as its one argument. */
export interface FillOrder {
  readonly folders: readonly string[];
  readonly reach: Reach;
  readonly cachePath: string;
}

/**
 * Reads folders into the cache and builds their index there, in a process of its own: the bot goes on answering
 * meanwhile, and the memory that it takes (hundreds of megabytes for thousands of articles, which a thread would not
 * give back) goes with the process. When that fails, the bot reads by itself; `onFailure` hears why.
 */
export async function fillCache(order: FillOrder, onFailure: (error: unknown) => void): Promise<void> {
  const file = import.meta.url.endsWith('.ts') ? './fill-cache-process.ts' : './fill-cache-process.js';
  const path = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, [path, JSON.stringify(order)], {
    stdio: 'ignore',
  });
  const end = () => child.kill();
  process.once('exit', end);
  try {
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      onFailure(new Error(`The process that reads into the cache ended with ${code ?? 'a signal'}.`));
  } catch (error) {
    onFailure(error); // It could not be started: too little memory, or too many processes.
  } finally {
    process.off('exit', end);
  }
}
