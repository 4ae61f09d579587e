import { handOverCard } from '../cards/hand-over-card.ts';
import { phrases } from '../cards/phrases.ts';
import { plainCard } from '../cards/step-card.ts';
import type { EventBody } from '../src/run/events.ts';
import type { Consent } from '../src/ports.ts';
import { canGoBack } from '../src/run/can-go-back.ts';
import type { ActiveRun } from './active-run.ts';
import { answerText } from './answer-text.ts';
import type { Command } from './commands.ts';
import type { Envelope, IncomingOf } from './incoming.ts';
import { emptyRun } from './open-run.ts';
import type { Plan } from './plan.ts';
import { only } from './plan.ts';
import type { Message } from './reply.ts';
import { say } from './reply.ts';
import type { Turn } from './turn.ts';
import { advance, retire, show } from './turn.ts';

/** A whole message that is a command. `open` is the person's open run, if there is one. */
export async function planCommand(
  command: Command,
  open: ActiveRun | undefined,
  incoming: IncomingOf<'message'>,
  turn: Turn,
): Promise<Plan> {
  const step = open?.state.open?.seq ?? null;
  switch (command) {
    case 'help':
      return withReminder(
        phrases.help(turn.settings.helpDesk, turn.ports.directory !== undefined),
        phrases.stillOpen,
        open,
        incoming,
        turn,
      );
    case 'hello':
      return open
        ? withReminder(phrases.helloAgain, '', open, incoming, turn)
        : only(() => [say(phrases.hello)]);
    case 'thanks':
      return only(() => [
        say(open ? phrases.thanksOpen : phrases.thanks),
        ...(open ? show(open, turn, incoming) : []),
      ]);
    case 'why':
      return only(() => [say(why(open, turn)), ...(open ? show(open, turn, incoming) : [])]);
    case 'cancel':
      return open
        ? add(open, { kind: 'closed', step, reason: 'cancelled' }, incoming, turn)
        : only(() => [say(phrases.nothingOpen)]);
    case 'startOver':
      return open
        ? add(open, { kind: 'closed', step, reason: 'startedOver' }, incoming, turn)
        : only(() => [say(phrases.startedOver)]);
    case 'back':
      return back(open, incoming, turn);
    case 'person':
      return open ? add(open, { kind: 'handedOver', step }, incoming, turn) : only(() => [contact(turn)]);
    case 'topics':
      if (open && isAtFirstTopics(open)) return only(() => show(open, turn, incoming));
      return add(open ?? (await emptyRun(incoming, turn)), { kind: 'browsed', step }, incoming, turn);
    case 'asAdministrator':
      return changeView('administrator', open, incoming, turn);
    case 'asEmployee':
      return changeView('employee', open, incoming, turn);
    case 'lookUpAccount':
      return changeConsent('yes', open, incoming, turn);
    case 'stopLookingUp':
      return changeConsent('no', open, incoming, turn);
  }
}

/** Whether the first page of topics is what is to be seen. */
function isAtFirstTopics({ state: { browsing } }: ActiveRun): boolean {
  return browsing?.from === 0 && browsing.within.length === 0;
}

/** Words, and after them what is still open. */
export function withReminder(
  text: string,
  before: string,
  open: ActiveRun | undefined,
  incoming: Envelope,
  turn: Turn,
): Plan {
  const reminder = () =>
    open ? [...(before === '' ? [] : [say(before)]), ...show(open, turn, incoming)] : [];
  return only(() => [say(text), ...reminder()]);
}

/** An event that answers the open step, and what follows from it. */
async function add(
  run: ActiveRun,
  event: EventBody,
  incoming: IncomingOf<'message'>,
  turn: Turn,
  lead: readonly Message[] = [],
): Promise<Plan> {
  const next = await advance(run, [event], turn);
  const answered = run.state.open && next.state.shown.get(run.state.open.seq);
  const answer = answered ? answerText(answered) : phrases.movedOn;
  return {
    runs: [next],
    messages: () => [
      ...retire(run, run.state.open, answer, turn, incoming),
      ...lead,
      ...show(next, turn, incoming),
    ],
  };
}

async function back(open: ActiveRun | undefined, incoming: IncomingOf<'message'>, turn: Turn): Promise<Plan> {
  const step = open?.state.open;
  if (!open || !step) return only(() => [say(phrases.nothingOpen)]);
  if (!canGoBack(open.state))
    return only(() => [say(phrases.nothingToTakeBack), ...show(open, turn, incoming)]);
  return add(open, { kind: 'wentBack', step: step.seq }, incoming, turn);
}

async function changeView(
  view: 'employee' | 'administrator',
  open: ActiveRun | undefined,
  incoming: IncomingOf<'message'>,
  turn: Turn,
): Promise<Plan> {
  await turn.ports.people.setView(incoming.tenant, incoming.person, view);
  const said = [say(phrases.viewChanged[view])];
  if (!open) return only(() => said);
  return add(
    open,
    { kind: 'audienceChanged', step: open.state.open?.seq ?? null, view },
    incoming,
    turn,
    said,
  );
}

/** Said at any time, also for later problems. In a group nothing is looked up, whatever was said. */
async function changeConsent(
  answer: Consent,
  open: ActiveRun | undefined,
  incoming: IncomingOf<'message'>,
  turn: Turn,
): Promise<Plan> {
  const { people, directory } = turn.ports;
  if (answer === 'yes' && !directory)
    return withReminder(phrases.nothingToLookUp, phrases.stillOpen, open, incoming, turn);
  const said = answer === 'yes' ? phrases.mayLookUp : phrases.mayNotLookUp;
  if (open && turn.scope === 'personal')
    return add(open, { kind: 'consented', step: open.state.open?.seq ?? null, answer }, incoming, turn, [
      say(said),
    ]);
  await people.setConsent(incoming.tenant, incoming.person, answer);
  const words = turn.scope === 'personal' ? said : `${said} ${phrases.inOwnChat}`;
  return withReminder(words, phrases.stillOpen, open, incoming, turn);
}

/** How to reach a person when no problem is open. */
function contact({ settings: { helpDesk, contact: address } }: Turn): Message {
  const content = handOverCard(
    { kind: 'handOver', reason: 'asked' },
    { helpDesk, contact: address, understood: [], personal: true },
  );
  return { kind: 'card', card: plainCard(content), summary: content.title };
}

function why(open: ActiveRun | undefined, { settings }: Turn): string {
  const step = open?.state.open?.step;
  if (step?.kind === 'fill') return phrases.whyForm(settings.helpDesk);
  if (step?.kind === 'consent') return phrases.whyConsent;
  if (step?.kind !== 'ask') return open ? phrases.noQuestionOpen : phrases.noQuestion;
  return step.why === '' ? phrases.whyDefault : step.why;
}
