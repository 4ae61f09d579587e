import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export const fitWeights: Readonly<Record<SignName, number>> = {
  score: 0.1279,
  cover: 1.1243,
  latentOfFive: 1.3406,
  everyday: 0.4284,
  heard: 0.2718,
  products: 0.2966,
  productOfFive: 0.7149,
  related: 0.0883,
  coverOfFive: 1.6766,
  namedOfFive: 2.689,
  unheard: -0.3447,
  missingOfFive: -0.9907,
  others: -0.4401,
  code: -3.0757,
  size: 0.1093,
  withoutLatent: 0.5591,
};

export const fitConstant = -6.8547;
