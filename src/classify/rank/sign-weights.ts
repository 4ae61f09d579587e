import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export const fitWeights: Readonly<Record<SignName, number>> = {
  score: 0.1245,
  joined: 0.699,
  cover: 1.5508,
  coverOfFive: 0.4065,
  share: 1.9707,
  likeness: 0.2011,
  titled: 2.9367,
  latent: 0.6345,
  latentOfFive: 1.2303,
  everyday: 0.7006,
  heardShare: 2.0245,
  unheard: -0.1218,
  heard: 0.1783,
  extent: 0.4744,
  products: 0.5176,
  related: 0.0664,
  missing: -0.1855,
  missingOfFive: -0.6366,
  size: 0.0776,
  withoutLatent: 0.8865,
};

export const fitConstant = -9.9593;
