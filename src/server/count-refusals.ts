import type { Log } from '../ports.ts';
import type { Reason } from './refusal.ts';

/** Milliseconds. */
const quiet = 60_000;

/**
 * Logs refused requests, each reason at most once a minute with the number since: who may not come in must not be
 * able to fill the disk either. Keeps one entry for each reason, never one for a request.
 */
export function countRefusals(log: Log, now: () => number = Date.now): (reason: Reason) => void {
  const counts = new Map<Reason, { loggedAt: number; since: number }>();
  return (reason) => {
    const entry = counts.get(reason) ?? { loggedAt: -Infinity, since: 0 };
    counts.set(reason, entry);
    entry.since += 1;
    if (now() - entry.loggedAt < quiet) return;
    log.warn('request.refused', { reason, count: entry.since });
    entry.loggedAt = now();
    entry.since = 0;
  };
}
