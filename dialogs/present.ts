import type { CardContext } from '../cards/card-content.ts';
import { answeredCard, openCard } from '../cards/step-card.ts';
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts';
import type { Article } from '../src/knowledge/article.ts';
import { checksOf } from '../src/diagnose/checks-of.ts';
import { isRefused } from '../src/run/filling.ts';
import type { KnowledgeView } from '../src/run/knowledge-view.ts';
import type { ShownStep } from '../src/run/run-state.ts';
import { findingsOf } from '../src/run/findings-of.ts';
import type { ActiveRun } from './active-run.ts';
import { articleOfStep, knowledgeOf } from './active-run.ts';
import { contentOf } from './dialogs.ts';
import { answerLines, partsOf } from './form-answers.ts';
import type { Envelope } from './incoming.ts';
import type { Message } from './reply.ts';
import type { DialogSettings } from './settings.ts';

/** Where a step is shown, and with what. */
export interface Stage {
  readonly base: KnowledgeBase;
  readonly settings: DialogSettings;
  readonly scope: Envelope['scope'];
}

/** The message that puts a step to the person. */
export function stepMessage(run: ActiveRun, shown: ShownStep, stage: Stage): Message {
  const mark = { run: run.id, step: shown.seq };
  if (shown.step.kind === 'closed') return { kind: 'say', text: contentFor(run, shown, stage).title, mark };
  return { kind: 'card', ...openStep(run, shown, stage), mark };
}

/** The card of a step that waits for its answer, at the page the person turned to. */
export function openStep(run: ActiveRun, shown: ShownStep, stage: Stage) {
  const content = contentFor(run, shown, stage);
  const address = { run: run.id, step: shown.seq };
  const card = openCard(content, split(shown), address, contextFor(run, shown, stage), shown.place);
  return { card, summary: content.title };
}

/** The card of a step after its answer. */
export function answeredStep(run: ActiveRun, shown: ShownStep, answer: string, stage: Stage) {
  const content = contentFor(run, shown, stage);
  return { card: answeredCard(content, answer, shown.place), summary: content.title };
}

/** Everything a step can show, whichever page of it is to be seen. */
export function contentFor(run: ActiveRun, shown: ShownStep, stage: Stage) {
  const article = articleOfStep(knowledgeOf(run, stage.base), shown.step);
  return contentOf(shown.step, article, contextFor(run, shown, stage));
}

function contextFor(run: ActiveRun, shown: ShownStep, { base, settings, scope }: Stage): CardContext {
  const view = knowledgeOf(run, base);
  const article = articleOfStep(view, shown.step);
  const understood = article ? understoodOf(run, article) : [];
  return {
    helpDesk: settings.helpDesk,
    contact: settings.contact,
    security: settings.security,
    understood,
    because: becauseOf(run, shown),
    personal: scope === 'personal',
    ...formContext(run, shown, view),
  };
}

/** The words that speak for the articles a step puts to the person; those that speak for most of them first. */
function becauseOf({ state }: ActiveRun, { step }: ShownStep): readonly string[] {
  const about = step.kind === 'choose' ? step.articles : 'article' in step ? [step.article] : [];
  const candidates = about.flatMap(
    ({ id }) => state.understood.candidates.find(({ article }) => article === id) ?? [],
  );
  const counts = new Map<string, number>();
  for (const word of candidates.flatMap(({ because }) => because))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** With a card of a form, what stands in it; once it was answered, and before a hand-over, what was answered. */
function formContext(
  run: ActiveRun,
  shown: ShownStep,
  view: KnowledgeView,
): Pick<CardContext, 'form' | 'filled'> {
  const { step, seq } = shown;
  if (step.kind === 'handOver')
    return { filled: (step.filled ?? []).flatMap((one) => answerLines(run, one, view)) };
  if (step.kind !== 'fill') return {};
  const by = run.events.filter(({ body }) => body.kind === 'filled' && body.step === seq && !isRefused(body));
  const { form } = step;
  return {
    form: partsOf(run, { ...shown, step }, view),
    filled: answerLines(run, { form, by: by.map((event) => event.seq) }, view),
  };
}

/** What was read out of the complaint and not answered otherwise since. */
function understoodOf(run: ActiveRun, article: Article): string[] {
  const said = run.state.said.get(article.id)?.answers ?? [];
  const { answers } = findingsOf(run.state, article);
  return said.flatMap(({ check, option }) => {
    const asked = checksOf(article).find(({ id }) => id === check);
    const given = asked?.options.find(({ id }) => id === option);
    return asked && given && answers.get(check) === option ? [`${asked.question} ${given.text}`.trim()] : [];
  });
}

/** The options as they were shown: first the step's own, then the controls. */
function split({ step, options }: ShownStep) {
  const own = choiceCount(step);
  return { choices: options.slice(0, own), controls: options.slice(own) };
}

function choiceCount(step: ShownStep['step']): number {
  switch (step.kind) {
    case 'choose':
      return step.articles.length;
    case 'narrow':
      return step.values.length;
    case 'ask':
      return step.choices.length;
    case 'confirm':
    case 'consent':
    case 'incident':
      return 2;
    case 'correct':
      return step.facts.length;
    case 'noArticle':
      return step.articles?.length ?? 0;
    case 'remedy':
    case 'alarm':
    case 'handOver':
    case 'fill':
    case 'closed':
      return 0;
  }
}
