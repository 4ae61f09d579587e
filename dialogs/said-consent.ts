import type { Consent } from '../src/ports.ts';
import type { RunEvent } from '../src/run/events.ts';
import type { RunState } from '../src/run/run-state.ts';
import { withdrawals } from '../src/run/withdrawals.ts';

/** What of a run in hand tells what its person said about looking up. */
interface Said {
  readonly events: readonly RunEvent[];
  /** The last sequence number the store has. */
  readonly stored: number;
  readonly state: Pick<RunState, 'consent'>;
}

/** What a person said about looking up in this turn, or took back, holds for their later problems too. Undefined: nothing. */
export function consentToKeep(run: Said): { readonly answer: Consent | undefined } | undefined {
  const { consent } = run.state;
  return isSaidAnew(run) ? { answer: consent === 'open' ? undefined : consent } : undefined;
}

/** Whether this turn said something about looking up, or took it back. */
export function isSaidAnew({ events, stored }: Said): boolean {
  const before = events.slice(0, stored);
  return events.slice(stored).some(isSaid) || standingConsents(events) < standingConsents(before);
}

/** How often the person said it in this run, without what they took back. */
function standingConsents(events: readonly RunEvent[]): number {
  const said = events.filter(isSaid);
  const { withdrawn } = withdrawals(said.length > 0 ? events : []);
  return said.filter(({ seq }) => !withdrawn.has(seq)).length;
}

function isSaid({ body }: RunEvent): boolean {
  return body.kind === 'consented' && body.step !== null;
}
