import { causesOf, type Article } from '../src/knowledge/article.ts';
import type { StepOf } from '../src/run/step.ts';
import { section, wholeArticle } from './article-parts.ts';
import { becauseLine } from './because-line.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { contactLine, openContact, securityDesk } from './desk.ts';
import { pagesOf } from './pages.ts';
import { paragraph } from './paragraph.ts';
import type { Part } from './part.ts';
import { phrases } from './phrases.ts';

/** Somebody may be attacked: whom to tell, and the first safe steps. Nothing about the person is on it. */
export function alarmCard(
  { article: { title }, cause: causeId, remedy: remedyId, view, unasked }: StepOf<'alarm'>,
  article: Article | undefined,
  context: CardContext,
): CardContent {
  const desk = securityDesk(context);
  const cause = article && causesOf(article).find(({ id }) => id === causeId);
  const remedy = cause?.remedies.find(({ id }) => id === remedyId);
  const steps = remedy && remedy.blocks.length > 0 ? remedy.blocks : (cause?.statement ?? []);
  const isForOthers = view === 'employee' && remedy?.audience === 'administrator';
  const notes = unasked && context.personal ? becauseLine(phrases.because, context) : [];
  const parts: Part[] = [
    ...notes.map((text): Part => ({ kind: 'note', text })),
    paragraph(phrases.alarmTell(desk.name)),
    paragraph(contactLine(desk)),
    ...section(isForOthers ? phrases.askAdministrator : phrases.alarmSteps, steps),
  ];
  return {
    title,
    pages: pagesOf(parts),
    ...(article && { article: wholeArticle(article) }),
    question: phrases.alarmQuestion,
    open: openContact(desk),
  };
}
