import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 8.676,
  title: 0.083,
  sections: -0.881,
  body: 0.714,
  documents: 2.218,
  name: 3.126,
  cover: 3.645,
  coverSquared: 0.481,
  share: 3.897,
  likeness: 0.113,
  related: -3.49,
  relatedTitle: 7.02,
  everyday: 0.811,
  everydayUnnamed: 0.481,
  product: 0.785,
  otherProduct: 0.084,
  latent: 3.6,
};
