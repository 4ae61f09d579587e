/** To four decimals, as all figures are given. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** Null where there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole);
}

export function share<T>(items: readonly T[], has: (item: T) => boolean): number | null {
  return ratio(items.filter(has).length, items.length);
}

export function mean(values: readonly number[]): number | null {
  return ratio(sum(values), values.length);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** By the nearest rank: the least value that so many of a hundred do not exceed. Null where there are none. */
export function percentile(values: readonly number[], percent: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  return value === undefined ? null : rounded(value);
}
