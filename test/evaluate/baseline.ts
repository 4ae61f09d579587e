import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluation } from '../../src/evaluate/evaluation.ts';
import type { Outcomes } from './compare.ts';
import type { Outcome } from './outcome.ts';

const path = join(import.meta.dirname, 'baseline.json');

/** Without the times, which tell nothing about another machine. */
export type Summary = Pick<
  Evaluation,
  'first' | 'three' | 'five' | 'ten' | 'mrr' | 'withinTwoCards' | 'wrongUnasked' | 'meanCards' | 'decisions'
>;

export function readBaseline(): Outcomes {
  if (!existsSync(path))
    throw new Error(`There is no ${path}. Write it with UPDATE=1 npm test -- test/evaluate.`);
  const { complaints } = JSON.parse(readFileSync(path, 'utf8')) as { complaints: Record<string, Outcome> };
  return new Map(Object.entries(complaints));
}

/** A complaint takes one line, so that a diff shows which ones a change won and lost. */
export function writeBaseline(summary: Summary, outcomes: Outcomes): void {
  const lines = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1)).map(complaintLine);
  const head = JSON.stringify({ summary }, undefined, 2).replace(/\n\}$/, '');
  writeFileSync(path, `${head},\n  "complaints": {\n${lines.join(',\n')}\n  }\n}\n`);
}

function complaintLine([id, outcome]: readonly [string, Outcome]): string {
  const fields = Object.entries(outcome).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `    ${JSON.stringify(id)}: { ${fields.join(', ')} }`;
}
