import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export const fitWeights: Readonly<Record<SignName, number>> = {
  score: 0.0872,
  joined: 0.7493,
  cover: 1.7477,
  coverOfFive: 0.6135,
  share: 1.823,
  likeness: 0.4894,
  titled: 2.8965,
  latent: 0.6366,
  latentOfFive: 1.2087,
  everyday: 0.7946,
  heardShare: 1.9432,
  unheard: -0.1432,
  heard: 0.1558,
  extent: 0.5057,
  products: 0.5725,
  related: 0.0907,
  missing: -0.3802,
  missingOfFive: -0.9908,
  size: 0.1255,
  withoutLatent: 0.9128,
};

export const fitConstant = -10.0316;
