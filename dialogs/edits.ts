import type { IncomingOf } from './incoming.ts';
import { planDetail } from './detail-plan.ts';
import type { Reply } from './reply.ts';
import { silence } from './reply.ts';
import type { Turn } from './turn.ts';
import { commit, retry, take } from './turn.ts';

/**
 * An edited message: its old words are erased and the new ones are a detail of the run. A message that was no part of
 * an open run (a command, an answer, an old problem) is left alone.
 */
export async function takeEdit(incoming: IncomingOf<'edited'>, turn: Turn): Promise<Reply> {
  const { texts, runs } = turn.ports;
  return retry(async () => {
    const old = await texts.find(incoming.conversation, incoming.edited);
    const record = old && (await runs.find(old.run));
    if (!old || record?.whose.person !== incoming.person || !record.open || old.text === incoming.text)
      return silence;
    const run = await take(record, turn);
    if (run.state.closed) return silence;
    await texts.erase(old.run, old.seq);
    const plan = await planDetail(run, { ...incoming, activity: incoming.edited }, turn);
    const result = await commit(plan.runs, incoming, turn);
    if (result === 'duplicate') return silence;
    return result === 'committed' ? { messages: plan.messages() } : undefined;
  });
}

/** A deleted message: its words are erased. Nothing is said; the person did not ask for an answer. */
export async function forgetDeleted(incoming: IncomingOf<'deleted'>, turn: Turn): Promise<Reply> {
  const { texts, runs, log } = turn.ports;
  // The words may stand in two runs: where they were typed, and in the run that they opened.
  for (let old = await texts.find(incoming.conversation, incoming.deleted); old;) {
    const record = await runs.find(old.run);
    if (record?.whose.person !== incoming.person) break;
    await texts.erase(old.run, old.seq);
    log.info('text.erased', { run: old.run, event: old.seq });
    old = await texts.find(incoming.conversation, incoming.deleted);
  }
  return silence;
}
