import type { Article, Cause, Remedy } from '../src/knowledge/article.ts';
import type { Block } from '../src/knowledge/rich-text.ts';
import type { StepOf } from '../src/run/step.ts';
import type { Element } from './adaptive-card.ts';
import { textBlock } from './adaptive-card.ts';
import { understoodLine } from './ask-card.ts';
import { blockElements } from './block-elements.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { phrases } from './phrases.ts';
import { plainBlocks } from './plain-blocks.ts';

/** What a remedy card shows: the article as the run keeps it, one of its causes, one of that cause's remedies. */
export interface RemedyParts {
  readonly article: Article;
  readonly cause: Cause;
  readonly remedy: Remedy;
}

/** The likely cause, the steps with their links, further reading. */
export function remedyCard(step: StepOf<'remedy'>, parts: RemedyParts, context: CardContext): CardContent {
  const sections = forOthers(step, parts) ? forwardSections(parts) : ownSections(step, parts);
  const all = [...notes(context), ...sections, ...furtherReading(parts)];
  return {
    title: parts.article.title,
    body: all.flatMap(sectionElements),
    text: all
      .map(sectionText)
      .filter((text) => text !== '')
      .join('\n\n'),
    question: phrases.didItHelp,
  };
}

/** Whether the remedy is for somebody else: an administrator's, shown to an employee. */
function forOthers(step: StepOf<'remedy'>, { remedy }: Pick<RemedyParts, 'remedy'>): boolean {
  return step.view === 'employee' && remedy.audience === 'administrator';
}

interface Section {
  readonly heading: string;
  readonly lead: string;
  readonly blocks: readonly Block[];
  /** Set apart from the rest: a text to forward. */
  readonly boxed: boolean;
}

const empty: Section = { heading: '', lead: '', blocks: [], boxed: false };

function notes(context: CardContext): Section[] {
  return understoodLine(context).map((lead) => ({ ...empty, lead }));
}

function ownSections({ view }: StepOf<'remedy'>, { cause, remedy }: RemedyParts): Section[] {
  const whatToDo =
    view === 'administrator' && remedy.audience === 'administrator'
      ? phrases.whatToDoAdministrator
      : phrases.whatToDo;
  return [
    ...(cause.statement.length > 0
      ? [{ ...empty, heading: phrases.likelyCause, blocks: cause.statement }]
      : []),
    ...(remedy.blocks.length > 0 ? [{ ...empty, heading: whatToDo, blocks: remedy.blocks }] : []),
  ];
}

function forwardSections({ article, cause, remedy }: RemedyParts): Section[] {
  return [
    { ...empty, heading: phrases.askAdministrator, lead: phrases.askAdministratorText },
    { ...empty, lead: phrases.forward(article.title), boxed: true },
    ...(cause.statement.length > 0
      ? [{ ...empty, lead: phrases.forwardCause, blocks: cause.statement, boxed: true }]
      : []),
    ...(remedy.blocks.length > 0
      ? [{ ...empty, lead: phrases.forwardSteps, blocks: remedy.blocks, boxed: true }]
      : []),
  ];
}

function furtherReading({ article }: RemedyParts): Section[] {
  return article.documents.length > 0
    ? [{ ...empty, heading: phrases.readMore, blocks: article.documents }]
    : [];
}

function sectionElements({ heading, lead, blocks, boxed }: Section): Element[] {
  const elements = [
    ...(heading === '' ? [] : [textBlock(heading, { weight: 'Bolder', spacing: 'Medium', separator: true })]),
    ...(lead === '' ? [] : [textBlock(escapeMarkdown(lead), boxed ? {} : { isSubtle: true })]),
    ...blockElements(blocks),
  ];
  return boxed ? [{ type: 'Container', style: 'emphasis', spacing: 'None', items: elements }] : elements;
}

function sectionText({ heading, lead, blocks }: Section): string {
  return [heading, lead, plainBlocks(blocks)].filter((text) => text !== '').join('\n');
}
