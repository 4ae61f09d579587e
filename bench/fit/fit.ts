import type { Example } from './examples.ts';

export interface Taught {
  readonly example: Example;
  /** How much it counts. */
  readonly weight: number;
}

export interface Fitting {
  /** How strongly weights are held near zero, in units of standardised features. */
  readonly decay: number;
  readonly steps: number;
}

/**
 * Fits a linear model so that right articles rank first: the softmax over the compared articles should give all its
 * probability to right ones (ListNet's top-one likelihood: Cao, Qin, Liu, Tsai and Li, "Learning to rank: from pairwise
 * approach to listwise approach", ICML 2007), by Adam on standardised features. Complaints without a right article
 * among the compared ones teach nothing. Returns a weight for each feature as it is, not standardised.
 */
export function fit(examples: readonly Taught[], { decay, steps }: Fitting): number[] {
  const taught = examples.filter(({ example }) => example.right.includes(true));
  const total = taught.reduce((sum, { weight }) => sum + weight, 0);
  const spreads = spreadsOf(taught.map(({ example }) => example));
  const size = spreads.length;
  const lists = taught.map(({ example, weight }) => ({
    weight: weight / total,
    right: example.right,
    features: example.features.map((row) =>
      Float64Array.from(row, (value, at) => value / (spreads[at] ?? 1)),
    ),
  }));
  const weights = new Float64Array(size);
  const [mean, variance] = [new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= steps; step += 1) {
    const gradient = new Float64Array(size);
    for (const list of lists) addGradient(list, weights, gradient);
    for (let at = 0; at < size; at += 1) {
      const slope = (gradient[at] ?? 0) + decay * (weights[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      variance[at] = 0.99 * (variance[at] ?? 0) + 0.01 * slope * slope;
      const [m, v] = [(mean[at] ?? 0) / (1 - 0.9 ** step), (variance[at] ?? 0) / (1 - 0.99 ** step)];
      weights[at] = (weights[at] ?? 0) - (0.05 * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  return Array.from(weights, (weight, at) => weight / (spreads[at] ?? 1));
}

interface List {
  /** Its share of all lists. */
  readonly weight: number;
  readonly features: readonly Float64Array[];
  readonly right: readonly boolean[];
}

function addGradient({ weight, features, right }: List, weights: Float64Array, gradient: Float64Array): void {
  const scores = scoresOf(features, weights);
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
  features.forEach((row, article) => {
    const power = powers[article] ?? 0;
    const error = weight * (power / all - (right[article] ? power / good : 0));
    if (Math.abs(error) < 1e-9) return;
    row.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + error * value));
  });
}

/** What a linear model gives each article. */
export function scoresOf(
  features: readonly (readonly number[] | Float64Array)[],
  weights: readonly number[] | Float64Array,
): number[] {
  return features.map((row) => {
    let sum = 0;
    for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (weights[at] ?? 0);
    return sum;
  });
}

/** The standard deviation of each feature; 1 for one that never varies. */
function spreadsOf(examples: readonly Example[]): number[] {
  const rows = examples.flatMap(({ features }) => features);
  const size = rows[0]?.length ?? 0;
  return Array.from({ length: size }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
}
