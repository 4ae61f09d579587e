import type { StepOf } from '../src/run/step.ts';
import type { CardContent } from './card-content.ts';
import { linesPage } from './lines-page.ts';
import { clockTime, dayAndTime } from './moment-words.ts';
import { phrases } from './phrases.ts';

/** "It is not only you": which service, what, since when, and when that was looked up. */
export function incidentCard({ article, incident, zone }: StepOf<'incident'>): CardContent {
  const { service, title, since, readAt } = incident;
  const said = [
    phrases.incidentText(service, title),
    phrases.incidentTimes(dayAndTime(since, zone), clockTime(readAt, zone)),
    phrases.incidentWait,
  ];
  return { title: phrases.incidentTitle, pages: [linesPage({ about: article.title, said })] };
}
