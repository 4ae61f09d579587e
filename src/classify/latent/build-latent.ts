import type { Dense } from './dense.ts';
import type { LatentData } from './latent-data.ts';
import { quantise, quantiseDirection } from './quantise.ts';
import { singular, type Singular } from './singular.ts';
import { countRows, type SparseRows } from './sparse-rows.ts';
import { trainingRows, weighTerms, worth, type WeighedTerms } from './weigh-terms.ts';

/** Fewer articles do not show how words are used. */
const fewestRows = 50;

/** A space of more dimensions than a quarter of the articles or terms would learn them by heart. */
const share = 1 / 4;

/** How far the great dimensions, which all articles share in, are held down: the power of their singular value. */
const damping = -0.25;

export interface LatentOptions {
  readonly dimensions?: number;
  /** At most so many articles, evenly spread, shape the space; the others are only put into it. */
  readonly trainOn?: number;
}

/**
 * Latent semantic analysis of articles (rows) by their terms (of `columns` numbers), which are weighted counts. Equal
 * arguments give equal data. Undefined for articles that are too few, or have too little in common.
 */
export function buildLatent(
  rows: SparseRows,
  columns: number,
  { dimensions = 128, trainOn = 8000 }: LatentOptions = {},
): LatentData | undefined {
  if (countRows(rows) < fewestRows) return undefined;
  const weighed = weighTerms(rows, columns);
  const training = trainingRows(rows, weighed, trainOn);
  const wanted = Math.min(dimensions, Math.floor(Math.min(countRows(training), weighed.kept) * share));
  if (wanted < 1) return undefined;
  const found = singular(training, weighed.kept, wanted);
  if (found.values.length === 0) return undefined;
  dampen(found);
  return {
    dimensions: found.values.length,
    places: weighed.places,
    ...packTerms(found.vectors),
    ...foldIn(rows, weighed, found.vectors),
  };
}

/** Where the vectors stand: in a large base they are the greatest thing in memory. */
function dampen({ values, vectors }: Singular): void {
  const factors = values.map((value) => value ** damping);
  vectors.values.forEach((part, at) => (vectors.values[at] = part * (factors[at % vectors.width] ?? 0)));
}

function packTerms({ rows, width, values }: Dense): Pick<LatentData, 'terms' | 'termScales'> {
  const terms = new Int8Array(rows * width);
  const termScales = Float32Array.from({ length: rows }, (_, row) =>
    quantise(values.subarray(row * width, (row + 1) * width), terms.subarray(row * width, (row + 1) * width)),
  );
  return { terms, termScales };
}

/** An article lies where the sum of its terms points to. */
function foldIn(
  { starts, terms, weights }: SparseRows,
  { places, tells }: WeighedTerms,
  { width, values }: Dense,
): Pick<LatentData, 'articles' | 'articleScales'> {
  const count = starts.length - 1;
  const articles = new Int8Array(count * width);
  const sum = new Float64Array(width);
  const articleScales = Float32Array.from({ length: count }, (_, row) => {
    sum.fill(0);
    for (let entry = starts[row] ?? 0; entry < (starts[row + 1] ?? 0); entry += 1) {
      const place = places[terms[entry] ?? 0] ?? -1;
      const value = worth(weights[entry] ?? 0, tells[place] ?? 0);
      if (value === 0) continue;
      for (let at = 0; at < width; at += 1)
        sum[at] = (sum[at] ?? 0) + value * (values[place * width + at] ?? 0);
    }
    return quantiseDirection(sum, articles.subarray(row * width, (row + 1) * width));
  });
  return { articles, articleScales };
}
