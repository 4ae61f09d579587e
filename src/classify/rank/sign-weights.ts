import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export const fitWeights: Readonly<Record<SignName, number>> = {
  score: 0.1153,
  joined: 0.6484,
  cover: 1.7092,
  coverOfFive: 0.4742,
  share: 2.0135,
  likeness: 0.4079,
  titled: 2.805,
  latent: 0.6528,
  latentOfFive: 1.2464,
  everyday: 0.7066,
  heardShare: 1.9887,
  unheard: -0.1346,
  heard: 0.1593,
  extent: 0.4698,
  products: 0.5346,
  related: 0.0663,
  missing: -0.4055,
  missingOfFive: -0.8626,
  size: 0.0792,
  withoutLatent: 0.8797,
};

export const fitConstant = -9.8992;
