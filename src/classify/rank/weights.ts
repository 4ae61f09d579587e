import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 5.882,
  title: 2.717,
  sections: -1.365,
  body: 0.886,
  documents: 2.185,
  name: 2.428,
  wordings: 1.379,
  cover: 3.661,
  coverSquared: 0.426,
  share: 4.022,
  likeness: -0.043,
  related: -0.325,
  relatedTitle: 4.828,
  everyday: 0.144,
  everydayUnnamed: -0.085,
  product: 0.714,
  otherProduct: -0.008,
  latent: 4.856,
};
