import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 8.475,
  title: 0.705,
  sections: -0.978,
  body: 0.689,
  documents: 2.348,
  name: 3.564,
  cover: 3.408,
  coverSquared: 0.508,
  share: 3.67,
  likeness: 0.385,
  related: 5.654,
  relatedTitle: 8.503,
  everyday: 0.871,
  everydayUnnamed: 0.126,
  product: 0.74,
  otherProduct: 0.018,
  latent: 3.946,
};
