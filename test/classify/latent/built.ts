import { buildLatent, type LatentOptions } from '../../../src/classify/latent/build-latent.ts';
import type { LatentData } from '../../../src/classify/latent/latent-data.ts';
import { packed, type Entry } from './matrices.ts';

/** The space of some articles that must be enough for one. */
export function built(
  articles: readonly (readonly Entry[])[],
  columns: number,
  options?: LatentOptions,
): LatentData {
  const latent = buildLatent(packed(articles), columns, options);
  if (!latent) throw new Error('The base is too small for a latent space.');
  return latent;
}
