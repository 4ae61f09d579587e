import { countRows, type SparseRows } from './sparse-rows.ts';

/** A term that fewer articles have shows too little of how it is used. */
const fewestArticles = 3;

export interface WeighedTerms {
  /** Per term: its number among those that are kept, or -1. */
  readonly places: Int32Array;
  readonly kept: number;
  /** Per kept term: how much it tells (inverse document frequency, as in BM25). */
  readonly tells: Float64Array;
}

/** Which terms enough articles have, and how much each tells. A weight of zero counts as not there. */
export function weighTerms({ starts, terms, weights }: SparseRows, columns: number): WeighedTerms {
  const articles = starts.length - 1;
  const having = new Uint32Array(columns);
  terms.forEach((term, entry) => {
    if ((weights[entry] ?? 0) > 0) having[term] = (having[term] ?? 0) + 1;
  });
  const tells: number[] = [];
  const places = Int32Array.from(having, (count) =>
    count < fewestArticles ? -1 : tells.push(Math.log(1 + (articles - count + 0.5) / (count + 0.5))) - 1,
  );
  return { places, kept: tells.length, tells: Float64Array.from(tells) };
}

/** What an article's weighted count of a kept term is worth. */
export function worth(weight: number, tells: number): number {
  return weight > 0 ? Math.log1p(weight) * tells : 0;
}

/** Some of the rows, at most so many and evenly spread: their kept terms by their worth, each row of length 1. */
export function trainingRows(rows: SparseRows, { places, tells }: WeighedTerms, most: number): SparseRows {
  const count = Math.min(most, countRows(rows));
  const chosen = Array.from({ length: count }, (_, at) => Math.floor((at * countRows(rows)) / count));
  const room = chosen.reduce((sum, row) => sum + (rows.starts[row + 1] ?? 0) - (rows.starts[row] ?? 0), 0);
  const starts = new Uint32Array(count + 1);
  const terms = new Uint32Array(room);
  const weights = new Float32Array(room);
  let end = 0;
  chosen.forEach((row, at) => {
    const begin = end;
    let square = 0;
    for (let entry = rows.starts[row] ?? 0; entry < (rows.starts[row + 1] ?? 0); entry += 1) {
      const place = places[rows.terms[entry] ?? 0] ?? -1;
      const value = worth(rows.weights[entry] ?? 0, tells[place] ?? 0);
      if (value === 0) continue;
      terms[end] = place;
      weights[end] = value;
      square += value * value;
      end += 1;
    }
    for (let entry = begin; entry < end; entry += 1)
      weights[entry] = (weights[entry] ?? 0) / Math.sqrt(square);
    starts[at + 1] = end;
  });
  return { starts, terms: terms.subarray(0, end), weights: weights.subarray(0, end) };
}
