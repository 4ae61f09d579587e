import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export const fitWeights: Readonly<Record<SignName, number>> = {
  score: 0.076,
  joined: 0.5898,
  cover: 1.9218,
  coverOfFive: 0.7379,
  share: 1.961,
  likeness: 0.7783,
  titled: 2.7861,
  latent: 0.6604,
  latentOfFive: 1.2276,
  everyday: 0.8324,
  heardShare: 2.052,
  unheard: -0.1261,
  heard: 0.1533,
  extent: 0.5185,
  products: 0.5647,
  related: 0.0827,
  missing: -0.3714,
  missingOfFive: -0.9924,
  size: 0.0912,
  withoutLatent: 0.8491,
};

export const fitConstant = -10.0255;
