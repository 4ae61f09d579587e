import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 13.25,
  title: 1.07,
  sections: -2.089,
  body: 1.6,
  documents: 2.167,
  name: 3.009,
  cover: 3.852,
  coverSquared: -1.203,
  share: 4.735,
  likeness: -1.444,
  related: -6.444,
  relatedTitle: 13.616,
  everyday: 1.012,
  everydayUnnamed: 0.199,
  product: 1.207,
  otherProduct: 0.375,
  latent: 0,
};
