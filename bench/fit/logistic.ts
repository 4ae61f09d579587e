export interface Observation {
  readonly values: readonly number[];
  readonly isTrue: boolean;
  readonly weight: number;
}

/** A logistic model over values as they are: the last number is its constant. */
export type Logistic = readonly number[];

/**
 * Logistic regression by gradient descent with momentum on standardised values. `decay` holds the weights near zero, in
 * units of the standardised values.
 */
export function fitLogistic(observations: readonly Observation[], decay: number, steps = 3000): Logistic {
  const size = observations[0]?.values.length ?? 0;
  const total = observations.reduce((sum, { weight }) => sum + weight, 0);
  const average = (of: (one: Observation) => number) =>
    observations.reduce((sum, one) => sum + one.weight * of(one), 0) / total;
  const means = Array.from({ length: size }, (_, at) => average(({ values }) => values[at] ?? 0));
  const spreads = means.map(
    (mean, at) => Math.sqrt(average(({ values }) => ((values[at] ?? 0) - mean) ** 2)) || 1,
  );
  const rows = observations.map(({ values, ...rest }) => ({
    ...rest,
    values: values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  }));
  const weights = new Array<number>(size + 1).fill(0);
  const speed = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const slopes = weights.map((weight, at) => (at < size ? decay * weight : 0));
    for (const { values, isTrue, weight } of rows) {
      const error = (weight * (1 / (1 + Math.exp(-dot(values, weights))) - (isTrue ? 1 : 0))) / total;
      values.forEach((value, at) => (slopes[at] = (slopes[at] ?? 0) + error * value));
      slopes[size] = (slopes[size] ?? 0) + error;
    }
    slopes.forEach((slope, at) => {
      speed[at] = 0.9 * (speed[at] ?? 0) - 0.2 * slope;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    });
  }
  const plain = weights.slice(0, size).map((weight, at) => weight / (spreads[at] ?? 1));
  const constant = plain.reduce((sum, weight, at) => sum - weight * (means[at] ?? 0), weights[size] ?? 0);
  return [...plain, constant];
}

/** From 0 to 1. */
export function chance(values: readonly number[], weights: Logistic): number {
  return 1 / (1 + Math.exp(-dot(values, weights)));
}

function dot(values: readonly number[], weights: Logistic): number {
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), weights[values.length] ?? 0);
}
