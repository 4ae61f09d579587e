import type { Check } from '../knowledge/article.ts';
import type { Belief } from './belief.ts';
import { answerFactor } from './belief.ts';

/**
 * How many bits of uncertainty about the cause a question is expected to remove (mutual information of answer and
 * cause). Each option's chance under a cause is taken proportional to the factor by which it would change the odds.
 */
export function questionGain(check: Check, beliefs: readonly Belief[]): number {
  const total = beliefs.reduce((sum, belief) => sum + belief.probability, 0);
  const prior = beliefs.map((belief) => belief.probability / total);
  const chances = beliefs.map((belief) => optionChances(check, belief.cause.id));
  const left = check.options.map((_, option) => {
    const joint = prior.map((p, i) => p * (chances[i]?.[option] ?? 0));
    const marginal = joint.reduce((sum, p) => sum + p, 0);
    return marginal * entropy(joint.map((p) => p / marginal));
  });
  return entropy(prior) - left.reduce((sum, bits) => sum + bits, 0);
}

function optionChances(check: Check, cause: string): number[] {
  const factors = check.options.map((option) => answerFactor(option, cause));
  const total = factors.reduce((sum, factor) => sum + factor, 0);
  return factors.map((factor) => factor / total);
}

function entropy(distribution: readonly number[]): number {
  return distribution.reduce((bits, p) => (p > 0 ? bits - p * Math.log2(p) : bits), 0);
}
