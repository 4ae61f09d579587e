import type { Complaint } from './complaint.ts';
import { figuresOf, type Figures } from './figures.ts';
import { reliability, type Reliability } from './reliability.ts';
import type { Verdict } from './verdict.ts';

/** How good the bot is at finding articles: over all complaints, and over those of each area and register. */
export interface Evaluation extends Figures {
  readonly area: Readonly<Record<string, Figures>>;
  readonly register: Readonly<Record<string, Figures>>;
  readonly reliability: Reliability;
  /** Answers that no served article stands for, with the complaint that names them. */
  readonly answersNotServed: readonly { readonly complaint: string; readonly answers: readonly string[] }[];
}

export function evaluation(verdicts: readonly Verdict[]): Evaluation {
  return {
    ...figuresOf(verdicts),
    area: figuresBy(verdicts, 'area'),
    register: figuresBy(verdicts, 'register'),
    reliability: reliability(verdicts),
    answersNotServed: verdicts
      .filter(({ answers }) => answers.notServed.length > 0)
      .map(({ complaint, answers }) => ({ complaint: complaint.id, answers: answers.notServed })),
  };
}

/** In the order of the values' letters. */
function figuresBy(verdicts: readonly Verdict[], field: keyof Pick<Complaint, 'area' | 'register'>) {
  const groups = [...Map.groupBy(verdicts, ({ complaint }) => complaint[field])];
  return Object.fromEntries(
    groups.sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, group]) => [value, figuresOf(group)]),
  );
}
