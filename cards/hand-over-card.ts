import type { StepOf } from '../src/run/step.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { answerParts } from './answer-lines.ts';
import { contactLine, helpDeskOf, openContact, securityDesk } from './desk.ts';
import { factForLater } from './fact-lines.ts';
import { pagesOf } from './pages.ts';
import { paragraph } from './paragraph.ts';
import type { Part } from './part.ts';
import { phrases } from './phrases.ts';

/** How to reach a person. */
export function handOverCard(step: StepOf<'handOver'>, context: CardContext): CardContent {
  const { filled = [], personal } = context;
  const desk = step.security === true ? securityDesk(context) : helpDeskOf(context);
  const lines = [
    step.security === true ? phrases.handOverDanger(desk.name) : leads[step.reason](desk.name),
    contactLine(desk),
    ...(step.form ? [phrases.handOverForm(desk.name)] : []),
  ];
  return {
    title: phrases.handOverTitle,
    pages: pagesOf([
      ...lines.map(paragraph),
      ...(personal ? looked(step) : []),
      ...section(phrases.handOverFilled, answerParts(filled)),
    ]),
    open: openContact(desk),
  };
}

/** What was looked up, and what of it was wrong: about the person, and for their own chat alone. */
function looked({ facts = [], contradicted = [] }: StepOf<'handOver'>): Part[] {
  return [
    ...section(phrases.handOverLookedUp, facts.flatMap(factForLater).map(paragraph)),
    ...section(phrases.handOverContradicted, contradicted.flatMap(factForLater).map(paragraph)),
  ];
}

const leads = {
  asked: phrases.handOverAsked,
  exhausted: phrases.handOverExhausted,
  unlikely: phrases.handOverUnlikely,
  tooLong: phrases.handOverTooLong,
} as const;

function section(text: string, parts: readonly Part[]): Part[] {
  return parts.length > 0 ? [{ kind: 'section', text }, ...parts] : [];
}
