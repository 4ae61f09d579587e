import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { clockTime, dayAndTime } from './moment-words.ts';
import { phrases } from './phrases.ts';

/** "It is not only you": which service, what, since when, and when that was looked up. */
export function incidentCard({ article, incident, zone }: StepOf<'incident'>): CardContent {
  const { service, title, since, readAt } = incident;
  const lines = [
    phrases.incidentText(service, title),
    phrases.incidentTimes(dayAndTime(since, zone), clockTime(readAt, zone)),
    phrases.incidentWait,
  ];
  const body = [
    textBlock(escapeMarkdown(article.title), { size: 'Small', isSubtle: true, spacing: 'None' }),
    ...lines.map((line) => textBlock(escapeMarkdown(line))),
  ];
  return { title: phrases.incidentTitle, pages: [{ body, text: [article.title, ...lines].join('\n') }] };
}
