import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 5.951,
  title: 2.514,
  sections: -0.948,
  body: 1.073,
  documents: 2.049,
  name: 2.157,
  wordings: 1.471,
  cover: 3.671,
  coverSquared: 0.317,
  share: 3.972,
  likeness: 0.014,
  related: 1.421,
  relatedTitle: 3.538,
  everyday: 0.332,
  everydayUnnamed: -0.032,
  product: 0.56,
  otherProduct: 0.044,
  latent: 5.218,
};
