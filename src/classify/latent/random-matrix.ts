import { dense, type Dense } from './dense.ts';

/**
 * A matrix of normally distributed numbers (Box and Muller, "A note on the generation of random normal deviates", 1958),
 * the same for equal sizes.
 */
export function randomMatrix(rows: number, width: number): Dense {
  const matrix = dense(rows, width);
  const uniform = mulberry32(1);
  for (let at = 0; at < rows * width; at += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    matrix.values[at] = radius * Math.cos(angle);
    if (at + 1 < rows * width) matrix.values[at + 1] = radius * Math.sin(angle);
  }
  return matrix;
}

/** Numbers from 0 to below 1: Mulberry32 (Tommy Ettinger, 2017, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
