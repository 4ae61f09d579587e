import type { Findings, Outcome } from '../diagnose/findings.ts';
import type { Article } from '../knowledge/article.ts';
import type { FactName } from '../knowledge/directory-facts.ts';
import type { EventBody, EventOf, RunEvent, SaidOf, ShownOption, Understood } from './events.ts';
import { answersStep } from './events.ts';
import type { Evidence } from './evidence.ts';
import { doubt, foldEvidence, noEvidence, observedOptions } from './evidence.ts';
import type { Forms } from './filling.ts';
import { fold } from './filling.ts';
import type { Browsing } from './browse-step.ts';
import type { Narrowing } from './narrowing.ts';
import { narrowingOf } from './narrowing.ts';
import type { Place } from './place.ts';
import { firstPlace } from './place.ts';
import type { ArticleRef, CloseReason, Step, StepOf, View } from './step.ts';
import { withdrawals } from './withdrawals.ts';

/** Where a run stands: a fold over its events, never stored. */
export interface RunState extends Forms, Evidence {
  /** The last sequence number; 0 for a run without events. */
  readonly seq: number;
  /** How many pages were turned: events that do not bring the run on. */
  readonly turns: number;
  /** When the last event happened, in milliseconds since 1970. */
  readonly at: number;
  readonly understood: Understood;
  /** The article the person chose or answered about. While undefined, a sure classification decides. */
  readonly pinned: ArticleRef | undefined;
  /** Articles the person said it is not. */
  readonly rejected: ReadonlySet<string>;
  /** How often the person said "none of these". */
  readonly refusals: number;
  /** How many cards about which problem it is were answered since the last words. */
  readonly cards: number;
  /** What the person has said about facets of the problem, in its order. */
  readonly narrowed: readonly Narrowing[];
  /** Set while the person browses. */
  readonly browsing: Browsing | undefined;
  /** Per article: what its text says about the complaint, and what was answered and tried. */
  readonly said: ReadonlyMap<string, SaidOf>;
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly tried: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
  /** What the words so far say about checks was taken back: they are not read for it again. */
  readonly saidForgotten: boolean;
  /** Articles about a danger whose first safe steps were taken, and the remedy these were. */
  readonly safe: ReadonlyMap<string, string>;
  /** The words typed last look like another problem, and the person has not said whether they are. */
  readonly different: RunEvent | undefined;
  readonly view: View | undefined;
  readonly handedOver: boolean;
  readonly closed: CloseReason | undefined;
  /** What can be taken back, oldest first. */
  readonly standing: readonly number[];
  /** Every step shown, by its sequence number. */
  readonly shown: ReadonlyMap<number, ShownStep>;
  /** The step that waits for an answer. */
  readonly open: ShownStep | undefined;
}

export interface ShownStep {
  readonly seq: number;
  readonly step: Step;
  readonly options: readonly ShownOption[];
  /** The page the person turned to. */
  readonly place: Place;
  /** The event that answered it. */
  readonly answer: EventBody | undefined;
}

const nothing: RunState = {
  ...noEvidence,
  seq: 0,
  turns: 0,
  at: 0,
  understood: { decision: 'none', candidates: [], said: [] },
  pinned: undefined,
  rejected: new Set(),
  refusals: 0,
  cards: 0,
  narrowed: [],
  browsing: undefined,
  said: new Map(),
  answers: new Map(),
  tried: new Map(),
  saidForgotten: false,
  safe: new Map(),
  different: undefined,
  view: undefined,
  forms: new Map(),
  inForm: undefined,
  handedOver: false,
  closed: undefined,
  standing: [],
  shown: new Map(),
  open: undefined,
};

/** The state of a run. */
export function stateOf(events: readonly RunEvent[]): RunState {
  const { standing, withdrawn, forgetSaid } = withdrawals(events);
  const folded = events.reduce((state, event) => {
    const past = withdrawn.has(event.seq) ? state : apply(state, event, forgetSaid);
    return track(past, event);
  }, nothing);
  return { ...folded, standing, saidForgotten: forgetSaid > 0 };
}

/** The step shown last, answered or not. */
export function lastShown({ shown }: Pick<RunState, 'shown'>): ShownStep | undefined {
  return [...shown.values()].at(-1);
}

/** What is known about one article: an answer wins over what was read out of the complaint, both over what was looked up. */
export function findingsOf(state: RunState, article: Article): Findings {
  const said = state.said.get(article.id);
  const read = (said?.answers ?? []).map(({ check, option }) => [check, option] as const);
  const answers = new Map([...read, ...(state.answers.get(article.id) ?? [])]);
  return {
    answers,
    observed: observedOptions(state, article, answers),
    spokenFor: new Set(said?.spokenFor),
    tried: new Map([...firstSteps(state, article.id), ...(state.tried.get(article.id) ?? [])]),
  };
}

/** Steps that were taken at once and not asked about: they are not offered again, and tell nothing about the cause. */
function firstSteps({ safe }: RunState, article: string): [string, Outcome][] {
  const remedy = safe.get(article);
  return remedy === undefined ? [] : [[remedy, 'cannotDo']];
}

/** Whether "back" would change anything. */
export function canGoBack(state: RunState): boolean {
  if (state.closed) return false;
  // What a person on the help desk was told stays so; a form that is filled in after that can be gone through again.
  if (state.handedOver) return state.standing.length > 0;
  const about = articleInHand(state);
  const read = about === undefined ? [] : (state.said.get(about)?.answers ?? []);
  return state.standing.length > 0 || read.length > 0;
}

/** The article that what was read out of the complaint counts for; undefined while it is not yet known which. */
function articleInHand(state: RunState): string | undefined {
  return inHand(state)?.id;
}

function inHand({ pinned, understood, rejected }: RunState): ArticleRef | undefined {
  if (pinned) return pinned;
  const [best, second] = understood.candidates.filter(({ article }) => !rejected.has(article));
  const isSure = understood.decision === 'goOn' && best === understood.candidates[0];
  const isMeant = isSure || (understood.decision !== 'none' && !second);
  return isMeant && best ? { id: best.article, hash: best.hash } : undefined;
}

function elementsOn(step: Step | undefined): readonly string[] {
  return step?.kind === 'fill' ? step.questions : [];
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

function understand(state: RunState, body: EventOf<'complained' | 'detailed'>, fresh: boolean): RunState {
  // Other words are another try: what was refused before them does not count against what they find. After "no
  // article" they may even mean what was refused.
  const open = state.open?.step;
  const anew = open?.kind === 'noArticle' && open.reason !== 'otherLanguage';
  const widened = anew || (body.kind === 'detailed' && body.widened === true);
  // An article that the facts speak against is given up for whatever the new words mean.
  const refused = open?.kind === 'noArticle' && open.reason === 'facts';
  return {
    ...take(state, body, fresh),
    pinned: refused ? undefined : state.pinned,
    browsing: undefined,
    doubted: [],
    refusals: 0,
    cards: 0,
    rejected: anew ? new Set<string>() : state.rejected,
    narrowed: widened ? [] : state.narrowed,
  };
}

/** What was made of the words takes the place of what was made of them before. */
function take(
  state: RunState,
  { decision, candidates, said, language }: Understood,
  fresh: boolean,
): RunState {
  const heard = fresh ? hear(state.said, said) : state.said;
  return { ...state, understood: { decision, candidates, said: [], language }, said: heard };
}

function narrow(state: RunState, body: EventOf<'narrowed'>, fresh: boolean): RunState {
  const said = narrowingOf(state.shown.get(body.step)?.step, body.option);
  const refusals =
    body.option === 'none' ? state.refusals + 1 : said?.only === undefined ? state.refusals : 0;
  return {
    ...take(state, body, fresh),
    narrowed: said ? [...state.narrowed, said] : state.narrowed,
    refusals,
    // The same question is put again, with what is left.
    cards: said?.isPart ? state.cards : state.cards + 1,
  };
}

function choose(state: RunState, body: EventOf<'chose'>, fresh: boolean): RunState {
  const shown = state.shown.get(body.step)?.step;
  const said = fresh ? hear(state.said, body.said) : state.said;
  switch (shown?.kind) {
    case 'choose':
      return chooseArticle({ ...state, said }, shown, body.option);
    case 'narrow':
      return browseOn(state, shown, body.option);
    case 'ask':
    case 'remedy':
      if (body.option === 'notRight') return { ...state, ...doubt(state, factsOn(shown)) };
      return reject(state, [shown.article.id]);
    case 'incident':
      return { ...state, setAside: new Set([...state.setAside, shown.incident.id]) };
    case 'alarm':
      return body.option === 'done' ? takeCare(state, shown) : reject(state, [shown.article.id]);
    case 'confirm':
      return keepDetail({ ...state, said });
    case 'noArticle':
      if (body.option === 'notRight') return { ...state, ...doubt(state, factsOn(shown)) };
      return pin({ ...state, said }, shown.articles ?? [], body.option);
    case 'handOver':
      return { ...state, ...doubt(state, factsOn(shown)) };
    case 'correct':
      // None of them is wrong.
      return { ...state, doubted: [] };
    case 'consent':
    case 'fill':
    case 'closed':
    case undefined:
      return state;
  }
}

function factsOn({ facts = [] }: StepOf<'ask' | 'remedy' | 'noArticle' | 'handOver'>): readonly FactName[] {
  return facts.map(({ fact }) => fact);
}

function chooseArticle(state: RunState, step: StepOf<'choose'>, option: string): RunState {
  if (option === 'more') return turnOver(state, step.articles.length);
  if (option === 'none')
    return reject(
      state,
      step.articles.map(({ id }) => id),
    );
  const first = option === 'unknown' || option === 'yes';
  return pin(state, step.articles, first ? step.articles[0]?.id : option);
}

/** "I have done this": it is this danger, and its first steps were taken. */
function takeCare(state: RunState, { article: { id, hash }, remedy }: StepOf<'alarm'>): RunState {
  return { ...state, pinned: { id, hash }, safe: new Map([...state.safe, [id, remedy]]) };
}

/** The run is about one of these articles. */
function pin(state: RunState, articles: readonly ArticleRef[], option: string | undefined): RunState {
  const chosen = articles.find(({ id }) => id === option);
  return { ...state, pinned: chosen && { id: chosen.id, hash: chosen.hash }, browsing: undefined };
}

function browseOn(state: RunState, step: StepOf<'narrow'>, option: string): RunState {
  if (option === 'more') return turnOver(state, step.values.length);
  const said = narrowingOf(step, option);
  const within = [...(state.browsing?.within ?? []), ...(said ? [said] : [])];
  return { ...state, browsing: { from: 0, within } };
}

function turnOver(state: RunState, count: number): RunState {
  const { from = 0, within = [] } = state.browsing ?? {};
  return { ...state, browsing: { from: from + count, within } };
}

/** "None of these". */
function reject(state: RunState, articles: readonly string[]): RunState {
  const rejected = new Set([...state.rejected, ...articles]);
  const { refusals, cards } = state;
  return { ...state, rejected, refusals: refusals + 1, cards: cards + 1, browsing: undefined };
}

/** "It belongs to this one": what looked like another problem is a detail after all. */
function keepDetail(state: RunState): RunState {
  const detail = state.different?.body;
  const kept = { ...state, different: undefined };
  return detail?.kind === 'detailed' ? understand(kept, detail, true) : kept;
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

function hear(before: ReadonlyMap<string, SaidOf>, heard: readonly SaidOf[]): ReadonlyMap<string, SaidOf> {
  return new Map([...before, ...heard.map((said) => [said.article, said] as const)]);
}

function put<V>(
  map: ReadonlyMap<string, ReadonlyMap<string, V>>,
  article: string,
  key: string,
  value: V,
): ReadonlyMap<string, ReadonlyMap<string, V>> {
  return new Map([...map, [article, new Map([...(map.get(article) ?? []), [key, value]])]]);
}
