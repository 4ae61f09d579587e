import type { Article } from '../src/knowledge/article.ts';
import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import { wholeArticle } from './article-parts.ts';
import { becauseLine } from './because-line.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { factNotes } from './fact-lines.ts';
import { phrases } from './phrases.ts';

/** One question, what was understood so far, and why it is asked. */
export function askCard(
  step: StepOf<'ask'>,
  article: Article | undefined,
  context: CardContext,
): CardContent {
  const doubt = step.tentative ? [phrases.tentative] : [];
  const notes = [
    ...doubt,
    ...(step.unasked ? becauseLine(phrases.because, context) : []),
    ...understoodLine(context),
    ...factNotes(step.facts, context),
    phrases.whyAsk(step.why === '' ? phrases.whyDefault : step.why),
  ];
  const body = [
    textBlock(escapeMarkdown(step.article.title), { size: 'Small', isSubtle: true, spacing: 'None' }),
    ...notes.map((note) => textBlock(escapeMarkdown(note), { size: 'Small', isSubtle: true })),
  ];
  return {
    title: step.question === '' ? phrases.whichFits : step.question,
    pages: [{ body, text: [step.article.title, ...notes].join('\n') }],
    ...(article && { article: wholeArticle(article) }),
  };
}

/** What the bot read out of the complaint, so that a misreading can be taken back. */
export function understoodLine({ understood }: CardContext): string[] {
  return understood.length > 0 ? [phrases.understood(understood.join('; '))] : [];
}
