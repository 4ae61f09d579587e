import { phrases } from '../cards/phrases.ts';
import type { ActiveRun, Typed } from './active-run.ts';
import type { Envelope } from './incoming.ts';
import { complaintRun, putAside } from './open-run.ts';
import type { Plan } from './plan.ts';
import { say } from './reply.ts';
import type { Turn } from './turn.ts';
import { retire, show } from './turn.ts';

/** The first words about a problem, or about a danger, for which the open problem waits without a question. After a hand-over, the next words are a new problem. */
export async function planComplaint(
  open: ActiveRun | undefined,
  typed: Typed,
  incoming: Envelope,
  turn: Turn,
): Promise<Plan> {
  const run = await complaintRun(incoming, typed, turn);
  const left = open ? [putAside(open, null, turn)] : [];
  // Whoever was brought to a person knows that this problem is over.
  const isTold = open !== undefined && open.state.open?.step.kind !== 'handOver';
  return {
    runs: [...left, run],
    messages: () => [
      ...(open ? retire(open, open.state.open, phrases.movedOn, turn, incoming) : []),
      ...(isTold ? [say(phrases.left)] : []),
      ...show(run, turn, incoming),
    ],
  };
}
