import { beliefs } from '../diagnose/belief.ts';
import { nextMove } from '../diagnose/next-move.ts';
import type { Article } from '../knowledge/article.ts';
import type { FormsView } from './form-step.ts';
import { fillStep, formsOfHandOver } from './form-step.ts';
import { alarmStep } from './alarm-step.ts';
import { browseStep, type TopicsView } from './browse-step.ts';
import {
  chooseOrSayNo,
  mayBeDanger,
  nearest,
  offers,
  worthShowing,
  type CandidatesView,
} from './choose-step.ts';
import { factsAgainst, factsBehind } from './evidence.ts';
import { evidenceStep, incidentStep, lookedUp, refOf } from './evidence-step.ts';
import type { RunState } from './state.ts';
import { findingsOf } from './state.ts';
import type { ArticleRef, Step, StepOf } from './step.ts';

/** What `nextStep` may ask of the knowledge. */
export interface KnowledgeView extends FormsView, TopicsView, CandidatesView {
  /** By hash where the run has kept a body, else as it is now. */
  article(ref: ArticleRef): Article | undefined;
  /** How many people confirmed a remedy of each cause of an article, by cause id. Left out: nothing was. */
  readonly confirmed?: ((article: string) => ReadonlyMap<string, number>) | undefined;
}

/** A run with more events than this goes to a person: going on does not help any more. Turned pages do not count. */
const mostEvents = 200;

/** A form may take this many in all: whoever goes round in it is brought back to the person. */
const mostEventsWithAForm = 300;

/** The next step of a run: a pure function of what is known and what happened. */
export function nextStep(knowledge: KnowledgeView, state: RunState): Step {
  const before = beforeDiagnosis(knowledge, state);
  if (before) return before;
  const article = currentArticle(knowledge, state);
  if (article) return aboutArticle(knowledge, article, state);
  return onlyOffer(knowledge, state) ?? chooseOrSayNo(knowledge, state);
}

/**
 * What comes before the diagnosis of an article: the run is over, with a person, or the person is elsewhere, or the
 * article is about a danger whose first safe steps nobody has taken yet.
 */
function beforeDiagnosis(knowledge: KnowledgeView, state: RunState): Step | undefined {
  if (state.closed) return { kind: 'closed', reason: state.closed };
  const form = eventsOf(state) > mostEventsWithAForm ? undefined : fillStep(knowledge, state);
  if (form) return form;
  if (state.handedOver) return handOver(knowledge, state, 'asked');
  if (solved(state)) return { kind: 'closed', reason: 'fixed' };
  if (eventsOf(state) > mostEvents) return handOver(knowledge, state, 'tooLong');
  if (state.different) return { kind: 'confirm', title: currentTitle(knowledge, state) };
  if (state.browsing) return browseStep(knowledge, state.browsing);
  const { language } = state.understood;
  if (language !== undefined) return { kind: 'noArticle', reason: 'otherLanguage', language };
  const danger = inDanger(knowledge, state);
  return danger && alarmStep(danger, state);
}

/**
 * The article whose diagnosis is next, and whether it is the one that is meant; one that only may fit is diagnosed
 * because there is no other. Undefined while something else comes first.
 */
export function articleInQuestion(
  knowledge: KnowledgeView,
  state: RunState,
): { readonly article: Article; readonly isMeant: boolean } | undefined {
  if (beforeDiagnosis(knowledge, state)) return undefined;
  const article = currentArticle(knowledge, state);
  if (article) return { article, isMeant: true };
  const only = onlyArticle(knowledge, state);
  return only && { article: only, isMeant: false };
}

/** How far the run has come: turned pages do not bring it on. */
function eventsOf({ seq, turns }: RunState): number {
  return seq - turns;
}

/** The article the run is about: chosen by the person, or surely meant. */
export function currentArticle(knowledge: KnowledgeView, state: RunState): Article | undefined {
  if (state.pinned) return knowledge.article(state.pinned);
  const [best] = offers(knowledge, state);
  // It was the first that was surely meant. Without it the person chooses among the others.
  if (state.understood.decision !== 'goOn' || best !== state.understood.candidates[0] || !best)
    return undefined;
  return knowledge.article({ id: best.article, hash: best.hash });
}

/** A person, and beside it the form that tells them what they need to know. */
function handOver(
  knowledge: KnowledgeView,
  state: RunState,
  reason: StepOf<'handOver'>['reason'],
): StepOf<'handOver'> {
  const { form, filled } = formsOfHandOver(knowledge, state, currentArticle(knowledge, state));
  const offered = eventsOf(state) < mostEventsWithAForm ? form : undefined;
  const security = inDanger(knowledge, state) && { security: true };
  return {
    kind: 'handOver',
    reason,
    ...security,
    ...(offered && { form: offered }),
    ...(filled && { filled }),
    ...lookedUp(state),
  };
}

function solved(state: RunState): boolean {
  return [...state.tried.values()].some((outcomes) => [...outcomes.values()].includes('fixed'));
}

function currentTitle(knowledge: KnowledgeView, state: RunState): string {
  return currentArticle(knowledge, state)?.title ?? '';
}

/** What is to be told, corrected or allowed comes before the diagnosis itself. */
function aboutArticle(knowledge: KnowledgeView, article: Article, state: RunState): Step {
  return incidentStep(article, state) ?? evidenceStep(article, state) ?? diagnose(knowledge, article, state);
}

function diagnose(knowledge: KnowledgeView, article: Article, state: RunState): Step {
  const findings = findingsOf(state, article);
  const confirmed = knowledge.confirmed?.(article.id);
  const move = nextMove(article, findings, state.view, confirmed);
  // Nobody has said yet that it is this one.
  const unasked = state.pinned ? {} : { unasked: true };
  const ref = refOf(article);
  const behind = factsBehind(state, article, findings);
  const facts = behind.length > 0 ? { facts: [...behind] } : {};
  const believed = beliefs(article, findings, confirmed).map(({ cause, probability }) => ({
    cause: cause.id,
    probability,
  }));
  switch (move.kind) {
    case 'ask': {
      const { id: check, question, why, options } = move.check;
      const choices = options.map(({ id, text }) => ({ id, text }));
      return {
        kind: 'ask',
        article: ref,
        check,
        question,
        why,
        choices,
        tentative: false,
        ...unasked,
        beliefs: believed,
        grounds: { tells: [...move.reason.causes], saves: move.reason.saves },
        ...facts,
      };
    }
    case 'remedy': {
      const view = state.view ?? 'employee';
      return {
        kind: 'remedy',
        article: ref,
        cause: move.cause.id,
        remedy: move.remedy.id,
        view,
        ...unasked,
        beliefs: believed,
        grounds: move.reason,
        ...facts,
      };
    }
    case 'exhausted':
      if (move.reason === 'facts') return refusedByFacts(knowledge, article, state);
      return handOver(knowledge, state, move.reason === 'unlikely' ? 'unlikely' : 'exhausted');
  }
}

/** What was looked up leaves nothing of the article: it is none of its causes, and the person hears why. */
function refusedByFacts(knowledge: KnowledgeView, article: Article, state: RunState): Step {
  const facts = factsAgainst(state, article, findingsOf(state, article));
  const articles = worthShowing(
    offers(knowledge, state).filter(
      (offer) => offer.article !== article.id && isLeft(knowledge, offer, state),
    ),
    nearest,
  );
  return {
    kind: 'noArticle',
    reason: 'facts',
    ...(articles.length > 0 && { articles }),
    refused: refOf(article),
    facts: [...facts],
  };
}

/** Whether the facts leave anything of an article that may be meant: from one dead end nobody is sent to another. */
function isLeft(
  knowledge: KnowledgeView,
  { article: id, hash }: { readonly article: string; readonly hash: string },
  state: RunState,
): boolean {
  const article = knowledge.article({ id, hash });
  return (
    article !== undefined && beliefs(article, findingsOf(state, article)).some(({ excluded }) => !excluded)
  );
}

/**
 * When a single article may fit, its first question also asks whether it does: a card for "is it this?" alone would
 * only cost time. Undefined when there is more than one, or nothing to ask.
 */
function onlyOffer(knowledge: KnowledgeView, state: RunState): Step | undefined {
  const article = onlyArticle(knowledge, state);
  if (!article) return undefined;
  const incident = incidentStep(article, state);
  if (incident) return incident;
  const step = diagnose(knowledge, article, state);
  return step.kind === 'ask' ? { ...step, tentative: true } : undefined;
}

/** The danger that the run is about, also one that only may be meant where nothing else is left. */
function inDanger(knowledge: KnowledgeView, state: RunState): Article | undefined {
  const meant = currentArticle(knowledge, state);
  const [best] = offers(knowledge, state);
  const article = meant ?? (best && mayBeDanger(best, state) ? onlyArticle(knowledge, state) : undefined);
  return article?.urgent === true ? article : undefined;
}

/** The only article that may fit. */
function onlyArticle(knowledge: KnowledgeView, state: RunState): Article | undefined {
  const [best, second] = offers(knowledge, state);
  if (state.understood.decision === 'none' || !best || second) return undefined;
  return knowledge.article({ id: best.article, hash: best.hash });
}
