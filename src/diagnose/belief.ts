import type { Article, Cause, CheckOption } from '../knowledge/article.ts';
import { answerFactors, causesOf } from '../knowledge/article.ts';
import { checksOf } from './checks-of.ts';
import type { Findings } from './findings.ts';
import { unknown } from './findings.ts';
import { priorStrength, wellDone } from './policy/costs.ts';

/** How much the complaint's own words change the odds of a cause they speak for. */
const spoken = 4;

/** What is left of a cause's odds when one of its remedies was done and did not help. */
const afterFailure = 1 - wellDone;

export interface Belief {
  readonly cause: Cause;
  /** From 0 to 1; they sum to 1 over the article's causes. */
  readonly probability: number;
  /** What the probability was before anything was known times what is known since: not normalised. */
  readonly odds: number;
  /** True when an answer rules the cause out. Its remedies are not offered while another cause is left. */
  readonly ruledOut: boolean;
  /** True when a directory's fact rules it out. Its remedies are never offered. */
  readonly excluded: boolean;
}

/** Cause id -> how often people confirmed that it was this one. */
export type ConfirmedCauses = ReadonlyMap<string, number>;

/**
 * The causes of an article and how likely each is: one fault, answers and facts independent given the cause (naive
 * Bayes), over the author's weights and what was confirmed (a Dirichlet prior). In the article's order.
 */
export function beliefs(
  article: Article,
  findings: Findings,
  confirmed: ConfirmedCauses = new Map(),
): readonly Belief[] {
  const answered = optionsOf(article, findings.answers);
  const facts = optionsOf(article, standing(findings));
  const prior = priorOf(causesOf(article), confirmed);
  const odds = causesOf(article).map(
    (cause) => prior(cause) * likelihood(cause, [...answered, ...facts]) * history(cause, findings),
  );
  const total = odds.reduce((sum, value) => sum + value, 0);
  return causesOf(article).map((cause, i) => ({
    cause,
    odds: odds[i] ?? 0,
    probability: (odds[i] ?? 0) / total,
    ruledOut: answered.some((option) => option.rulesOut.includes(cause.id)),
    excluded: facts.some((option) => option.rulesOut.includes(cause.id)),
  }));
}

/** The factor by which one answer changes the odds of one cause. */
function answerFactor(option: CheckOption, cause: string): number {
  if (option.pointsTo.includes(cause)) return answerFactors.pointsTo;
  return option.rulesOut.includes(cause) ? answerFactors.rulesOut : 1;
}

/** The same for many causes, each at its place; the last of all stands for something that the article does not name. */
export function factorsOf(option: CheckOption, places: ReadonlyMap<string, number>): Float64Array {
  const factors = new Float64Array(places.size + 1).fill(1);
  for (const [causes, factor] of [
    [option.rulesOut, answerFactors.rulesOut],
    [option.pointsTo, answerFactors.pointsTo],
  ] as const)
    for (const cause of causes) {
      const place = places.get(cause);
      if (place !== undefined) factors[place] = factor;
    }
  return factors;
}

/** The facts that nobody contradicted: what the person answers to the same question wins. */
function standing({ observed, answers }: Findings): ReadonlyMap<string, string> {
  return new Map([...observed].filter(([check]) => (answers.get(check) ?? unknown) === unknown));
}

function optionsOf(article: Article, given: ReadonlyMap<string, string>): CheckOption[] {
  return checksOf(article).flatMap((check) =>
    check.options.filter((option) => given.get(check.id) === option.id),
  );
}

/** The shares of the author's weights count like `priorStrength` confirmed outcomes. They sum to 1. */
function priorOf(causes: readonly Cause[], confirmed: ConfirmedCauses): (cause: Cause) => number {
  const weights = causes.reduce((sum, { weight }) => sum + weight, 0);
  const outcomes = causes.reduce((sum, { id }) => sum + (confirmed.get(id) ?? 0), 0);
  return ({ id, weight }) =>
    ((priorStrength * weight) / weights + (confirmed.get(id) ?? 0)) / (priorStrength + outcomes);
}

function likelihood(cause: Cause, given: readonly CheckOption[]): number {
  return given.reduce((product, option) => product * answerFactor(option, cause.id), 1);
}

function history(cause: Cause, findings: Findings): number {
  const failures = cause.remedies.filter((remedy) => findings.tried.get(remedy.id) === 'didNotHelp').length;
  return (findings.spokenFor.has(cause.id) ? spoken : 1) * afterFailure ** failures;
}
