import { cholesky } from './cholesky.ts';
import type { Dense } from './dense.ts';
import { gram, type Square } from './gram.ts';

/**
 * Makes the columns of a matrix orthonormal where they stand; they span what they did. Those that depend on the ones
 * before them become zeros. Cholesky QR (Stathopoulos and Wu, "A block orthogonalization procedure with constant
 * synchronization requirements", SIAM J. Sci. Comput. 23, 2002), done twice (Yamamoto, Nakatsukasa, Yanagisawa and Fukaya,
 * "Roundoff error analysis of the CholeskyQR2 algorithm", ETNA 44, 2015): as exact as Householder's, and it goes through
 * the matrix row by row, as the sparse products do.
 */
export function orthonormalise(matrix: Dense): void {
  divide(matrix, cholesky(gram(matrix)));
  divide(matrix, cholesky(gram(matrix)));
}

/** Each row times the inverse of the triangle's transpose, by forward substitution. */
function divide({ rows, width, values }: Dense, triangle: Square): void {
  for (let row = 0; row < rows; row += 4) {
    const row0 = row * width;
    const row1 = row0 + width;
    const row2 = row1 + width;
    const row3 = row2 + width;
    for (let column = 0; column < width; column += 1) {
      const begin = column * width;
      let left0 = values[row0 + column] ?? 0;
      let left1 = values[row1 + column] ?? 0;
      let left2 = values[row2 + column] ?? 0;
      let left3 = values[row3 + column] ?? 0;
      for (let before = 0; before < column; before += 1) {
        const factor = triangle.values[begin + before] ?? 0;
        left0 -= factor * (values[row0 + before] ?? 0);
        left1 -= factor * (values[row1 + before] ?? 0);
        left2 -= factor * (values[row2 + before] ?? 0);
        left3 -= factor * (values[row3 + before] ?? 0);
      }
      const pivot = triangle.values[begin + column] ?? 0;
      const scale = pivot > 0 ? 1 / pivot : 0;
      values[row0 + column] = left0 * scale;
      values[row1 + column] = left1 * scale;
      values[row2 + column] = left2 * scale;
      values[row3 + column] = left3 * scale;
    }
  }
}
