import type { Dense } from './dense.ts';

/** A square matrix of doubles, row after row; of a symmetric one, and of a triangular one, the lower half. */
export interface Square {
  readonly size: number;
  readonly values: Float64Array;
}

/** How the columns of a matrix lie to each other: the dot product of each two (its transpose times itself). */
export function gram({ rows, width, values }: Dense): Square {
  const products = new Float64Array(width * width);
  for (let row = 0; row < rows; row += 4) {
    const row0 = row * width;
    const row1 = row0 + width;
    const row2 = row1 + width;
    const row3 = row2 + width;
    for (let column = 0; column < width; column += 1) {
      const value0 = values[row0 + column] ?? 0;
      const value1 = values[row1 + column] ?? 0;
      const value2 = values[row2 + column] ?? 0;
      const value3 = values[row3 + column] ?? 0;
      const begin = column * width;
      for (let other = 0; other <= column; other += 1)
        products[begin + other] =
          (products[begin + other] ?? 0) +
          (value0 * (values[row0 + other] ?? 0) + value1 * (values[row1 + other] ?? 0)) +
          (value2 * (values[row2 + other] ?? 0) + value3 * (values[row3 + other] ?? 0));
    }
  }
  return { size: width, values: products };
}
