import type { CommitResult, Ports, ReadKnowledge, RunRecord } from '../src/ports.ts';
import type { ActiveRun, Typed } from './active-run.ts';
import { append, changeOf, loadRun, settle } from './active-run.ts';
import { gather } from './gather.ts';
import type { Envelope } from './incoming.ts';
import type { Stage } from './present.ts';
import { answeredStep, stepMessage } from './present.ts';
import type { Message, Reply } from './reply.ts';
import type { Sending } from './sending.ts';
import type { DialogSettings } from './settings.ts';
import type { EventBody } from '../src/run/events.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import { lastShown } from '../src/run/run-state.ts';

/** What every turn works with. The knowledge stays the same for the whole turn, whatever is read meanwhile. */
export interface Turn {
  readonly ports: Ports;
  readonly settings: DialogSettings;
  readonly knowledge: ReadKnowledge;
  readonly sending: Sending;
  /** Where it happens. */
  readonly scope: Envelope['scope'];
  /** The person's time zone by its IANA name, where it is known. */
  readonly zone: string | undefined;
}

/** Conflicts in a row after which a turn gives up: somebody presses and types very fast, or something is wrong. */
const mostTries = 10;

/** Runs a turn again while others write to the same run: `attempt` (from 1) gives undefined when it met one. */
export async function retry(attempt: (number: number) => Promise<Reply | undefined>): Promise<Reply> {
  for (let number = 1; number <= mostTries; number += 1) {
    const reply = await attempt(number);
    if (reply) return reply;
  }
  throw new Error(`The run changed under the turn ${mostTries} times in a row.`);
}

const day = 24 * 60 * 60 * 1000;

export function stageOf({ knowledge, settings }: Turn, { scope }: Pick<Envelope, 'scope'>): Stage {
  return { base: knowledge.base, settings, scope };
}

/** A run as the store has it, with its idle end applied: what was left alone for days no longer counts as open. */
export async function take(record: RunRecord, turn: Turn): Promise<ActiveRun> {
  const run = await loadRun(record, turn.ports, turn.knowledge.base);
  const idle = turn.ports.clock() - run.state.at > turn.settings.idleDays * day;
  if (!idle || !run.openInStore || run.state.closed) return run;
  return append(run, { kind: 'closed', step: null, reason: 'idle' }, turn.ports.clock());
}

/** Adds events, looks up what they make worth knowing, and puts the next step. */
export async function advance(
  run: ActiveRun,
  events: readonly EventBody[],
  turn: Turn,
  typed?: Typed,
): Promise<ActiveRun> {
  const at = turn.ports.clock();
  const told = events.reduce((state, event, i) => append(state, event, at, i === 0 ? typed : undefined), run);
  const informed = await gather(told, turn);
  return settle(informed, turn.knowledge, turn.ports.clock(), turn.scope === 'personal');
}

/** Writes what a turn has done to some runs, under the activity that caused it. */
export async function commit(
  runs: readonly ActiveRun[],
  { conversation, activity }: Envelope,
  turn: Turn,
): Promise<CommitResult> {
  const changed = runs.filter((run) => run.state.seq > run.stored);
  return turn.ports.runs.commit({
    activity: { conversation, id: activity },
    at: turn.ports.clock(),
    changes: changed.map((run) => changeOf(run, turn.knowledge.base, turn.settings.learning)),
  });
}

/** The last step of a run as a message that will be noted as sent. */
export function show(run: ActiveRun, turn: Turn, envelope: Pick<Envelope, 'scope'>): Message[] {
  const last = lastShown(run.state);
  if (!last) return [];
  turn.sending.started({ run: run.id, step: last.seq });
  return [stepMessage(run, last, stageOf(turn, envelope))];
}

/** Takes the buttons off a step's card, where the card has reached the chat. */
export function retire(
  run: ActiveRun,
  step: ShownStep | undefined,
  answer: string,
  turn: Turn,
  envelope: Envelope,
): Message[] {
  const activity = step && run.sent.get(step.seq);
  // null: not sent. Empty: sent, but the platform gave no id to change it by.
  if (!step || !activity) return [];
  return [{ kind: 'update', activity, ...answeredStep(run, step, answer, stageOf(turn, envelope)) }];
}

/** The open step when its card never reached the chat: a crash came between the commit and the reply. */
export function lostStep(run: ActiveRun, turn: Turn): ShownStep | undefined {
  const last = lastShown(run.state);
  if (!last || run.sent.get(last.seq) !== null) return undefined;
  return turn.sending.isOnItsWay({ run: run.id, step: last.seq }) ? undefined : last;
}
