import type { Article } from '../src/knowledge/article.ts';
import type { StepOf } from '../src/run/step.ts';
import { wholeArticle } from './article-parts.ts';
import { becauseLine } from './because-line.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { factNotes } from './fact-lines.ts';
import { linesPage } from './lines-page.ts';
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
  return {
    title: step.question === '' ? phrases.whichFits : step.question,
    pages: [linesPage({ about: step.article.title, notes })],
    ...(article && { article: wholeArticle(article) }),
  };
}

/** What the bot read out of the complaint, so that a misreading can be taken back. */
export function understoodLine({ understood }: CardContext): string[] {
  return understood.length > 0 ? [phrases.understood(understood.join('; '))] : [];
}
