import { facetsIn } from '../src/classify/facets/facets.ts';
import type { Article } from '../src/knowledge/article.ts';
import { readArticleBody } from '../src/knowledge/article-body.ts';
import { readFormBody } from '../src/knowledge/forms/form-body.ts';
import type { Form } from '../src/knowledge/forms/form.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import type { NewEvent, Ports, ReadKnowledge, RunChange, RunRecord, Whose } from '../src/ports.ts';
import { confirmedIn } from '../src/run/confirmed.ts';
import type { EventBody, RunEvent } from '../src/run/events.ts';
import { answersStep, readEvent, writeEvent } from '../src/run/events.ts';
import type { KnowledgeView } from '../src/run/knowledge-view.ts';
import { nextStep } from '../src/run/next-step.ts';
import type { RunState } from '../src/run/run-state.ts';
import { canGoBack } from '../src/run/can-go-back.ts';
import { stateOf } from '../src/run/state.ts';
import type { ArticleRef, FormRef, Step } from '../src/run/step.ts';
import { optionsOf } from './dialogs.ts';
import { consentToKeep } from './said-consent.ts';
import type { Written } from './written.ts';
import { loadWritten, readWritten } from './written.ts';

/** Words that came with an activity. */
export interface Typed {
  readonly activity: string;
  readonly text: string;
}

/** A run in hand: what the store has of it, and what this turn adds. A value: every change makes a new one. */
export interface ActiveRun {
  readonly id: string;
  readonly whose: Whose;
  /** The last sequence number the store has; 0 for a run that this turn opens. */
  readonly stored: number;
  readonly events: readonly RunEvent[];
  /** Words of this turn, by the sequence number of their event. */
  readonly typed: ReadonlyMap<number, Typed>;
  readonly state: RunState;
  /** Article bodies the run has kept, by content hash. */
  readonly kept: ReadonlyMap<string, Article>;
  /** Forms the run has kept, by content hash. */
  readonly forms: ReadonlyMap<string, Form>;
  /** What was written into forms, by the sequence number of its event; what was erased is not in it. */
  readonly written: ReadonlyMap<number, Written>;
  /** The activity that carries each step's card; null = not sent. */
  readonly sent: RunRecord['sent'];
  readonly openInStore: boolean;
}

export function newRun(id: string, whose: Whose): ActiveRun {
  const state = stateOf([]);
  return {
    id,
    whose,
    stored: 0,
    events: [],
    typed: new Map(),
    state,
    kept: new Map(),
    forms: new Map(),
    written: new Map(),
    sent: new Map(),
    openInStore: true,
  };
}

/** @throws {UnknownEventError} when a newer process wrote the run. */
export async function loadRun(record: RunRecord, ports: Ports, base: KnowledgeBase): Promise<ActiveRun> {
  const events = record.events.map(readEvent);
  const state = stateOf(events);
  const kept = new Map<string, Article>();
  for (const { id, hash } of refsOf(state)) {
    if (base.articles.get(id)?.hash === hash || kept.has(hash)) continue;
    const body = readArticleBody(await ports.runs.body(record.id, hash));
    if (body) kept.set(hash, body);
  }
  const forms = new Map<string, Form>();
  for (const { id, hash } of formsOf(state)) {
    if (base.forms.get(id)?.hash === hash || forms.has(hash)) continue;
    const body = readFormBody(await ports.runs.body(record.id, hash));
    if (body) forms.set(hash, body);
  }
  const written = await loadWritten(record.id, events, ports);
  const { id, whose, sent, open } = record;
  return {
    id,
    whose,
    stored: state.seq,
    events,
    typed: new Map(),
    state,
    kept,
    forms,
    written,
    sent,
    openInStore: open,
  };
}

/** The articles a run may have to show again. */
function refsOf(state: RunState): ArticleRef[] {
  const [best] = state.understood.candidates;
  const steps = [...state.shown.values()].flatMap(({ step }) => ('article' in step ? [step.article] : []));
  return [
    ...(state.pinned ? [state.pinned] : []),
    ...(best ? [{ id: best.article, hash: best.hash }] : []),
    ...steps,
  ];
}

/** The forms a run may have to show again. */
function formsOf(state: RunState): FormRef[] {
  return [...state.shown.values()].flatMap(({ step }) => formsOn(step));
}

function formsOn(step: Step): FormRef[] {
  if (step.kind === 'fill') return [step.form];
  if (step.kind !== 'handOver') return [];
  return [...(step.form ? [step.form] : []), ...(step.filled ?? []).map(({ form }) => form)];
}

/** What a run sees of the knowledge: its own copy of an article first, then the article as it is now. */
export function knowledgeOf(run: ActiveRun, base: KnowledgeBase): KnowledgeView {
  return {
    article: ({ id, hash }) => run.kept.get(hash) ?? base.articles.get(id),
    has: ({ id, hash }) => run.kept.has(hash) || base.articles.has(id),
    topics: () => base.titles,
    valuesOf: (article, facet) => facetsIn(base.titles).of(article, facet),
    form: ({ id, hash }) => run.forms.get(hash) ?? withHash(base.forms.get(id), hash),
    formFor: (article) => {
      const id = base.formFor(article);
      const form = id === undefined ? undefined : base.forms.get(id);
      return form && { id: form.id, hash: form.hash };
    },
  };
}

/** Ids of questions mean something in one content only. */
function withHash(form: Form | undefined, hash: string): Form | undefined {
  return form?.hash === hash ? form : undefined;
}

/** Adds an event. */
export function append(run: ActiveRun, body: EventBody, at: number, typed?: Typed): ActiveRun {
  const event = { seq: run.state.seq + 1, at, body };
  const events = [...run.events, event];
  const words = typed ? new Map([...run.typed, [event.seq, typed]]) : run.typed;
  const written =
    typed && body.kind === 'filled'
      ? new Map([...run.written, [event.seq, readWritten(typed.text)]])
      : run.written;
  return { ...run, events, typed: words, written, state: stateOf(events) };
}

/** What steps are decided with. */
export type Deciding = Pick<ReadKnowledge, 'base' | 'confirmed'>;

/**
 * Puts the next step to the person: decides it and records what is shown. Nothing is added when the step that is
 * open is still the right one. `personal`: nobody reads along; elsewhere no form is offered.
 */
export function settle(run: ActiveRun, knowledge: Deciding, at: number, personal: boolean): ActiveRun {
  const { base, confirmed } = knowledge;
  const known = { ...knowledgeOf(run, base), confirmed };
  const view = personal ? known : { ...known, formFor: () => undefined };
  const step = nextStep(view, run.state);
  if (run.state.open && sameStep(run.state.open.step, step)) return run;
  const ended = step.kind === 'closed' && !run.state.closed;
  const closing = ended ? append(run, { kind: 'closed', step: null, reason: step.reason }, at) : run;
  const { choices, controls } = optionsOf(step, {
    canGoBack: canGoBack(run.state),
    article: articleOfStep(view, step),
  });
  const options = [...choices, ...controls];
  return append(closing, { kind: 'shown', step, options, knowledge: base.hash }, at);
}

export function articleOfStep(view: KnowledgeView, step: Step): Article | undefined {
  return 'article' in step ? view.article(step.article) : undefined;
}

/** Two steps put the same question; how likely each cause is, and when a fact was read, may have changed under it. */
function sameStep(a: Step, b: Step): boolean {
  const bare = (step: Step) => {
    const facts = 'facts' in step && step.facts?.map((fact) => ({ ...fact, readAt: 0 }));
    return JSON.stringify({ ...step, beliefs: [], grounds: undefined, ...(facts && { facts }) });
  };
  return bare(a) === bare(b);
}

/** What the store has to write. `learning`: an article that was confirmed is noted as an example of it. */
export function changeOf(run: ActiveRun, base: KnowledgeBase, learning: boolean): RunChange {
  const events = run.events.slice(run.stored).map(({ seq, at, body }): NewEvent => {
    const answers = answersStep(body);
    const text = run.typed.get(seq);
    const shows = body.kind === 'shown';
    return {
      at,
      body: writeEvent(body),
      shows,
      ...(answers !== undefined && { answers }),
      ...(text && { text }),
    };
  });
  const open = run.state.closed === undefined;
  const confirmed = learning ? confirmedIn(run.events) : undefined;
  const consent = consentToKeep(run);
  return {
    run: run.id,
    whose: run.whose,
    after: run.stored,
    events,
    open,
    bodies: open ? bodiesToKeep(run, base) : new Map(),
    ...(consent && { consent }),
    ...(confirmed && { outcome: { ...confirmed, at: run.state.at } }),
  };
}

/** The articles and forms of the steps that this turn shows, unless the run kept them with an earlier step. */
function bodiesToKeep(run: ActiveRun, base: KnowledgeBase): ReadonlyMap<string, unknown> {
  const view = knowledgeOf(run, base);
  const kept = new Set(shownArticles(run.events.slice(0, run.stored)).map(({ hash }) => hash));
  const fresh = shownArticles(run.events.slice(run.stored)).filter(({ hash }) => !kept.has(hash));
  return new Map<string, unknown>([
    ...fresh.flatMap((ref) => bodyOf(view.article(ref))),
    ...freshForms(run).flatMap((ref) => bodyOf(view.form(ref))),
  ]);
}

function freshForms(run: ActiveRun): FormRef[] {
  const kept = new Set(shownForms(run.events.slice(0, run.stored)).map(({ hash }) => hash));
  return shownForms(run.events.slice(run.stored)).filter(({ hash }) => !kept.has(hash));
}

function shownForms(events: readonly RunEvent[]): FormRef[] {
  return events.flatMap(({ body }) => (body.kind === 'shown' ? formsOn(body.step) : []));
}

function bodyOf<T extends Article | Form>(body: T | undefined): [string, T][] {
  return body ? [[body.hash, body]] : [];
}

function shownArticles(events: readonly RunEvent[]): ArticleRef[] {
  return events.flatMap(({ body }) =>
    body.kind === 'shown' && 'article' in body.step ? [body.step.article] : [],
  );
}
