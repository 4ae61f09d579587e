import { fieldCount, fieldNames, halfStrength, halfStrengths, joining } from './fields.ts';
import type { IndexData } from './index-data.ts';
import { startsByKey } from './lists.ts';
import type { ReadTerms } from './read-terms.ts';

/** A strength of 1, as it is kept. */
export const fullStrength = 255;

/**
 * Turns what each article has into which articles have each term, and how strongly: BM25F's saturated frequencies, each
 * field's made smaller by its length first (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted
 * fields", CIKM 2004). One counting sort: linear in the postings.
 */
export function postTerms(
  { starts, terms, counts, lengths }: ReadTerms,
  vocabulary: number,
): Pick<IndexData, 'postings' | 'strengths' | 'fieldStrengths'> {
  const articles = starts.length - 1;
  const averages = averageLengths(lengths, articles);
  const places = startsByKey(terms, vocabulary);
  const next = places.slice();
  const items = new Uint32Array(terms.length);
  const strengths = new Uint8Array(terms.length);
  const fieldStrengths = new Uint8Array(terms.length * fieldCount);
  const frequencies = new Float64Array(fieldCount);
  for (let article = 0; article < articles; article += 1) {
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at += 1) {
      const term = terms[at] ?? 0;
      const to = next[term] ?? 0;
      next[term] = to + 1;
      items[to] = article;
      for (let field = 0; field < fieldCount; field += 1)
        frequencies[field] = frequency(
          field,
          counts[at * fieldCount + field] ?? 0,
          lengths[article * fieldCount + field] ?? 0,
          averages,
        );
      strengths[to] = kept(joinedStrength(frequencies));
      frequencies.forEach((each, field) => {
        fieldStrengths[to * fieldCount + field] = kept(each / (each + halfOf(field)));
      });
    }
  }
  return { postings: { starts: places, items }, strengths, fieldStrengths };
}

/** Over the articles that have the field. */
function averageLengths(lengths: Uint32Array, articles: number): Float64Array {
  return Float64Array.from({ length: fieldCount }, (_, field) => {
    let sum = 0;
    let having = 0;
    for (let article = 0; article < articles; article += 1) {
      const length = lengths[article * fieldCount + field] ?? 0;
      sum += length;
      if (length > 0) having += 1;
    }
    return sum / Math.max(1, having);
  });
}

function frequency(field: number, count: number, length: number, averages: Float64Array): number {
  if (count === 0) return 0;
  const { byLength } = joining[nameOf(field)];
  return count / (1 - byLength + (byLength * length) / (averages[field] ?? 1));
}

function joinedStrength(frequencies: Float64Array): number {
  const all = frequencies.reduce((sum, each, field) => sum + joining[nameOf(field)].weight * each, 0);
  return all / (all + halfStrength);
}

function halfOf(field: number): number {
  return halfStrengths[nameOf(field)];
}

function nameOf(field: number) {
  return fieldNames[field] ?? 'body';
}

/** What is there at all never becomes nothing. */
function kept(strength: number): number {
  return strength === 0 ? 0 : Math.max(1, Math.round(fullStrength * strength));
}
