import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { phrases } from './phrases.ts';

/** Which of the facts that were looked up is wrong? The facts themselves are its options. */
export function correctCard({ article }: StepOf<'correct'>): CardContent {
  const body = [
    textBlock(escapeMarkdown(article.title), { size: 'Small', isSubtle: true, spacing: 'None' }),
    textBlock(phrases.correctText),
  ];
  return {
    title: phrases.correctTitle,
    pages: [{ body, text: [article.title, phrases.correctText].join('\n') }],
  };
}
