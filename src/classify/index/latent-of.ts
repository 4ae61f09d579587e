import { buildLatent } from '../latent/build-latent.ts';
import type { LatentData } from '../latent/latent-data.ts';
import { fieldCount, fieldNames, type FieldName } from './fields.ts';
import type { ReadTerms } from './read-terms.ts';

/** What one occurrence in a field tells about what the article is about. */
const tells: Readonly<Record<FieldName, number>> = {
  title: 3,
  sections: 2,
  body: 1,
  documents: 0.7,
  name: 2,
  wordings: 2,
};

const fieldTells = fieldNames.map((name) => tells[name]);

/** The space in which articles lie close together that use the same words for the same things. */
export function latentOf({ starts, terms, counts }: ReadTerms, vocabulary: number): LatentData | undefined {
  const weights = Float32Array.from(terms, (_, entry) =>
    fieldTells.reduce((sum, each, field) => sum + each * (counts[entry * fieldCount + field] ?? 0), 0),
  );
  return buildLatent({ starts, terms, weights }, vocabulary);
}
