import { cholesky } from './cholesky.ts';
import type { Square } from './gram.ts';

/** Two rows at less than this cosine are taken for orthogonal. */
const orthogonal = 1e-12;

/** Jacobi's sweeps converge quadratically; some eight are usual. */
const mostSweeps = 40;

export interface EigenPair {
  readonly value: number;
  /** Of length 1. */
  readonly vector: Float64Array;
}

/**
 * The eigenvalues above zero of a Gram matrix, the greatest first, each with its vector. One-sided Jacobi rotations of
 * the Cholesky factor (Veselić and Hari, "A note on a one-sided Jacobi algorithm", Numer. Math. 56, 1989; Golub and Van
 * Loan, "Matrix computations", 4th edition, 8.6.3): they turn its columns until these are orthogonal, and then each is
 * an eigenvector as long as the root of its value.
 */
export function eigen(symmetric: Square): EigenPair[] {
  const columns = columnsOf(cholesky(symmetric));
  let sweeps = 0;
  while (sweeps < mostSweeps && sweep(columns)) sweeps += 1;
  return columns
    .map((column) => ({ column, value: dot(column, column) }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value)
    .map(({ column, value }) => ({ value, vector: column.map((part) => part / Math.sqrt(value)) }));
}

function columnsOf({ size, values }: Square): Float64Array[] {
  return Array.from({ length: size }, (_, column) =>
    Float64Array.from({ length: size }, (_, row) => values[row * size + column] ?? 0),
  );
}

/** Rotates each two once, in their plane; false when all were orthogonal. */
function sweep(columns: readonly Float64Array[]): boolean {
  let turned = false;
  columns.forEach((one, at) => {
    for (const other of columns.slice(at + 1)) turned = rotate(one, other) || turned;
  });
  return turned;
}

function rotate(one: Float64Array, other: Float64Array): boolean {
  const [square, otherSquare, product] = [dot(one, one), dot(other, other), dot(one, other)];
  if (Math.abs(product) <= orthogonal * Math.sqrt(square * otherSquare)) return false;
  const slope = (otherSquare - square) / (2 * product);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(1 + slope * slope));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  for (let at = 0; at < one.length; at += 1) {
    const [value, otherValue] = [one[at] ?? 0, other[at] ?? 0];
    one[at] = cosine * value - sine * otherValue;
    other[at] = sine * value + cosine * otherValue;
  }
  return true;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
