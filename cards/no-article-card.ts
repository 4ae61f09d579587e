import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { phrases } from './phrases.ts';

/** An honest "I don't know", and the ways on: other words, the topics, a person. */
export function noArticleCard(step: StepOf<'noArticle'>, { helpDesk }: CardContext): CardContent {
  const title = step.reason === 'rejected' ? phrases.rejectedTitle : phrases.noArticleTitle;
  const text = step.reason === 'rejected' ? phrases.rejectedText(helpDesk) : phrases.noArticleText(helpDesk);
  return { title, pages: [{ body: [textBlock(escapeMarkdown(text))], text }] };
}
