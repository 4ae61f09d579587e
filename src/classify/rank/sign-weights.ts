import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export interface Telling {
  readonly weights: Readonly<Partial<Record<SignName, number>>>;
  readonly constant: number;
}

/** In folders of some dozens of articles. */
export const inSmallFolders: Telling = {
  weights: {
    score: 0.0948,
    joined: 0.7466,
    cover: 1.448,
    coverOfFive: 0.8848,
    share: 2.362,
    likeness: 0.581,
    titled: 2.9156,
    latent: 0.3416,
    latentOfFive: 0.7389,
    everyday: 0.5924,
    heardShare: 2.1223,
    unheard: -0.0799,
    heard: 0.1331,
    extent: 0.4429,
    products: 0.3397,
    related: 0.0321,
    missing: -0.651,
    missingOfFive: -0.7345,
    size: 0.0645,
    withoutLatent: 0.3264,
  },
  constant: -9.2569,
};

/** In folders of thousands. */
export const inLargeFolders: Telling = {
  weights: {
    score: 0.2099,
    cover: 0.683,
    latentOfFive: 0.4733,
    everyday: 0.4024,
    heard: 0.2439,
    products: 0.1416,
    productOfFive: 0.5352,
    related: 0.0375,
    tellingOfFive: 1.45,
    namedOfFive: 2.4306,
    unheardWords: -0.4064,
    missingOfFive: -0.935,
    others: -0.7189,
    code: -2.5281,
    size: 0.1062,
    withoutLatent: 0.3936,
  },
  constant: -6.537,
};
