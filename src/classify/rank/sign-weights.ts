import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export const fitWeights: Readonly<Record<SignName, number>> = {
  score: 0.1704,
  joined: 1.1634,
  cover: 1.2674,
  coverOfFive: 0.2277,
  share: 1.8573,
  likeness: 0.3289,
  latent: 0.8959,
  latentOfFive: 1.4884,
  everyday: 0.7969,
  heardShare: 2.5602,
  unheard: -0.0806,
  heard: 0.1918,
  extent: 0.68,
  products: 0.7413,
  related: 0.0756,
  missing: -0.1576,
  missingOfFive: -0.7522,
  size: -0.0661,
  withoutLatent: 0.8481,
};

export const fitConstant = -10.4502;
