import type { StepOf } from '../src/run/step.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { answerParts } from './answer-lines.ts';
import { factForLater } from './fact-lines.ts';
import { pagesOf } from './pages.ts';
import type { Part } from './part.ts';
import { phrases } from './phrases.ts';

/** How to reach a person. */
export function handOverCard(step: StepOf<'handOver'>, context: CardContext): CardContent {
  const { helpDesk, contact, filled = [], personal } = context;
  const lines = [
    leads[step.reason](helpDesk),
    contactLine(contact),
    ...(step.form ? [phrases.handOverForm(helpDesk)] : []),
  ];
  return {
    title: phrases.handOverTitle,
    pages: pagesOf([
      ...lines.map(paragraph),
      ...(personal ? looked(step) : []),
      ...section(phrases.handOverFilled, answerParts(filled)),
    ]),
    open:
      contact?.startsWith('https://') === true
        ? [{ type: 'Action.OpenUrl', title: phrases.openContact(helpDesk), url: contact }]
        : [],
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

function contactLine(contact: string | undefined): string {
  return contact === undefined ? phrases.noContact : contact.replace(/^mailto:/, '');
}

function paragraph(text: string): Part {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}

function section(text: string, parts: readonly Part[]): Part[] {
  return parts.length > 0 ? [{ kind: 'section', text }, ...parts] : [];
}
