import { beliefs } from '../diagnose/belief.ts';
import { nextMove } from '../diagnose/next-move.ts';
import type { Article } from '../knowledge/article.ts';
import type { FormsView } from './form-step.ts';
import { fillStep, formsOfHandOver } from './form-step.ts';
import { alarmStep } from './alarm-step.ts';
import { browseStep, type TopicsView } from './browse-step.ts';
import { chooseOrSayNo, mayBeDanger, offers, type CandidatesView } from './choose-step.ts';
import type { RunState } from './state.ts';
import { findingsOf } from './state.ts';
import type { ArticleRef, Step, StepOf } from './step.ts';

/** What `nextStep` may ask of the knowledge. */
export interface KnowledgeView extends FormsView, TopicsView, CandidatesView {
  /** By hash where the run has kept a body, else as it is now. */
  article(ref: ArticleRef): Article | undefined;
}

/** A run with more events than this goes to a person: going on does not help any more. Turned pages do not count. */
const mostEvents = 200;

/** A form may take this many in all: whoever goes round in it is brought back to the person. */
const mostEventsWithAForm = 300;

/** The next step of a run: a pure function of what is known and what happened. */
export function nextStep(knowledge: KnowledgeView, state: RunState): Step {
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
  const alarm = danger && alarmStep(danger, state);
  if (alarm) return alarm;
  const article = currentArticle(knowledge, state);
  if (article) return diagnose(knowledge, article, state);
  return onlyOffer(knowledge, state) ?? chooseOrSayNo(knowledge, state);
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
  };
}

function solved(state: RunState): boolean {
  return [...state.tried.values()].some((outcomes) => [...outcomes.values()].includes('fixed'));
}

function currentTitle(knowledge: KnowledgeView, state: RunState): string {
  return currentArticle(knowledge, state)?.title ?? '';
}

function diagnose(knowledge: KnowledgeView, article: Article, state: RunState): Step {
  const findings = findingsOf(state, article.id);
  const move = nextMove(article, findings, state.view);
  // Nobody has said yet that it is this one.
  const unasked = state.pinned ? {} : { unasked: true };
  const ref = { id: article.id, hash: article.hash, title: article.title };
  const believed = beliefs(article, findings).map(({ cause, probability }) => ({
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
      };
    }
    case 'exhausted':
      return handOver(knowledge, state, 'exhausted');
  }
}

/**
 * When a single article may fit, its first question also asks whether it does: a card for "is it this?" alone would
 * only cost time. Undefined when there is more than one, or nothing to ask.
 */
function onlyOffer(knowledge: KnowledgeView, state: RunState): Step | undefined {
  const article = onlyArticle(knowledge, state);
  const step = article && diagnose(knowledge, article, state);
  return step?.kind === 'ask' ? { ...step, tentative: true } : undefined;
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
