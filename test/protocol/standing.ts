import type { RunRecord } from '../../src/ports.ts';
import { readEvent } from '../../src/run/events.ts';
import { stateOf } from '../../src/run/state.ts';
import type { Person } from '../support/person.ts';
import { actionsOf, cardOf } from '../support/read-card.ts';

/** Why a person could not go on; undefined when the open step of their open run can be pressed, or none is open. */
export function deadEnd(runs: readonly RunRecord[], person: Person): string | undefined {
  const run = runs.find(({ open }) => open);
  if (!run) return undefined;
  const { open } = stateOf(run.events.map(readEvent));
  if (!open) return `run ${run.id} is open and has no open step`;
  const pressable = person.cards().some(({ activity }) =>
    actionsOf(cardOf(activity) ?? {}).some(({ data }) => {
      const { run: id, step } = (data?.['firstline'] ?? {}) as { run?: string; step?: number };
      return id === run.id && step === open.seq;
    }),
  );
  return pressable ? undefined : `step ${open.seq} (${open.step.kind}) of run ${run.id} cannot be pressed`;
}
