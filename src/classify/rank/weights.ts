import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 5.952,
  title: 2.513,
  sections: -0.947,
  body: 1.072,
  documents: 2.049,
  name: 2.158,
  wordings: 1.471,
  cover: 3.671,
  coverSquared: 0.317,
  share: 3.972,
  likeness: 0.015,
  related: 1.42,
  relatedTitle: 3.54,
  everyday: 0.332,
  everydayUnnamed: -0.032,
  product: 0.56,
  otherProduct: 0.044,
  latent: 5.214,
};
