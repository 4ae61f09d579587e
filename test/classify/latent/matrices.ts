import fc from 'fast-check';
import { dense, type Dense } from '../../../src/classify/latent/dense.ts';
import type { SparseRows } from '../../../src/classify/latent/sparse-rows.ts';

export type Entry = readonly [term: number, weight: number];

/** Rows of entries, packed. */
export function packed(rows: readonly (readonly Entry[])[]): SparseRows {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    starts: Uint32Array.from(starts),
    terms: Uint32Array.from(rows.flat(), ([term]) => term),
    weights: Float32Array.from(rows.flat(), ([, weight]) => weight),
  };
}

/** A full matrix, packed; zeros are left out. */
export function sparse(matrix: readonly (readonly number[])[]): SparseRows {
  return packed(
    matrix.map((row) => row.map((value, term): Entry => [term, value]).filter(([, value]) => value !== 0)),
  );
}

export function full(matrix: readonly (readonly number[])[]): Dense {
  const width = matrix[0]?.length ?? 0;
  const made = dense(matrix.length, width);
  made.values.set(matrix.flat());
  return made;
}

/** As lists of rows. */
export function listed({ rows, width, values }: Dense): number[][] {
  return Array.from({ length: rows }, (_, row) => [...values.subarray(row * width, (row + 1) * width)]);
}

/** The textbook's product. */
export function times(
  one: readonly (readonly number[])[],
  other: readonly (readonly number[])[],
): number[][] {
  return one.map((row) =>
    (other[0] ?? []).map((_, column) =>
      row.reduce((sum, value, at) => sum + value * (other[at]?.[column] ?? 0), 0),
    ),
  );
}

export function flipped(matrix: readonly (readonly number[])[]): number[][] {
  return (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));
}

/** The greatest difference of two entries. */
export function difference(
  one: readonly (readonly number[])[],
  other: readonly (readonly number[])[],
): number {
  return Math.max(
    0,
    ...one.flatMap((row, at) => row.map((value, column) => Math.abs(value - (other[at]?.[column] ?? NaN)))),
  );
}

/** Matrices of small whole numbers, a third of them zeros. */
export function matrixOf(rows: number, columns: number): fc.Arbitrary<number[][]> {
  const value = fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: -9, max: 9 }) },
  );
  const row = fc.array(value, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

export const anyMatrix = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 14 }))
  .chain(([rows, columns]) => matrixOf(rows, columns));
