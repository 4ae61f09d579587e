import type { Article, Cause, CheckOption } from '../knowledge/article.ts';
import { answerFactors, causesOf } from '../knowledge/article.ts';
import { checksOf } from './checks-of.ts';
import type { Findings } from './findings.ts';

/** How much the complaint's own words change the odds of a cause they speak for. */
const spoken = 4;

/** How many confirmations the author's weights are worth together. */
const priorStrength = 10;

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
 * `confirmed`: how many people confirmed each cause, by its id. In the article's order.
 */
export function beliefs(
  article: Article,
  findings: Findings,
  confirmed?: ReadonlyMap<string, number>,
): readonly Belief[] {
  const given = givenOptions(article, findings);
  const causes = causesOf(article);
  const weights = priorWeights(causes, confirmed);
  const odds = causes.map(
    (cause, i) => (weights[i] ?? 0) * likelihood(cause, given) * history(cause, findings),
  );
  const total = odds.reduce((sum, value) => sum + value, 0);
  return causes.map((cause, i) => ({
    cause,
    probability: (odds[i] ?? 0) / total,
    ruledOut: given.some((option) => option.rulesOut.includes(cause.id)),
  }));
}

/**
 * What causes weigh before anything is known in the run: the author's weights as a Dirichlet prior worth `priorStrength`
 * confirmations, and what people confirmed as its counts.
 */
function priorWeights(causes: readonly Cause[], confirmed?: ReadonlyMap<string, number>): number[] {
  const total = causes.reduce((sum, { weight }) => sum + weight, 0);
  return causes.map(({ id, weight }) => weight + ((confirmed?.get(id) ?? 0) * total) / priorStrength);
}

/** The factor by which one answer changes the odds of one cause. */
export function answerFactor(option: CheckOption, cause: string): number {
  if (option.pointsTo.includes(cause)) return answerFactors.pointsTo;
  return option.rulesOut.includes(cause) ? answerFactors.rulesOut : 1;
}

function givenOptions(article: Article, findings: Findings): CheckOption[] {
  return checksOf(article).flatMap((check) =>
    check.options.filter((option) => findings.answers.get(check.id) === option.id),
  );
}

function likelihood(cause: Cause, given: readonly CheckOption[]): number {
  return given.reduce((product, option) => product * answerFactor(option, cause.id), 1);
}

function history(cause: Cause, findings: Findings): number {
  const failures = cause.remedies.filter((remedy) => findings.tried.get(remedy.id) === 'didNotHelp').length;
  return (findings.spokenFor.has(cause.id) ? spoken : 1) * afterFailure ** failures;
}
