import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export interface Telling {
  readonly weights: Readonly<Partial<Record<SignName, number>>>;
  readonly constant: number;
}

/** In folders of some dozens of articles. */
export const inSmallFolders: Telling = {
  weights: {
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
  },
  constant: -10.0255,
};

/** In folders of thousands. */
export const inLargeFolders: Telling = {
  weights: {
    score: 0.1279,
    cover: 1.1243,
    latentOfFive: 1.3406,
    everyday: 0.4284,
    heard: 0.2718,
    products: 0.2966,
    productOfFive: 0.7149,
    related: 0.0883,
    tellingOfFive: 1.6766,
    namedOfFive: 2.689,
    unheardWords: -0.3447,
    missingOfFive: -0.9907,
    others: -0.4401,
    code: -3.0757,
    size: 0.1093,
    withoutLatent: 0.5591,
  },
  constant: -6.8547,
};
