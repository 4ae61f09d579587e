/**
 * Terms and articles as directions in one small space, in which what is used alike lies close together (Deerwester,
 * Dumais, Furnas, Landauer and Harshman, "Indexing by latent semantic analysis", JASIS 41, 1990). Plain data.
 */
export interface LatentData {
  readonly dimensions: number;
  /** Per term: its row in `terms`; -1 for one of which too few articles have shown how it is used. */
  readonly places: Int32Array;
  /** Rows of `dimensions` whole numbers from -127 to 127, to be multiplied by their row's scale. */
  readonly terms: Int8Array;
  readonly termScales: Float32Array;
  /** Per article a row as in `terms`, of length 1 when scaled; of zeros for one without a known term. */
  readonly articles: Int8Array;
  readonly articleScales: Float32Array;
}
