import { byteLength } from '../byte-length.ts';
import { isText } from './card-nodes.ts';
import type { CardNode, CardProblem } from './card-problem.ts';
import { problem } from './card-problem.ts';

/** A message with a card may have so many bytes wherever Teams shows it. */
const mostBytes = 28 * 1024;

/** Teams shows so many actions; the others hide in a menu. */
const mostActions = 6;

/** Elements of Adaptive Cards 1.5 that Teams shows, and its own code block. */
const known = new Set(
  (
    'AdaptiveCard TextBlock RichTextBlock TextRun Container ColumnSet Column FactSet Image ImageSet Media ' +
    'Table TableRow TableCell CodeBlock ActionSet Action.Execute Action.OpenUrl Action.ShowCard Action.Submit ' +
    'Action.ToggleVisibility Input.ChoiceSet Input.Date Input.Number Input.Text Input.Time Input.Toggle'
  ).split(' '),
);

/** Rules about a card as a whole. */
export function wholeCardProblems(card: CardNode, nodes: readonly CardNode[]): CardProblem[] {
  return [
    ...sizeProblems(card),
    ...headProblems(card),
    ...actionCountProblems(card, nodes),
    ...nodes
      .filter(({ type }) => !known.has(type))
      .map((node) =>
        problem('unknown-type', node, `Teams does not know "${node.type}" in a card of version 1.5.`),
      ),
  ];
}

function sizeProblems(card: CardNode): CardProblem[] {
  const size = byteLength(card.fields);
  if (size <= mostBytes) return [];
  return [
    problem(
      'too-large',
      card,
      `The card has ${size} bytes of JSON; ${mostBytes} is the most. Show it in pages.`,
    ),
  ];
}

function headProblems(card: CardNode): CardProblem[] {
  const { version, lang, fallbackText } = card.fields;
  return [
    ...(version === '1.5'
      ? []
      : [
          problem(
            'version',
            card,
            'A card must say "version": "1.5": newer ones are hidden, and mobile clients hide those without.',
          ),
        ]),
    ...(isText(lang)
      ? []
      : [problem('no-lang', card, 'The card has no "lang": a screen reader would guess.')]),
    ...(isText(fallbackText)
      ? []
      : [
          problem(
            'no-fallback-text',
            card,
            'The card has no "fallbackText" for clients that cannot show it.',
          ),
        ]),
  ];
}

function actionCountProblems(card: CardNode, nodes: readonly CardNode[]): CardProblem[] {
  const primary = nodes.filter(
    ({ type, path, fields }) =>
      type.startsWith('Action.') && !/(?:^|\.)fallback(?:\.|$)/.test(path) && fields['mode'] !== 'secondary',
  );
  if (primary.length <= mostActions) return [];
  return [
    problem(
      'too-many-actions',
      card,
      `The card has ${primary.length} actions; Teams shows ${mostActions} and hides the rest in a menu.`,
    ),
  ];
}
