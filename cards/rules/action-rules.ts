import { isFields, isText } from './card-nodes.ts';
import type { CardNode, CardProblem } from './card-problem.ts';
import { problem } from './card-problem.ts';

/** Rules about actions. */
export function actionProblems(node: CardNode): CardProblem[] {
  if (!node.type.startsWith('Action.')) return [];
  return [
    ...(isText(node.fields['title'])
      ? []
      : [problem('no-title', node, 'The action has no "title": a button without words.')]),
    ...(node.type === 'Action.Execute' && !hasSubmit(node)
      ? [
          problem(
            'no-submit',
            node,
            'An Action.Execute needs a "fallback" of Action.Submit with the same title and data: not every client knows it.',
          ),
        ]
      : []),
  ];
}

function hasSubmit({ fields }: CardNode): boolean {
  const { title, data, fallback } = fields;
  return (
    isFields(fallback) &&
    fallback['type'] === 'Action.Submit' &&
    fallback['title'] === title &&
    JSON.stringify(fallback['data']) === JSON.stringify(data)
  );
}
