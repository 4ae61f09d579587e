import { actionProblems } from './action-rules.ts';
import { cardNodes } from './card-nodes.ts';
import type { CardNode, CardProblem } from './card-problem.ts';
import { problem } from './card-problem.ts';
import { idProblems, inputProblems } from './input-rules.ts';
import { addressProblems, fallbackProblems, textProblems } from './text-rules.ts';
import { wholeCardProblems } from './whole-card.ts';

/**
 * What is wrong with a card for Teams, beyond the schema: limits, what its clients do not know, and what people need who
 * do not see it. Empty for a card that Teams shows as it is meant. Takes any JSON value.
 */
export function cardProblems(card: unknown): CardProblem[] {
  const nodes = cardNodes(card);
  const [whole] = nodes;
  if (whole?.path !== '' || whole.type !== 'AdaptiveCard')
    return [problem('no-card', { path: '' }, 'This is no Adaptive Card: it has no "type": "AdaptiveCard".')];
  return [...wholeCardProblems(whole, nodes), ...idProblems(nodes), ...nodes.flatMap(nodeProblems)];
}

function nodeProblems(node: CardNode): CardProblem[] {
  return [
    ...textProblems(node),
    ...addressProblems(node),
    ...fallbackProblems(node),
    ...actionProblems(node),
    ...inputProblems(node),
  ];
}
