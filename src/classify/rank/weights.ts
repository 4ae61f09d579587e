import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 8.789,
  title: -0.016,
  sections: -0.862,
  body: 0.716,
  documents: 2.19,
  name: 3.106,
  cover: 3.707,
  coverSquared: 0.426,
  share: 3.924,
  likeness: 0.096,
  related: -5.644,
  relatedTitle: 7.124,
  everyday: 0.829,
  everydayUnnamed: 0.569,
  product: 0.781,
  otherProduct: 0.082,
  latent: 3.612,
};
