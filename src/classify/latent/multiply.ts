import { dense, type Dense } from './dense.ts';
import { countRows, type SparseRows } from './sparse-rows.ts';

/** Sparse × dense. Each row is summed up in a buffer of doubles that stays in the nearest cache. */
export function multiply(matrix: SparseRows, factor: Dense): Dense {
  const { width } = factor;
  const product = dense(countRows(matrix), width);
  const sum = new Float64Array(width);
  for (let row = 0; row < product.rows; row += 1) {
    sum.fill(0);
    addRow(matrix, row, factor, sum);
    product.values.set(sum, row * width);
  }
  return product;
}

/** Four entries at once: the buffer is read and written a quarter as often. A missing entry is one of weight zero. */
function addRow({ starts, terms, weights }: SparseRows, row: number, factor: Dense, sum: Float64Array): void {
  const { width, values } = factor;
  const end = starts[row + 1] ?? 0;
  for (let entry = starts[row] ?? 0; entry < end; entry += 4) {
    const left = end - entry;
    const weight0 = weights[entry] ?? 0;
    const weight1 = left > 1 ? (weights[entry + 1] ?? 0) : 0;
    const weight2 = left > 2 ? (weights[entry + 2] ?? 0) : 0;
    const weight3 = left > 3 ? (weights[entry + 3] ?? 0) : 0;
    const row0 = (terms[entry] ?? 0) * width;
    const row1 = left > 1 ? (terms[entry + 1] ?? 0) * width : row0;
    const row2 = left > 2 ? (terms[entry + 2] ?? 0) * width : row0;
    const row3 = left > 3 ? (terms[entry + 3] ?? 0) * width : row0;
    for (let at = 0; at < width; at += 1)
      sum[at] =
        (sum[at] ?? 0) +
        (weight0 * (values[row0 + at] ?? 0) + weight1 * (values[row1 + at] ?? 0)) +
        (weight2 * (values[row2 + at] ?? 0) + weight3 * (values[row3 + at] ?? 0));
  }
}
