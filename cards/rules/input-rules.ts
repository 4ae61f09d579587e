import { isText } from './card-nodes.ts';
import type { CardNode, CardProblem } from './card-problem.ts';
import { problem } from './card-problem.ts';

/** Rules about one input. */
export function inputProblems(node: CardNode): CardProblem[] {
  if (!node.type.startsWith('Input.')) return [];
  const { id, label, isRequired, errorMessage, choices } = node.fields;
  return [
    ...(isText(id) ? [] : [problem('no-id', node, 'The input has no "id": its value would not be sent.')]),
    ...(isText(label)
      ? []
      : [problem('no-label', node, 'The input has no "label": a screen reader could not name it.')]),
    ...(isRequired === true && !isText(errorMessage)
      ? [
          problem(
            'no-error-message',
            node,
            'The input is required and has no "errorMessage": nobody would see what is missing.',
          ),
        ]
      : []),
    ...(node.type === 'Input.ChoiceSet' && !(Array.isArray(choices) && choices.length > 0)
      ? [problem('no-choices', node, 'The list has no choices.')]
      : []),
  ];
}

/** Ids that stand twice. The one in a `fallback` may repeat the one it stands in for. */
export function idProblems(nodes: readonly CardNode[]): CardProblem[] {
  const seen = new Set<string>();
  return nodes.flatMap((node) => {
    const { id } = node.fields;
    if (typeof id !== 'string' || /(?:^|\.)fallback(?:\.|$)/.test(node.path)) return [];
    if (seen.has(id)) return [problem('repeated-id', node, `The id "${id}" stands on the card twice.`)];
    seen.add(id);
    return [];
  });
}
