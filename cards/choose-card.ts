import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import { becauseLine } from './because-line.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { phrases } from './phrases.ts';

/** A single article that may fit: it is put to the person, there is nothing to choose. */
export function isOneOnly({ reason, articles }: StepOf<'choose'>): boolean {
  return reason === 'unsure' && articles.length === 1;
}

/** Which problem is it, or: what do you know about? The articles are the choices. */
export function chooseCard(step: StepOf<'choose'>, context: CardContext): CardContent {
  if (step.reason === 'browse') return { title: phrases.browseTitle, pages: [{ body: [], text: '' }] };
  const one = isOneOnly(step);
  const lines = [
    ...(one ? step.articles.map(({ title }) => title) : []),
    ...becauseLine(phrases.youWrote, context),
  ];
  const [first, ...rest] = lines.map((line) => escapeMarkdown(line));
  const body = [
    ...(first === undefined ? [] : [textBlock(first, one ? { weight: 'Bolder' } : quiet)]),
    ...rest.map((line) => textBlock(line, quiet)),
  ];
  return { title: one ? phrases.isItThis : phrases.chooseTitle, pages: [{ body, text: lines.join('\n') }] };
}

const quiet = { size: 'Small', isSubtle: true } as const;
