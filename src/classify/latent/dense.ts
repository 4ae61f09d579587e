/** A full matrix, row after row. */
export interface Dense {
  readonly rows: number;
  readonly width: number;
  /** Rows × width; rows of zeros fill up to a multiple of four, so that whoever takes four at once meets no rest. */
  readonly values: Float32Array;
}

/** All zeros. */
export function dense(rows: number, width: number): Dense {
  return { rows, width, values: new Float32Array(Math.ceil(rows / 4) * 4 * width) };
}
