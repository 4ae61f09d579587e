import { choose } from './choose.ts';
import type { RunEvent } from './events.ts';
import { answersStep } from './events.ts';
import { foldEvidence } from './evidence.ts';
import { fold } from './filling.ts';
import { inHand } from './in-hand.ts';
import { firstPlace } from './place.ts';
import type { RunState } from './run-state.ts';
import { lastShown, newRun } from './run-state.ts';
import type { Step } from './step.ts';
import { narrow, understand } from './understand.ts';
import { withdrawals } from './withdrawals.ts';

/** The state of a run. */
export function stateOf(events: readonly RunEvent[]): RunState {
  const { standing, withdrawn, forgetSaid } = withdrawals(events);
  const folded = events.reduce((state, event) => {
    const past = withdrawn.has(event.seq) ? state : apply(state, event, forgetSaid);
    return track(past, event);
  }, newRun);
  return { ...folded, standing, saidForgotten: forgetSaid > 0 };
}

/** What an event means. Events before `forgetSaid` no longer say anything about checks. */
function apply(state: RunState, event: RunEvent, forgetSaid: number): RunState {
  const { body } = event;
  const fresh = event.seq > forgetSaid;
  switch (body.kind) {
    case 'complained':
      return understand(state, body, fresh);
    case 'detailed':
      return body.different ? { ...state, different: event } : understand(state, body, fresh);
    case 'browsed':
      // Whoever looks for another topic need not say whether their last words were another problem.
      return {
        ...state,
        browsing: { from: 0, within: [] },
        different: undefined,
        inForm: undefined,
        doubted: [],
      };
    case 'narrowed':
      return narrow(state, body, fresh);
    case 'chose':
      return choose(state, body, fresh);
    case 'answered':
      return {
        ...state,
        pinned: body.article,
        answers: put(state.answers, body.article.id, body.check, body.option),
      };
    case 'tried':
      return {
        ...state,
        pinned: body.article,
        tried: put(state.tried, body.article.id, body.remedy, body.outcome),
      };
    case 'audienceChanged':
      return { ...state, view: body.view };
    case 'handedOver':
      return { ...state, handedOver: true, inForm: undefined };
    case 'formOpened':
    case 'filled':
    case 'formLeft':
      return {
        ...state,
        // Words beside a form are for the help desk: they do not take away the article that the form belongs to.
        pinned: inHand(state),
        ...fold(state, event.seq, body, elementsOn(state.shown.get(body.step)?.step)),
      };
    case 'closed':
      return { ...state, closed: body.reason };
    case 'consentNeeded':
    case 'consented':
    case 'observed':
    case 'incidents':
    case 'contradicted':
      return { ...state, ...foldEvidence(state, body, event.at) };
    case 'shown':
    case 'turned':
    case 'wentBack':
      return state;
  }
}

/** Bookkeeping that withdrawing does not undo: what was shown and at which page, and which step waits. */
function track(state: RunState, { seq, at, body }: RunEvent): RunState {
  const shown = new Map(state.shown);
  const answered = shown.get(answersStep(body) ?? 0);
  if (answered) shown.set(answered.seq, { ...answered, answer: body });
  if (body.kind === 'shown')
    shown.set(seq, { seq, step: body.step, options: body.options, place: firstPlace, answer: undefined });
  const turned = body.kind === 'turned' ? shown.get(body.shown) : undefined;
  if (turned && body.kind === 'turned')
    shown.set(turned.seq, { ...turned, place: { view: body.view, page: body.page } });
  const turns = state.turns + (body.kind === 'turned' ? 1 : 0);
  const last = lastShown({ shown });
  return {
    ...state,
    seq,
    turns,
    at,
    shown,
    open: last?.answer === undefined && !state.closed ? last : undefined,
  };
}

function elementsOn(step: Step | undefined): readonly string[] {
  return step?.kind === 'fill' ? step.questions : [];
}

function put<V>(
  map: ReadonlyMap<string, ReadonlyMap<string, V>>,
  article: string,
  key: string,
  value: V,
): ReadonlyMap<string, ReadonlyMap<string, V>> {
  return new Map([...map, [article, new Map([...(map.get(article) ?? []), [key, value]])]]);
}
