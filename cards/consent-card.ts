import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { factName } from './fact-phrases.ts';
import { phrases } from './phrases.ts';

/** May facts about the person be looked up? What they are, about whom, and where they stay. */
export function consentCard(step: StepOf<'consent'>): CardContent {
  const what = phrases.consentWhat(step.wanted.map(factName).join('; '));
  const notes = [phrases.consentOnly, phrases.consentOnce];
  const body = [
    textBlock(escapeMarkdown(step.article.title), { size: 'Small', isSubtle: true, spacing: 'None' }),
    textBlock(escapeMarkdown(what)),
    ...notes.map((note) => textBlock(escapeMarkdown(note), { size: 'Small', isSubtle: true })),
  ];
  return {
    title: phrases.consentTitle,
    pages: [{ body, text: [step.article.title, what, ...notes].join('\n') }],
  };
}
