import { reciprocalRank } from '../../src/evaluate/figures.ts';
import type { Outcome } from './outcome.ts';

export type Outcomes = ReadonlyMap<string, Outcome>;

/** A figure that is a quotient of two sums over the complaints: the more the better. */
interface Measure {
  readonly name: string;
  readonly part: (outcome: Outcome) => number;
  readonly whole: (outcome: Outcome) => number;
  /** So much may the figure lose at most, however noisy that is. */
  readonly bound?: number;
}

const ofAnswered = ({ hasAnswer }: Outcome) => Number(hasAnswer);

const measures: readonly Measure[] = [
  { name: 'first', part: ({ rank }) => Number(rank === 1), whole: ofAnswered },
  { name: 'five', part: ({ rank }) => Number(rank !== null && rank <= 5), whole: ofAnswered },
  { name: 'mrr', part: ({ rank }) => reciprocalRank({ rank: rank ?? undefined }), whole: ofAnswered },
  {
    name: 'withinTwoCards',
    part: ({ cards }) => Number(cards !== null && cards <= 2),
    whole: ofAnswered,
    bound: 0.03,
  },
  {
    name: 'not wrongUnasked',
    part: ({ wrongUnasked }) => Number(!wrongUnasked),
    whole: () => 1,
    bound: 0.02,
  },
  {
    name: 'noArticle F1',
    part: ({ saidNone, hasAnswer }) => 2 * Number(saidNone && !hasAnswer),
    whole: ({ saidNone, hasAnswer }) => Number(saidNone) + Number(!hasAnswer),
    bound: 0.1,
  },
];

/** Standard errors. One in fifteen changes that make nothing better or worse is refused. */
const mostLost = 1.5;

/**
 * What is worse than before by more than noise, one line for each figure; empty when nothing is. Both have the same
 * complaints.
 *
 * Both rankings were tried on the same complaints, so only the differences count: how hard a complaint is drops out. A
 * figure is a quotient F = Σpart / Σwhole, and it falls exactly when Σd < 0, where d is what a complaint's
 * part - F * whole has changed by, F being the figure before. If a change made nothing better or worse, each d could as
 * well have had the other sign; their sum then has the mean 0 and the variance Σd², so that z = Σd / √Σd² is a standard
 * normal deviate. For shares, where d is -1, 0 or 1, that is McNemar's test (Q. McNemar, 1947):
 * (won - lost) / √(won + lost). One or two complaints lost are noise, three without one won are not.
 *
 * A noisy change can hide a loss that people would notice, and "no article" has few cases: hence the plain bounds.
 */
export function worseThan(before: Outcomes, after: Outcomes): string[] {
  return measures.flatMap(({ name, part, whole, bound = Infinity }) => {
    const was = quotient(before, { part, whole });
    const is = quotient(after, { part, whole });
    const score = (outcome: Outcome | undefined) => (outcome ? part(outcome) - was * whole(outcome) : 0);
    const differences = [...after].map(([id, outcome]) => score(outcome) - score(before.get(id)));
    const spread = Math.sqrt(sum(differences.map((difference) => difference ** 2)));
    const z = spread === 0 ? 0 : sum(differences) / spread;
    if (z >= -mostLost && was - is <= bound) return [];
    const lost = differences.filter((difference) => difference < 0).length;
    const won = differences.filter((difference) => difference > 0).length;
    const fall = `${was.toFixed(3)} to ${is.toFixed(3)}`;
    return [`${name}: ${fall}, ${lost} complaints lost, ${won} won, z = ${z.toFixed(2)}`];
  });
}

function quotient(outcomes: Outcomes, { part, whole }: Pick<Measure, 'part' | 'whole'>): number {
  const all = [...outcomes.values()];
  const total = sum(all.map(whole));
  return total === 0 ? 0 : sum(all.map(part)) / total;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
