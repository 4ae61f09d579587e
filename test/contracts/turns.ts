import type { Commit, NewEvent, RunChange, Whose } from '../../src/ports.ts';

/** Anna in her own chat: whose every run is, unless the test is about who owns it. */
export const anna: Whose = { tenant: 'contoso', conversation: 'chat', person: 'anna' };

/** One turn, caused by the activity `id` in the conversation `chat`. */
export function turn(id: string, changes: readonly RunChange[], at = 1000): Commit {
  return { activity: { conversation: 'chat', id }, at, changes };
}

/** A change to one of Anna's runs that leaves it open. `after` is 0 for a new run. */
export function change(
  run: string,
  after: number,
  events: readonly NewEvent[],
  other: Partial<RunChange> = {},
): RunChange {
  return { run, whose: anna, after, events, open: true, bodies: new Map(), ...other };
}

export function event(kind: string, other: Partial<NewEvent> = {}): NewEvent {
  return { at: 1000, body: { kind }, ...other };
}

/** A run of two events, the second of which shows step 2: `open(runs, 'r1')` stands before most tests. */
export function opening(run: string, other: Partial<RunChange> = {}): RunChange {
  return change(run, 0, [event('complained'), event('shown', { shows: true })], other);
}
