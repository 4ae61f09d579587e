import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eigen } from '../../../src/classify/latent/eigen.ts';
import { gram } from '../../../src/classify/latent/gram.ts';
import { multiply } from '../../../src/classify/latent/multiply.ts';
import { orthonormalise } from '../../../src/classify/latent/orthonormalise.ts';
import { randomMatrix } from '../../../src/classify/latent/random-matrix.ts';
import { singular } from '../../../src/classify/latent/singular.ts';
import { transpose } from '../../../src/classify/latent/sparse-rows.ts';
import { anyMatrix, difference, flipped, full, listed, matrixOf, sparse, times } from './matrices.ts';

const rounding = 1e-5;

test('a product is that of the textbook, also of the transpose', () => {
  fc.assert(
    fc.property(anyMatrix, fc.integer({ min: 1, max: 7 }), (matrix, width) => {
      const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
      const [right, left] = [randomMatrix(columns, width), randomMatrix(rows, width)];
      const product = listed(multiply(sparse(matrix), right));
      const transposed = listed(multiply(transpose(sparse(matrix), columns), left));
      expect(difference(times(matrix, listed(right)), product)).toBeLessThan(100 * rounding);
      expect(difference(times(flipped(matrix), listed(left)), transposed)).toBeLessThan(100 * rounding);
    }),
  );
});

test('a basis is orthonormal, spans what it was made of, and has zeros for what depends on the rest', () => {
  fc.assert(
    fc.property(anyMatrix, (matrix) => {
      const made = full(matrix);
      orthonormalise(made);
      const basis = listed(made);
      const products = times(flipped(basis), basis);
      const ideal = products.map((row, at) =>
        row.map((_, column) => (at === column ? Math.round(row[at] ?? 0) : 0)),
      );
      expect(difference(ideal, products)).toBeLessThan(rounding);
      expect(difference(matrix, times(basis, times(flipped(basis), matrix)))).toBeLessThan(100 * rounding);
    }),
  );
});

test('columns that differ only in the fifth place become orthonormal as well', () => {
  const made = full(
    Array.from({ length: 40 }, (_, row) => [1, 2, 3].map((factor) => 1 + 1e-5 * Math.sin(factor * row))),
  );
  orthonormalise(made);
  const basis = listed(made);
  const identity = [0, 1, 2].map((row) => [0, 1, 2].map((column) => (row === column ? 1 : 0)));
  expect(difference(identity, times(flipped(basis), basis))).toBeLessThan(rounding);
});

test('eigenvectors are orthonormal, only stretched by their matrix, the most stretched first, and all there are', () => {
  fc.assert(
    fc.property(anyMatrix, (matrix) => {
      const symmetric = times(flipped(matrix), matrix);
      const pairs = eigen(gram(full(matrix)));
      const size = Math.max(1, ...symmetric.map((row, at) => row[at] ?? 0));
      for (const { value, vector } of pairs) {
        const stretched = times(symmetric, flipped([[...vector]]));
        const expected = [...vector].map((part) => [value * part]);
        expect(difference(expected, stretched)).toBeLessThan(rounding * size);
      }
      const vectors = pairs.map(({ vector }) => [...vector]);
      const identity = vectors.map((_, row) => vectors.map((_, column) => (row === column ? 1 : 0)));
      expect(difference(identity, times(vectors, flipped(vectors)))).toBeLessThan(rounding);
      const values = pairs.map(({ value }) => value);
      expect(values).toEqual(values.toSorted((one, other) => other - one));
      const trace = symmetric.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
      expect(Math.abs(trace - values.reduce((sum, value) => sum + value, 0))).toBeLessThan(rounding * size);
    }),
  );
});

const rank = 3;
const ofLowRank = fc
  .tuple(matrixOf(40, rank), matrixOf(rank, 30))
  .map(([left, right]) => times(left, right))
  .filter((matrix) => matrix.flat().some((value) => value !== 0));

test('a matrix of low rank is put together again from its singular vectors', () => {
  fc.assert(
    fc.property(ofLowRank, (matrix) => {
      const { values, vectors } = singular(sparse(matrix), 30, 8);
      const basis = listed(vectors);
      const norm = Math.hypot(...matrix.flat());
      expect(values.length).toBeLessThanOrEqual(rank);
      expect(Math.hypot(...values) / norm).toBeCloseTo(1, 3);
      expect(difference(matrix, times(times(matrix, basis), flipped(basis)))).toBeLessThan(1e-3 * norm);
    }),
    { numRuns: 50 },
  );
});

test('of a matrix of full rank the greatest singular values are found', () => {
  const matrix = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 50 }, (_, column) => (row === column ? 100 * 0.8 ** column : 0)),
  );
  const { values } = singular(sparse(matrix), 50, 4);
  expect(values.map((value) => value.toFixed(1))).toEqual(['100.0', '80.0', '64.0', '51.2']);
});

test('the random start is normally distributed', () => {
  const { values } = randomMatrix(300, 100);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length;
  const within = values.filter((value) => Math.abs(value) < 1).length / values.length;
  expect([mean, variance, within].map((value) => Number(value.toFixed(1)))).toEqual([0, 1, 0.7]);
});
