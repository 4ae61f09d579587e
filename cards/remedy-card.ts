import type { Article, Cause, Remedy, Symptom } from '../src/knowledge/article.ts';
import type { Block } from '../src/knowledge/rich-text.ts';
import type { StepOf } from '../src/run/step.ts';
import { articleParts, section, wholeArticle, withoutBareTitles } from './article-parts.ts';
import { understoodLine } from './ask-card.ts';
import { becauseLine } from './because-line.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { factNotes } from './fact-lines.ts';
import { pagesOf } from './pages.ts';
import { paragraph } from './paragraph.ts';
import type { Part } from './part.ts';
import { phrases } from './phrases.ts';
import { saysAll } from './says-all.ts';
import { withoutTitle } from './without-title.ts';

/** What a remedy card shows: the article as the run keeps it, one of its causes, one of that cause's remedies. */
export interface RemedyParts {
  readonly article: Article;
  readonly symptom: Symptom;
  readonly cause: Cause;
  readonly remedy: Remedy;
}

/** The likely cause, the steps with their links, further reading. */
export function remedyCard(step: StepOf<'remedy'>, parts: RemedyParts, context: CardContext): CardContent {
  const notes = [
    ...(step.unasked ? becauseLine(phrases.because, context) : []),
    ...understoodLine(context),
    ...factNotes(step.facts, context),
  ];
  const shown = [
    ...notes.map((text): Part => ({ kind: 'note', text })),
    ...(isForOthers(step, parts) ? partsToForward(parts) : ownParts(step, parts)),
    ...furtherReading(parts),
  ];
  return {
    title: parts.article.title,
    pages: pagesOf(shown),
    ...(!saysAll(shown, partsToCompare(parts.article)) && { article: wholeArticle(parts.article) }),
    question: isReading(parts) ? phrases.didItAnswer : phrases.didItHelp,
  };
}

/** Whether there is nothing to do but to read: the article names documents and no steps. */
export function isReading({ article, cause, remedy }: Omit<RemedyParts, 'symptom'>): boolean {
  return remedy.blocks.length === 0 && cause.statement.length === 0 && article.documents.length > 0;
}

/** Whether the remedy is for somebody else: an administrator's, shown to an employee. */
function isForOthers(step: StepOf<'remedy'>, { remedy }: Pick<RemedyParts, 'remedy'>): boolean {
  return step.view === 'employee' && remedy.audience === 'administrator';
}

/** A heading with nothing below it, or one that says the title again, is no reason to offer the whole article. */
function partsToCompare(article: Article): readonly Part[] {
  const symptoms = article.symptoms.map((symptom) => ({
    ...symptom,
    intro: withoutBareTitles(symptom.intro),
  }));
  const parts = articleParts({ ...article, intro: withoutBareTitles(article.intro), symptoms });
  return withoutTitle(article.title, parts);
}

function ownParts({ view }: StepOf<'remedy'>, parts: RemedyParts): Part[] {
  const { article, cause, remedy } = parts;
  const asAdministrator = view === 'administrator' && remedy.audience === 'administrator';
  const steps = withoutTitle(article.title, remedy.blocks);
  return [
    ...withoutTitle(article.title, before(parts)),
    ...section(phrases.likelyCause, cause.statement),
    ...(asAdministrator && steps.length > 0
      ? [{ kind: 'section' as const, text: phrases.whatToDoAdministrator }, ...steps]
      : section(phrases.whatToDo, steps)),
  ];
}

/** What the author says before the steps: of the whole article when it has a single symptom, of the symptom when no cause is named. */
function before({ article, symptom, cause }: RemedyParts): Part[] {
  const intro = article.symptoms.length === 1 ? withoutBareTitles(article.intro) : [];
  const lead = cause.statement.length === 0 ? withoutBareTitles(symptom.intro) : [];
  const title = cause.statement.length === 0 && symptom.title.trim() !== '' ? symptom.title : undefined;
  return [...intro, ...(title === undefined ? [] : [{ kind: 'section' as const, text: title }]), ...lead];
}

function partsToForward({ article, cause, remedy }: RemedyParts): Part[] {
  return [
    { kind: 'section', text: phrases.askAdministrator },
    { kind: 'note', text: phrases.askAdministratorText },
    { kind: 'box', blocks: [paragraph(phrases.forward(article.title))] },
    ...boxed(phrases.forwardCause, cause.statement),
    ...boxed(phrases.forwardSteps, remedy.blocks),
  ];
}

function boxed(lead: string, blocks: readonly Block[]): Part[] {
  return blocks.length > 0 ? [{ kind: 'box', blocks: [paragraph(lead), ...blocks] }] : [];
}

function furtherReading(parts: RemedyParts): Part[] {
  return section(isReading(parts) ? phrases.toRead : phrases.readMore, parts.article.documents);
}
