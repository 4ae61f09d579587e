import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export const fitWeights: Readonly<Record<SignName, number>> = {
  score: 0.138,
  joined: 1.0339,
  cover: 1.3551,
  coverOfFive: -0.0933,
  share: 1.9306,
  likeness: -0.1967,
  titled: 3.0355,
  latent: 0.6417,
  latentOfFive: 1.2421,
  everyday: 0.6649,
  heardShare: 1.8035,
  unheard: -0.1468,
  heard: 0.1876,
  extent: 0.3713,
  products: 0.5332,
  related: 0.0686,
  missing: -0.1968,
  missingOfFive: -0.6238,
  size: 0.1105,
  withoutLatent: 0.9287,
};

export const fitConstant = -9.638;
