import type { Article } from '../knowledge/article.ts';
import { alarmStep } from './alarm-step.ts';
import { browseStep } from './browse-step.ts';
import { chooseOrSayNo } from './choose-step.ts';
import { currentArticle, currentTitle, inDanger, onlyArticle } from './current-article.ts';
import { diagnose } from './diagnosis-step.ts';
import { evidenceStep, incidentStep } from './evidence-step.ts';
import { fillStep } from './form-step.ts';
import { eventsOf, handOver, mostEventsWithAForm } from './hand-over-step.ts';
import type { KnowledgeView } from './knowledge-view.ts';
import type { RunState } from './run-state.ts';
import type { Step } from './step.ts';

/** A run with more events than this goes to a person: going on does not help any more. Turned pages do not count. */
const mostEvents = 200;

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

function solved(state: RunState): boolean {
  return [...state.tried.values()].some((outcomes) => [...outcomes.values()].includes('fixed'));
}

/** What is to be told, corrected or allowed comes before the diagnosis itself. */
function aboutArticle(knowledge: KnowledgeView, article: Article, state: RunState): Step {
  return incidentStep(article, state) ?? evidenceStep(article, state) ?? diagnose(knowledge, article, state);
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
