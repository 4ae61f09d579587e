import type { Ports } from '../src/ports.ts';
import { planComplaint } from './complaint-plan.ts';
import { planDetail } from './detail-plan.ts';
import type { Envelope, IncomingOf } from './incoming.ts';
import { isDanger } from './is-danger.ts';
import type { Reply } from './reply.ts';
import { silence } from './reply.ts';
import type { Turn } from './turn.ts';
import { commit, retry, take } from './turn.ts';

/**
 * An edited message: its old words are erased, and the new ones are a detail of its run while that is open, unless they
 * mean a danger that it is not about. A message that was no part of a run (a command, an answer) is left alone.
 */
export async function takeEdit(incoming: IncomingOf<'edited'>, turn: Turn): Promise<Reply> {
  const { edited, text } = incoming;
  // Once and before the first try: the new words will stand under the same message.
  const erased = await erase(edited, incoming, turn.ports, text);
  if (erased === undefined || text === '') return silence;
  return retry(async () => {
    const record = await turn.ports.runs.find(erased);
    const run = record && (await take(record, turn));
    if (!run || run.state.closed) return silence;
    const typed = { activity: edited, text };
    const plan = isDanger(run, text, turn)
      ? await planComplaint(run, typed, incoming, turn)
      : await planDetail(run, { ...incoming, ...typed }, turn);
    const result = await commit(plan.runs, incoming, turn);
    if (result === 'duplicate') return silence;
    return result === 'committed' ? { messages: plan.messages() } : undefined;
  });
}

/** A deleted message: its words are erased. Nothing is said; the person did not ask for an answer. */
export async function forgetDeleted(incoming: IncomingOf<'deleted'>, ports: Ports): Promise<Reply> {
  await erase(incoming.deleted, incoming, ports);
  return silence;
}

/**
 * Erases the words of a person's message, but not `kept`, which an edit has put in their place. They may stand in two
 * runs: where they were typed, and in the run that they opened. Gives the newest of these; undefined when nothing was
 * erased.
 */
async function erase(
  message: string,
  { conversation, person }: Envelope,
  { texts, runs, log }: Ports,
  kept?: string,
): Promise<string | undefined> {
  let newest: string | undefined;
  for (;;) {
    const old = await texts.find(conversation, message);
    if (!old || old.text === kept || (await runs.find(old.run))?.whose.person !== person) return newest;
    await texts.erase(old.run, old.seq);
    log.info('text.erased', { run: old.run, event: old.seq });
    newest ??= old.run;
  }
}
