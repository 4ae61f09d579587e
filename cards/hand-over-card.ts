import type { StepOf } from '../src/run/step.ts';
import { textBlock } from './adaptive-card.ts';
import type { CardContent, CardContext } from './card-content.ts';
import { answerElements, answerTexts } from './answer-lines.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { phrases } from './phrases.ts';

/** How to reach a person. */
export function handOverCard(step: StepOf<'handOver'>, context: CardContext): CardContent {
  const { helpDesk, contact, filled = [] } = context;
  const lines = [
    leads[step.reason](helpDesk),
    contactLine(contact),
    ...(step.form ? [phrases.handOverForm(helpDesk)] : []),
  ];
  const heading = textBlock(phrases.handOverFilled, {
    weight: 'Bolder',
    spacing: 'Medium',
    separator: true,
  });
  return {
    title: phrases.handOverTitle,
    body: [
      ...lines.map((line) => textBlock(escapeMarkdown(line))),
      ...(filled.length > 0 ? [heading, ...answerElements(filled)] : []),
    ],
    text: [...lines, ...(filled.length > 0 ? ['', phrases.handOverFilled, ...answerTexts(filled)] : [])].join(
      '\n',
    ),
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
