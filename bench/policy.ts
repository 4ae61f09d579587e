import { choose } from '../src/diagnose/policy/choose.ts';
import { start } from '../src/diagnose/policy/repair-model.ts';
import { authorsOrder, fixedTree, withoutQuestions } from './policy/baselines.ts';
import type { Policy } from './policy/expected-cost.ts';
import { generateModels } from './policy/generate-models.ts';
import { largeArticle } from './policy/large-article.ts';
import { optimum } from './policy/optimum.ts';
import { ratiosOf } from './policy/ratios.ts';
import { starterWalks } from './policy/starter-walks.ts';
import { nothingKnown } from './policy/walk-article.ts';
import { nextMove } from '../src/diagnose/next-move.ts';
import { processorClock } from './processor-clock.ts';

const models = 2000;
const ours: Policy = (model, position) => choose(model, position).action;

/** How close the order of questions and remedies is to the best one, what it takes to find, and what it does to people. */
export async function policy(): Promise<string[]> {
  return [...againstOptimum(), ...timeToChoose(), ...(await starterWalks())];
}

function againstOptimum(): string[] {
  const family = generateModels(1, models).map((model) => ({ model, optimum: optimum(model) }));
  const asks = family.filter(({ model }) => ours(model, start(model)).kind === 'ask').length;
  const line = (name: string, one: Policy) => {
    const { mean, worst } = ratiosOf(family, one);
    return `  ${name.padEnd(42)} mean ${mean.toFixed(4)}   worst ${worst.toFixed(3)}`;
  };
  return [
    `Expected cost of repair over the exact optimum (${models} models; a question comes first in ${asks})`,
    line('Firstline', ours),
    line('never a question, best remedy first', withoutQuestions),
    line('fixed tree: all questions, then remedies', fixedTree),
    line("remedies in the author's order", authorsOrder),
  ];
}

const rounds = 50;

function timeToChoose(): string[] {
  const article = largeArticle();
  const times = Array.from({ length: rounds }, () => {
    const before = processorClock();
    nextMove(article, nothingKnown, undefined);
    return processorClock() - before;
  });
  const [first = NaN] = times;
  const median = times.toSorted((a, b) => a - b)[rounds / 2] ?? NaN;
  return [
    'Choosing the next step over 200 causes and 100 checks, processor time',
    `  median ${median.toFixed(1)} ms   the first in a new process ${first.toFixed(1)} ms`,
  ];
}
