import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { phrases } from './phrases.ts';

/** How to reach a person. */
export function handOverCard(step: StepOf<'handOver'>, { helpDesk, contact }: CardContext): CardContent {
  const lines = [leads[step.reason](helpDesk), contactLine(contact)];
  return {
    title: phrases.handOverTitle,
    pages: [{ body: lines.map((line) => textBlock(escapeMarkdown(line))), text: lines.join('\n') }],
    open:
      contact?.startsWith('https://') === true
        ? [{ type: 'Action.OpenUrl', title: phrases.openContact(helpDesk), url: contact }]
        : [],
  };
}

const leads = {
  asked: phrases.handOverAsked,
  exhausted: phrases.handOverExhausted,
  tooLong: phrases.handOverTooLong,
} as const;

function contactLine(contact: string | undefined): string {
  return contact === undefined ? phrases.noContact : contact.replace(/^mailto:/, '');
}
