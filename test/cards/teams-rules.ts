import { byteLength } from '../../cards/byte-length.ts';
import { cardProblems } from '../../cards/rules/card-problems.ts';
import { nodes } from '../support/read-card.ts';

/** What is wrong with a card of the bot: "rule: where: why". Empty for a card that Teams shows as it is meant. */
export function problemsOf(card: object): string[] {
  const choices = [...nodes(card)].filter(({ type }) => type === 'Input.ChoiceSet');
  return [
    ...cardProblems(card).map(({ code, path, message }) => `${code}: ${path}: ${message}`),
    ...choices
      .filter(({ choices: some }) => !areIndexes(some))
      .map(({ id }) => `choices by index: ${String(id)}`),
  ];
}

/** Of a card, in bytes. */
export const bytes: (card: object) => number = byteLength;

/** A choice travels as its position: see cards/press.ts. */
function areIndexes(choices: unknown): boolean {
  return (
    Array.isArray(choices) &&
    choices.every((choice: Readonly<Record<string, unknown>>, i) => choice['value'] === String(i))
  );
}
