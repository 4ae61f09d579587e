import type { Article, Cause, CheckOption } from '../knowledge/article.ts';
import { causesOf } from '../knowledge/article.ts';
import { checksOf } from './checks-of.ts';
import type { Findings } from './findings.ts';

/** How much an answer changes the odds of a cause it points to, and of one it rules out (people err: never zero). */
const pointsTo = 4;
const rulesOut = 0.02;

/** How much the complaint's own words change the odds of a cause they speak for. */
const spoken = 4;

/** What is left of a cause's odds when one of its remedies was done and did not help. */
const afterFailure = 0.2;

export interface Belief {
  readonly cause: Cause;
  /** From 0 to 1; they sum to 1 over the article's causes. */
  readonly probability: number;
  /** True when an answer rules the cause out. Its remedies are not offered. */
  readonly ruledOut: boolean;
}

/**
 * The causes of an article and how likely each is: one fault, answers independent given the cause (naive Bayes).
 * In the article's order.
 */
export function beliefs(article: Article, findings: Findings): readonly Belief[] {
  const given = givenOptions(article, findings);
  const causes = causesOf(article);
  const odds = causes.map((cause) => cause.weight * likelihood(cause, given) * history(cause, findings));
  const total = odds.reduce((sum, value) => sum + value, 0);
  return causes.map((cause, i) => ({
    cause,
    probability: (odds[i] ?? 0) / total,
    ruledOut: given.some((option) => option.rulesOut.includes(cause.id)),
  }));
}

/** The factor by which one answer changes the odds of one cause. */
export function answerFactor(option: CheckOption, cause: string): number {
  if (option.pointsTo.includes(cause)) return pointsTo;
  return option.rulesOut.includes(cause) ? rulesOut : 1;
}

function givenOptions(article: Article, { answers, observed }: Findings): CheckOption[] {
  return checksOf(article).flatMap((check) =>
    check.options.filter(({ id }) => [answers, observed].some((given) => given.get(check.id) === id)),
  );
}

/** Whether what was looked up rules a cause out: people may err, it does not count again before they say so. */
export function isRuledOutByFacts(article: Article, { observed }: Findings, cause: string): boolean {
  return checksOf(article).some((check) =>
    check.options.some(({ id, rulesOut }) => observed.get(check.id) === id && rulesOut.includes(cause)),
  );
}

function likelihood(cause: Cause, given: readonly CheckOption[]): number {
  return given.reduce((product, option) => product * answerFactor(option, cause.id), 1);
}

function history(cause: Cause, findings: Findings): number {
  const failures = cause.remedies.filter((remedy) => findings.tried.get(remedy.id) === 'didNotHelp').length;
  return (findings.spokenFor.has(cause.id) ? spoken : 1) * afterFailure ** failures;
}
