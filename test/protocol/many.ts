import type { Parameters } from 'fast-check';

const asked = process.env['RUNS'];

/** How often a property is tried: the same cases every time, unless RUNS in the environment asks for so many new ones. */
export function many(usual: number): Parameters<unknown> {
  return asked === undefined ? { numRuns: usual, seed: 20260105 } : { numRuns: Number(asked) };
}

/** Milliseconds that many walks may take. */
export const longEnough = 30_000 + Number(asked ?? 0) * 1_000;
