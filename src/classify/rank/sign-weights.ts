import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export interface Telling {
  readonly weights: Readonly<Partial<Record<SignName, number>>>;
  readonly constant: number;
}

/** In folders of some dozens of articles. */
export const inSmallFolders: Telling = {
  weights: {
    score: 0.0874,
    joined: 0.4867,
    cover: 1.8606,
    coverOfFive: 1.0567,
    share: 2.1561,
    likeness: 0.5602,
    titled: 3.1932,
    latent: 0.3749,
    latentOfFive: 0.9861,
    everyday: 0.6266,
    heardShare: 2.1519,
    unheard: -0.0925,
    heard: 0.1337,
    extent: 0.4991,
    products: 0.2948,
    related: 0.0303,
    missing: -0.6267,
    missingOfFive: -0.8508,
    size: 0.0721,
    withoutLatent: 0.5138,
  },
  constant: -9.8545,
};

/** In folders of thousands. */
export const inLargeFolders: Telling = {
  weights: {
    score: 0.1954,
    cover: 1.369,
    latentOfFive: 0.5721,
    everyday: 0.4131,
    heardShare: 1.8359,
    heard: 0.2279,
    products: 0.0519,
    productOfFive: 0.7606,
    related: 0.0332,
    tellingOfFive: 1.0101,
    namedOfFive: 2.2266,
    unheardWords: -0.2096,
    missingOfFive: -0.955,
    others: -1.0911,
    code: -2.8078,
    size: 0.0973,
    withoutLatent: 0.5268,
  },
  constant: -8.2351,
};
