import { count } from './printable.ts';
import type { Output } from './surroundings.ts';

/** One line on a terminal that says how far the work is. */
export interface Progress {
  /** `of`: 0 while nobody knows. */
  tell(what: string, done: number, of: number): void;
  /** Takes the line away, once. */
  end(): Promise<void>;
}

/** In milliseconds: work that takes less shows nothing. */
const patience = 1_000;

/** In milliseconds. */
const redrawn = 100;

const back = '\r\u001B[K';

/** Shows nothing at all where the output is no terminal. */
export function showProgress(err: Output): Progress {
  if (!err.isTerminal) return { tell: () => undefined, end: () => Promise.resolve() };
  let line = '';
  let drawn = '';
  const begin = performance.now();
  const timer = setInterval(() => {
    if (line === drawn || performance.now() - begin < patience) return;
    drawn = line;
    void err.write(back + line.slice(0, Math.max(0, err.columns - 1)));
  }, redrawn).unref();
  return {
    tell(what, done, of) {
      line = of === 0 ? `${what} ...` : `${what} ... ${count(done)} of ${count(of)}`;
    },
    async end() {
      clearInterval(timer);
      if (drawn === '') return;
      drawn = '';
      await err.write(back);
    },
  };
}
