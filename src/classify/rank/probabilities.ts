import type { Ranked } from './rank.ts';
import { signNames, type Signs } from './signs.ts';
import { largenessOf } from './largeness.ts';
import { inLargeFolders, inSmallFolders, type Telling } from './sign-weights.ts';

export interface Probable {
  readonly article: number;
  /** From 0 to 1; those of one ranking sum to at most 1. */
  readonly probability: number;
}

/**
 * Below 1, the best have more than the softmax of the scores gives them: often several articles are right, so that the
 * first is right more often than its share says. Fitted by hand on the reliability diagram of `npm run evaluate`.
 */
const temperature = 0.8;

/**
 * The probability that any article fits, by logistic models over `signsOf`: one for small folders, in which hardly a
 * complaint's words are there by chance, and one for large ones, in which all of them are somewhere.
 */
export function fitOf(signs: Signs, articles: number): number {
  const large = largenessOf(articles);
  const logit = (1 - large) * logitOf(signs, inSmallFolders) + large * logitOf(signs, inLargeFolders);
  return 1 / (1 + Math.exp(-logit));
}

function logitOf(signs: Signs, { weights, constant }: Telling): number {
  return signNames.reduce((sum, name) => sum + (weights[name] ?? 0) * signs[name], constant);
}

/** Divides the probability that any article fits among them, by the softmax of their scores. Best first. */
export function withProbabilities(ranked: readonly Ranked[], any: number): (Ranked & Probable)[] {
  const best = ranked[0]?.score ?? 0;
  const shares = ranked.map(({ score }) => Math.exp((score - best) / temperature));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return ranked.map((one, at) => ({ ...one, probability: (any * (shares[at] ?? 0)) / total }));
}
