import { contentHash } from '../src/knowledge/content-hash.ts';
import type { ActiveRun, Typed } from './active-run.ts';
import { append, newRun } from './active-run.ts';
import type { Envelope } from './incoming.ts';
import type { Turn } from './turn.ts';
import { advance } from './turn.ts';
import { notEnglish, understand } from './understand.ts';

/**
 * A run without a complaint. Its id follows from the activity that opens it, so that two deliveries cannot open two. It
 * begins with the view the person asked for before, so that the run needs nothing but its events.
 */
export async function emptyRun(
  { tenant, conversation, person, activity }: Envelope,
  turn: Turn,
): Promise<ActiveRun> {
  const id = contentHash([tenant, conversation, person, activity].join('\n')).slice(0, 24);
  const run = newRun(id, { tenant, conversation, person });
  const view = await turn.ports.people.view(tenant, person);
  return view ? append(run, { kind: 'audienceChanged', step: null, view }, turn.ports.clock()) : run;
}

/** Opens a run with a complaint. */
export async function complaintRun(envelope: Envelope, typed: Typed, turn: Turn): Promise<ActiveRun> {
  const foreign = await notEnglish(typed.text, turn.ports);
  const complained = {
    kind: 'complained' as const,
    ...(foreign ?? understand(turn.knowledge, typed.text)),
  };
  return advance(await emptyRun(envelope, turn), [complained], turn, typed);
}

/** Closes a run without a word: something else has taken its place. */
export function putAside(run: ActiveRun, step: number | null, turn: Turn): ActiveRun {
  return append(run, { kind: 'closed', step, reason: 'left' }, turn.ports.clock());
}
