import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by `npm run fit`, not by hand. */
export interface Telling {
  readonly weights: Readonly<Partial<Record<SignName, number>>>;
  readonly constant: number;
}

/** In folders of some dozens of articles. */
export const inSmallFolders: Telling = {
  weights: {
    score: 0.0914,
    joined: 0.2111,
    cover: 2.1285,
    coverOfFive: 0.2141,
    share: 2.5288,
    likeness: 1.1694,
    titled: 2.9391,
    latent: 0.4809,
    latentOfFive: 0.9644,
    everyday: 0.4454,
    heardShare: 2.2506,
    unheard: -0.086,
    heard: 0.0908,
    extent: 0.3539,
    products: 0.4974,
    related: 0.0379,
    missing: -0.7109,
    missingOfFive: -1.0072,
    size: 0.029,
    withoutLatent: 1.0202,
  },
  constant: -9.0637,
};

/** In folders of thousands. */
export const inLargeFolders: Telling = {
  weights: {
    score: 0.1987,
    cover: 1.3298,
    latentOfFive: 0.8109,
    everyday: 0.1585,
    heardShare: 2.3245,
    heard: 0.197,
    products: 0.2184,
    productOfFive: 0.7614,
    related: 0.0332,
    tellingOfFive: 1.0387,
    namedOfFive: 1.7577,
    unheardWords: -0.0943,
    missingOfFive: -1.1669,
    others: -0.9801,
    code: -2.8924,
    size: 0.0578,
    withoutLatent: 0.9966,
  },
  constant: -8.2811,
};
