import { dense, type Dense } from './dense.ts';
import { eigen, type EigenPair } from './eigen.ts';
import { gram } from './gram.ts';
import { multiply } from './multiply.ts';
import { orthonormalise } from './orthonormalise.ts';
import { randomMatrix } from './random-matrix.ts';
import { countRows, transpose, type SparseRows } from './sparse-rows.ts';

/** So many directions more than wanted are followed, and so often are they drawn towards the greatest ones. */
const spare = 10;
const iterations = 2;

export interface Singular {
  /** The greatest first; all above zero. */
  readonly values: readonly number[];
  /** The right singular vectors, one a column: the matrix's columns × as many as there are values. */
  readonly vectors: Dense;
}

/**
 * The greatest singular values of a sparse matrix and their right vectors, as many as wanted or as there are: subspace
 * iteration from a random start (Halko, Martinsson and Tropp, "Finding structure with randomness", SIAM Review 53, 2011,
 * algorithms 4.4 and 5.1).
 */
export function singular(matrix: SparseRows, columns: number, wanted: number): Singular {
  const width = Math.min(wanted + spare, columns, countRows(matrix));
  const transposed = transpose(matrix, columns);
  let range = multiply(matrix, randomMatrix(columns, width));
  orthonormalise(range);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const corange = multiply(transposed, range);
    orthonormalise(corange);
    range = multiply(matrix, corange);
    orthonormalise(range);
  }
  const projected = multiply(transposed, range);
  return rotated(projected, eigen(gram(projected)).slice(0, wanted));
}

/** The projected matrix's own singular vectors: it times each eigenvector of its Gram matrix, at length 1. */
function rotated({ rows, width, values }: Dense, pairs: readonly EigenPair[]): Singular {
  const lengths = pairs.map(({ value }) => Math.sqrt(value));
  const vectors = dense(rows, pairs.length);
  const turns = pairs.map(({ vector }, at) => vector.map((part) => part / (lengths[at] ?? 1)));
  for (let row = 0; row < rows; row += 1) {
    const begin = row * width;
    turns.forEach((turn, column) => {
      let sum = 0;
      for (let at = 0; at < width; at += 1) sum += (values[begin + at] ?? 0) * (turn[at] ?? 0);
      vectors.values[row * pairs.length + column] = sum;
    });
  }
  return { values: lengths, vectors };
}
