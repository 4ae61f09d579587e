import type { Feature } from './features.ts';

/** The features of some texts, by number, with their weights. */
export interface Vocabulary {
  readonly features: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: Float32Array;
  readonly likenesses: Float32Array;
  readonly unheard: number;
}

/**
 * Counts as so many texts that have none of the words, so that a handful of examples does not make every word of theirs
 * as common as "the".
 */
const otherTexts = 20;

/**
 * Numbers the features, those of most texts first, and gives them their inverse document frequency. At most `most` are
 * kept: a feature of one text alone is the first to go.
 */
export function vocabularyOf(texts: readonly (readonly Feature[])[], most: number): Vocabulary {
  const known = new Map<string, { count: number; share: number; likeness: number }>();
  for (const { key, share, likeness } of texts.flat()) {
    const entry = known.get(key);
    if (!entry) known.set(key, { count: 1, share, likeness });
    else {
      entry.count += 1;
      entry.likeness = Math.max(entry.likeness, likeness);
    }
  }
  const kept = [...known].sort(([, a], [, b]) => b.count - a.count).slice(0, most);
  const rarity = (count: number) => Math.log((texts.length + otherTexts) / (count + 0.5));
  return {
    features: kept.map(([key]) => key),
    numbers: new Map(kept.map(([key], number) => [key, number])),
    weights: Float32Array.from(kept, ([, { count, share }]) => share * rarity(count)),
    likenesses: Float32Array.from(kept, ([, { count, likeness }]) => likeness * rarity(count)),
    unheard: rarity(0),
  };
}

/** A text as a vector of length 1: its known features by number, and how much each counts. */
export interface Vector {
  readonly at: Uint32Array;
  readonly values: Float32Array;
}

export function vectorOf(
  features: readonly Feature[],
  { numbers, weights }: Pick<Vocabulary, 'numbers' | 'weights'>,
): Vector {
  const at = Uint32Array.from(features.flatMap(({ key }) => numbers.get(key) ?? []));
  const values = Float32Array.from(at, (number) => weights[number] ?? 0);
  const length = Math.hypot(...values);
  return { at, values: length > 0 ? values.map((value) => value / length) : values };
}
