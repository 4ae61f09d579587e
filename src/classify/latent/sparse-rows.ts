import { startsByKey } from '../index/lists.ts';

/** A matrix with few entries, row after row in packed arrays. */
export interface SparseRows {
  /** Where each row begins among the entries, and after the last one where it ends. */
  readonly starts: Uint32Array;
  /** Per entry: its column. Within a row each comes once. */
  readonly terms: Uint32Array;
  /** Per entry: its value, finite. */
  readonly weights: Float32Array;
}

export function countRows({ starts }: SparseRows): number {
  return starts.length - 1;
}

/** Rows become columns. A counting sort: linear in the entries, and the entries of a row ascend. */
export function transpose(matrix: SparseRows, columns: number): SparseRows {
  const starts = startsByKey(matrix.terms, columns);
  const next = starts.slice();
  const terms = new Uint32Array(matrix.terms.length);
  const weights = new Float32Array(matrix.terms.length);
  for (let row = 0; row < countRows(matrix); row += 1) {
    for (let entry = matrix.starts[row] ?? 0; entry < (matrix.starts[row + 1] ?? 0); entry += 1) {
      const term = matrix.terms[entry] ?? 0;
      const at = next[term] ?? 0;
      next[term] = at + 1;
      terms[at] = row;
      weights[at] = matrix.weights[entry] ?? 0;
    }
  }
  return { starts, terms, weights };
}
