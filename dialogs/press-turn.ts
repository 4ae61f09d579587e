import { phrases } from '../cards/phrases.ts';
import type { Press } from '../cards/press.ts';
import type { RunRecord } from '../src/ports.ts';
import type { ShownOption } from '../src/run/events.ts';
import type { Place } from '../src/run/place.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import type { ActiveRun } from './active-run.ts';
import { answerStep } from './answer-step.ts';
import { answerText } from './answer-text.ts';
import type { IncomingOf } from './incoming.ts';
import { answeredStep, contentFor, openStep } from './present.ts';
import type { Message, Reply } from './reply.ts';
import { say } from './reply.ts';
import { isFormCard, submitted } from './submission.ts';
import type { Turn } from './turn.ts';
import { commit, lostStep, retry, show, stageOf, take } from './turn.ts';
import { turnedTo } from './turn-page.ts';

type Pressed = IncomingOf<'press'>;

/** A pressed button. It names its run and its step, so that an old card, a second press and a stranger do no harm. */
export async function pressTurn(incoming: Pressed, turn: Turn): Promise<Reply> {
  const { press } = incoming;
  if (!press) return { messages: [], pressed: { text: phrases.unknownCard } };
  return retry(async () => {
    const record = await turn.ports.runs.find(press.run);
    if (
      !record ||
      record.whose.tenant !== incoming.tenant ||
      record.whose.conversation !== incoming.conversation
    ) {
      return { messages: [], pressed: { text: phrases.unknownCard } };
    }
    if (record.whose.person !== incoming.person) return { messages: [], pressed: { text: phrases.notYours } };
    return pressOn(record, press, incoming, turn);
  });
}

async function pressOn(
  record: RunRecord,
  press: Press,
  incoming: Pressed,
  turn: Turn,
): Promise<Reply | undefined> {
  const run = await take(record, turn);
  const step = run.state.shown.get(press.step);
  if (!step) return { messages: [], pressed: { text: phrases.unknownCard } };
  if (run.state.closed) return overNow(run, step, incoming, turn);
  if (run.state.open?.seq !== step.seq) return repeated(run, step, incoming, turn);
  if (press.turn) return turnPage(run, step, press.turn, incoming, turn);
  if (!press.option && isFormCard(step)) {
    const next = await submitted(run, step, press.inputs, incoming.activity, turn);
    return written([next], next, step, answerOf(next, step), incoming, turn);
  }
  const option = pressedOption(step, press);
  if (!option) return { messages: [], pressed: { text: phrases.pickOne } };
  return answer(run, step, option, incoming, turn);
}

async function answer(
  run: ActiveRun,
  step: ShownStep,
  option: ShownOption,
  incoming: Pressed,
  turn: Turn,
): Promise<Reply | undefined> {
  const runs = await answerStep(run, step, option, incoming, turn);
  const next = runs?.at(-1);
  if (!runs || !next) return { messages: [], pressed: { text: phrases.unknownCard } };
  return written(runs, next, step, option.text, incoming, turn);
}

/** Writes what a press has done, and shows what comes of it. */
async function written(
  runs: readonly ActiveRun[],
  next: ActiveRun,
  step: ShownStep,
  answer: string,
  incoming: Pressed,
  turn: Turn,
): Promise<Reply | undefined> {
  const result = await commit(runs, incoming, turn);
  const pressed = () => answeredStep(next, step, answer, stageOf(turn, incoming));
  if (result === 'duplicate') return { messages: [], pressed: pressed() };
  return result === 'committed' ? { messages: show(next, turn, incoming), pressed: pressed() } : undefined;
}

function answerOf(run: ActiveRun, { seq }: ShownStep): string {
  const answered = run.state.shown.get(seq);
  return answered ? answerText(answered) : phrases.movedOn;
}

/** Another page: no answer, so that the step stays open. The card is replaced; one that asks for a page that is gone stays. */
async function turnPage(
  run: ActiveRun,
  step: ShownStep,
  to: Place,
  incoming: Pressed,
  turn: Turn,
): Promise<Reply | undefined> {
  const stage = stageOf(turn, incoming);
  const next = turnedTo(run, step, to, contentFor(run, step, stage), turn.ports.clock());
  const result = await commit([next], incoming, turn);
  if (result !== 'committed' && result !== 'duplicate') return undefined;
  return { messages: [], pressed: openStep(next, next.state.open ?? step, stage) };
}

/** A second press, or an older card: no event; the card loses its buttons, and the person sees where things stand. */
async function repeated(run: ActiveRun, step: ShownStep, incoming: Pressed, turn: Turn): Promise<Reply> {
  const lost = lostStep(run, turn);
  const result = await commit([], incoming, turn);
  const text = answerText(step);
  const pressed = answeredStep(run, step, text, stageOf(turn, incoming));
  if (result === 'duplicate') return { messages: lost ? show(run, turn, incoming) : [], pressed };
  return { messages: [...whatAbout(step, text), ...show(run, turn, incoming)], pressed };
}

function whatAbout(step: ShownStep, text: string): Message[] {
  return step.answer
    ? [say(`${phrases.alreadyAnswered(text)} ${phrases.whereWeAre}`)]
    : [say(phrases.whereWeAre)];
}

/** A card of a closed run. What the person has open now, if anything, is shown. */
async function overNow(run: ActiveRun, step: ShownStep, incoming: Pressed, turn: Turn): Promise<Reply> {
  const ending = run.state.closed === 'idle' ? [run] : [];
  const result = await commit(ending, incoming, turn);
  const pressed = answeredStep(run, step, answerText(step), stageOf(turn, incoming));
  if (result === 'duplicate') return { messages: [], pressed };
  const record = await turn.ports.runs.findOpen(incoming);
  const open = record && (await take(record, turn));
  if (!open || open.state.closed) return { messages: [say(phrases.overNow)], pressed };
  return {
    messages: [say(`${phrases.oldCard} ${phrases.whereWeAre}`), ...show(open, turn, incoming)],
    pressed,
  };
}

function pressedOption({ options }: ShownStep, { option }: Press): ShownOption | undefined {
  if (!option) return undefined;
  return 'position' in option ? options[option.position] : options.find(({ id }) => id === option.id);
}
