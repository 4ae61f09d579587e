import { phrases } from '../cards/phrases.ts';
import { splitWords } from '../src/knowledge/words/terms.ts';
import { checksOf } from '../src/diagnose/checks-of.ts';
import type { ShownOption } from '../src/run/events.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import type { ActiveRun } from './active-run.ts';
import { articleOfStep, knowledgeOf } from './active-run.ts';
import { answerStep } from './answer-step.ts';
import { answerText } from './answer-text.ts';
import { planCommand, withReminder } from './command-plan.ts';
import { planComplaint } from './complaint-plan.ts';
import { readCommand } from './commands.ts';
import { planDetail } from './detail-plan.ts';
import { isDanger } from './is-danger.ts';
import type { IncomingOf } from './incoming.ts';
import type { Plan } from './plan.ts';
import { only } from './plan.ts';
import { contentFor } from './present.ts';
import type { Message, Reply } from './reply.ts';
import { say, silence } from './reply.ts';
import { isFormCard, typedAnswer } from './submission.ts';
import type { Turn } from './turn.ts';
import { commit, lostStep, retire, retry, show, stageOf, take } from './turn.ts';
import type { Closeness } from './turn-page.ts';
import { turnedTo, typedPlace } from './turn-page.ts';
import { deniedOption } from './denied-option.ts';
import { saidButton, saidOption, typedOption } from './typed-option.ts';
import { saidOfAll } from './wrong-facts.ts';

type Typed = IncomingOf<'message' | 'unreadable' | 'onlySecret'>;

/**
 * A typed message. It is, in this order: nothing to read, a command, an answer to the step that was open when it
 * arrived, another problem, or more words about the open one.
 */
export async function messageTurn(incoming: Typed, turn: Turn): Promise<Reply> {
  let openAtArrival: number | undefined;
  return retry(async (attempt) => {
    const record = await turn.ports.runs.findOpen(incoming);
    const run = record && (await take(record, turn));
    if (attempt === 1) openAtArrival = run?.state.open?.seq;
    const lost = run && lostStep(run, turn);
    const plan = await planMessage(incoming, run, openAtArrival, turn);
    const result = await commit(plan.runs, incoming, turn);
    if (result === 'duplicate') return run && lost ? { messages: show(run, turn, incoming) } : silence;
    return result === 'committed'
      ? { messages: withLost(run, lost, plan.messages(), turn, incoming) }
      : undefined;
  });
}

/** What a crash has lost comes first, unless the run has moved on or the reply shows that step anyway. */
function withLost(
  run: ActiveRun | undefined,
  lost: ShownStep | undefined,
  messages: readonly Message[],
  turn: Turn,
  incoming: Typed,
): readonly Message[] {
  const shown = messages.some((message) => message.kind !== 'update' && message.mark !== undefined);
  return run && lost && !shown && !run.state.closed ? [...show(run, turn, incoming), ...messages] : messages;
}

async function planMessage(
  incoming: Typed,
  run: ActiveRun | undefined,
  openAtArrival: number | undefined,
  turn: Turn,
): Promise<Plan> {
  const open = run?.state.closed ? undefined : run;
  const nothingHeard = (words: string) =>
    withIdleEnd(run, withReminder(words, phrases.stillOpen, open, incoming, turn));
  if (incoming.kind === 'unreadable') return nothingHeard(phrases.nothingToRead);
  if (incoming.kind === 'onlySecret') return nothingElse(run, open, incoming, turn);
  const step = open && openAtArrival !== undefined ? open.state.shown.get(openAtArrival) : undefined;
  const exact = open && step && planTurn(open, step, 'exact', incoming, turn);
  if (exact) return exact;
  const command = readCommand(incoming.text);
  if (command) return withIdleEnd(run, await planCommand(command, open, incoming, turn));
  if (splitWords(incoming.text).length === 0) return nothingHeard(phrases.empty);
  const option = open && step && meantOption(open, step, incoming.text, turn);
  if (open && step && option) return planAnswer(open, step, option, incoming, turn);
  const filled = open && step && (await planFormAnswer(open, step, incoming, turn));
  if (filled) return filled;
  const near = open && step && planTurn(open, step, 'near', incoming, turn);
  if (near) return near;
  if (open && open.state.open?.step.kind !== 'handOver' && !isDanger(open, incoming.text, turn))
    return planDetail(open, incoming, turn);
  return withIdleEnd(run, await planComplaint(open, incoming, incoming, turn));
}

/** There were no words beside a secret: the question is put again, or the person is asked for words. */
function nothingElse(
  run: ActiveRun | undefined,
  open: ActiveRun | undefined,
  incoming: Typed,
  turn: Turn,
): Plan {
  const words = open ? phrases.stillOpen : phrases.empty;
  return withIdleEnd(run, withReminder(words, '', open, incoming, turn));
}

/** A run that was left alone is closed in the same commit, without a word: next month's "hi" starts fresh. */
function withIdleEnd(run: ActiveRun | undefined, plan: Plan): Plan {
  const ended = run?.state.closed === 'idle' && !plan.runs.some(({ id }) => id === run.id);
  return ended ? { ...plan, runs: [run, ...plan.runs] } : plan;
}

function meantOption(
  run: ActiveRun,
  { step, options }: ShownStep,
  text: string,
  turn: Turn,
): ShownOption | undefined {
  // What is typed may be the answer to a question on the card: only a button's own words are the button.
  if (step.kind === 'fill') return saidButton(options, text);
  const typed = (step.kind === 'correct' ? saidOfAll(text) : undefined) ?? typedOption(options, text);
  if (!typed && step.kind === 'narrow' && step.reason === 'unsure') return deniedOption(options, text);
  if (typed || step.kind !== 'ask') return typed;
  const article = articleOfStep(knowledgeOf(run, turn.knowledge.base), step);
  const check = article && checksOf(article).find(({ id }) => id === step.check);
  return saidOption(options, (id) => check?.options.find((option) => option.id === id)?.words ?? [], text);
}

/** An answer to the step that was open when the message arrived; if that one was answered meanwhile, where things stand. */
async function planAnswer(
  run: ActiveRun,
  step: ShownStep,
  option: ShownOption,
  incoming: IncomingOf<'message'>,
  turn: Turn,
): Promise<Plan> {
  if (step.seq !== run.state.open?.seq) {
    return only(() => [say(phrases.alreadyAnswered(answerText(step))), ...show(run, turn, incoming)]);
  }
  const runs = await answerStep(run, step, option, incoming, turn);
  const next = runs?.at(-1);
  if (!runs || !next) return planDetail(run, incoming, turn);
  return {
    runs,
    messages: () => [...retire(run, step, option.text, turn, incoming), ...show(next, turn, incoming)],
  };
}

/** Another page of the step, as a card of its own; undefined when none is asked for, or the step is not open any more. */
function planTurn(
  run: ActiveRun,
  step: ShownStep,
  closeness: Closeness,
  incoming: IncomingOf<'message'>,
  turn: Turn,
): Plan | undefined {
  const open = run.state.open;
  if (open?.seq !== step.seq) return undefined;
  const content = contentFor(run, open, stageOf(turn, incoming));
  const place = typedPlace(content, open, incoming.text, closeness);
  if (!place) return undefined;
  const next = turnedTo(run, open, place, content, turn.ports.clock());
  return { runs: [next], messages: () => show(next, turn, incoming) };
}

/** A typed message that answers the only question left on a card of a form. */
async function planFormAnswer(
  run: ActiveRun,
  step: ShownStep,
  incoming: IncomingOf<'message'>,
  turn: Turn,
): Promise<Plan | undefined> {
  if (step.seq !== run.state.open?.seq || !isFormCard(step)) return undefined;
  const next = await typedAnswer(run, step, incoming, turn);
  const answered = next?.state.shown.get(step.seq);
  if (!next || !answered) return undefined;
  return {
    runs: [next],
    messages: () => [
      ...retire(next, answered, answerText(answered), turn, incoming),
      ...show(next, turn, incoming),
    ],
  };
}
