import type { Square } from './gram.ts';

/** A column of which so little (squared, of one) is left beside those before it says nothing of its own: it is noise. */
const nothingLeft = 1e-11;

/**
 * The lower triangle that times its transpose is the given Gram matrix (Golub and Van Loan, "Matrix computations", 4th
 * edition, 4.2). A column that depends on those before it gets zeros.
 */
export function cholesky({ size, values }: Square): Square {
  const triangle = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    const begin = row * size;
    for (let column = 0; column <= row; column += 1) {
      const other = column * size;
      let left = values[begin + column] ?? 0;
      for (let at = 0; at < column; at += 1)
        left -= (triangle[begin + at] ?? 0) * (triangle[other + at] ?? 0);
      const pivot = triangle[other + column] ?? 0;
      if (column < row) triangle[begin + column] = pivot > 0 ? left / pivot : 0;
      else triangle[begin + row] = left > nothingLeft * (values[begin + row] ?? 0) ? Math.sqrt(left) : 0;
    }
  }
  return { size, values: triangle };
}
