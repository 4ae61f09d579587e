import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { LearnedData } from '../classify/learned/learned-data.ts';
import type { Outcome } from '../ports.ts';
import { unpackLearned, type PackedLearned } from './packed-learned.ts';

/** So many outcomes are copied at a time: it takes about a millisecond. */
const atATime = 500;

/**
 * Learns in a thread of its own: thousands of examples take seconds, and the bot answers meanwhile. Nearly all of what is
 * learned is numbers, which are handed over and not copied. Rejects when the thread fails, and when `signal` ends it.
 */
export async function learnElsewhere(
  outcomes: readonly Outcome[],
  signal: AbortSignal,
): Promise<LearnedData> {
  const file = import.meta.url.endsWith('.ts') ? './learn-thread.ts' : './learn-thread.js';
  const thread = new Worker(new URL(file, import.meta.url), { execArgv: [] });
  try {
    const answer = once(thread, 'message', { signal });
    // It may fail while outcomes are still being posted; it is awaited below, after the last of them.
    answer.catch(() => undefined);
    // An error after the end of `signal`, which `once` does not hear any more, is nobody's.
    thread.on('error', () => undefined);
    for (let at = 0; at < outcomes.length && !signal.aborted; at += atATime) {
      thread.postMessage(outcomes.slice(at, at + atATime));
      await setImmediate();
    }
    thread.postMessage(null);
    const [packed] = (await answer) as [PackedLearned];
    return unpackLearned(packed);
  } finally {
    await thread.terminate();
  }
}
