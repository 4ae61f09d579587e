import { processorClock } from './processor-clock.ts';

/** A growth above it is measured again, because a collection of garbage looks like growth. */
const suspect = 2.5;

/** Milliseconds of processor time for each of some inputs that grow. */
export function timesOf<Input>(inputs: readonly Input[], work: (input: Input) => unknown): number[] {
  let times = inputs.map((input) => processorTime(() => work(input)));
  for (let again = 0; again < 3 && growth(times) > suspect; again += 1) {
    times = inputs.map((input, at) =>
      Math.min(
        times[at] ?? Infinity,
        processorTime(() => work(input)),
      ),
    );
  }
  return times;
}

/** Milliseconds that some work takes all threads of this process. */
export function processorTime(work: () => unknown): number {
  globalThis.gc?.();
  const start = processorClock();
  work();
  return processorClock() - start;
}

/** Times by size, how much more the last is than the one before, and than the baseline's. */
export function growthLine(name: string, times: readonly number[], baseline: readonly number[]): string {
  const columns = times.map((time) => time.toFixed(1).padStart(8)).join('');
  const ratio = (times.at(-1) ?? NaN) / (baseline.at(-1) ?? NaN);
  return `  ${name.slice(0, 44).padEnd(46)}${columns}   growth ${growth(times).toFixed(1)}   ${ratio.toFixed(1)} times the baseline`;
}

function growth(times: readonly number[]): number {
  return (times.at(-1) ?? NaN) / (times.at(-2) ?? NaN);
}
