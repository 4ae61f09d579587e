import type { LatentData } from './latent-data.ts';

/** Where some weighted terms point to: a vector of length 1, or zeros when none of them is known. */
export function queryVector(
  { dimensions, places, terms, termScales }: LatentData,
  sought: Iterable<{ readonly number: number; readonly weight: number }>,
): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const { number, weight } of sought) {
    const place = places[number] ?? -1;
    if (place < 0) continue;
    const factor = weight * (termScales[place] ?? 0);
    const begin = place * dimensions;
    for (let at = 0; at < dimensions; at += 1)
      vector[at] = (vector[at] ?? 0) + factor * (terms[begin + at] ?? 0);
  }
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((part) => part / length) : vector;
}

/** How close an article lies to a vector of length 1: their cosine, from -1 to 1; 0 when either is zeros. */
export function similarity(
  { dimensions, articles, articleScales }: LatentData,
  vector: Float32Array,
  article: number,
): number {
  const begin = article * dimensions;
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1) sum += (vector[at] ?? 0) * (articles[begin + at] ?? 0);
  return Math.max(-1, Math.min(1, sum * (articleScales[article] ?? 0)));
}
