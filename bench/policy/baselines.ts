import { trying } from '../../src/diagnose/policy/trying.ts';
import type { Policy } from './expected-cost.ts';

/** What help-desk bots do today: every question in the author's order, then what fits best. */
export const fixedTree: Policy = (model, position) => {
  const [check] = position.checks;
  if (check !== undefined) return { kind: 'ask', check };
  return withoutQuestions(model, position);
};

/** Never a question: remedies in the order of probability over cost, and a person where one is cheaper. */
export const withoutQuestions: Policy = (model, position) => {
  const [remedy] = trying(model, position).first;
  return remedy === undefined ? { kind: 'stop' } : { kind: 'try', remedy };
};

/** An article read from top to bottom. */
export const authorsOrder: Policy = (_, { remedies: [remedy] }) =>
  remedy === undefined ? { kind: 'stop' } : { kind: 'try', remedy };
