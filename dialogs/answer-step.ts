import type { EventBody, ShownOption } from '../src/run/events.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import type { ActiveRun, Typed } from './active-run.ts';
import { hear } from './dialogs.ts';
import type { Envelope } from './incoming.ts';
import { complaintRun, putAside } from './open-run.ts';
import type { Turn } from './turn.ts';
import { advance } from './turn.ts';
import { saidAbout } from './understand.ts';
import { understandWithin } from './understand-within.ts';
import { wordsOf } from './written.ts';

/**
 * What an answer to the open step makes of the runs: the run with its next step, or, when the person leaves it for
 * another problem, that run closed and the new one. Undefined when the step has no such option.
 */
export async function answerStep(
  run: ActiveRun,
  step: ShownStep,
  option: ShownOption,
  envelope: Envelope,
  turn: Turn,
): Promise<readonly ActiveRun[] | undefined> {
  const typed = needsWords(step) ? await wordsOf(run, turn.ports) : [];
  const text = typed.map((one) => one.text).join('\n');
  const event = hear(step.step, option, {
    seq: step.seq,
    said: ({ id }) => saidAbout(turn.knowledge.base, id, text),
    narrowed: (said) => understandWithin(turn.knowledge, run.state, said, text),
  });
  if (!event) return undefined;
  if (event.kind === 'closed' && event.reason === 'left') {
    const pending = typed.find(({ seq }) => seq === run.state.different?.seq);
    return leaveFor(run, step, pending, envelope, turn);
  }
  await rememberView(event, envelope, turn);
  return [await advance(run, [event], turn)];
}

/** Only finding the problem, or leaving one for another, looks at the words again. */
function needsWords({ step }: ShownStep): boolean {
  const { kind } = step;
  return kind === 'choose' || kind === 'narrow' || kind === 'confirm' || kind === 'noArticle';
}

/** The words of the other problem become the complaint of a new run. Erased meanwhile: the new run starts by asking. */
async function leaveFor(
  run: ActiveRun,
  step: ShownStep,
  pending: Typed | undefined,
  envelope: Envelope,
  turn: Turn,
) {
  if (!pending)
    return [await advance(run, [{ kind: 'closed', step: step.seq, reason: 'startedOver' }], turn)];
  const { activity, text } = pending;
  return [putAside(run, step.seq, turn), await complaintRun(envelope, { activity, text }, turn)];
}

/** The view is the person's, not the run's: the next run starts with it. */
async function rememberView(event: EventBody, { tenant, person }: Envelope, { ports }: Turn): Promise<void> {
  if (event.kind === 'audienceChanged') await ports.people.setView(tenant, person, event.view);
}
