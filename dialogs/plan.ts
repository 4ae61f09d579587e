import type { ActiveRun } from './active-run.ts';
import type { Message } from './reply.ts';

/** What a turn wants to do: runs to write in one commit, and what to say once they are written. */
export interface Plan {
  readonly runs: readonly ActiveRun[];
  /** Called after the commit, so that nothing is announced that was not kept. */
  messages(): readonly Message[];
}

export function only(messages: () => readonly Message[]): Plan {
  return { runs: [], messages };
}
