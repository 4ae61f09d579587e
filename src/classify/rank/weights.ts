import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 8.409,
  title: 0.725,
  sections: -1.013,
  body: 0.695,
  documents: 2.26,
  name: 3.487,
  wordings: 2,
  cover: 3.208,
  coverSquared: 0.614,
  share: 3.563,
  likeness: 0.483,
  related: 6.215,
  relatedTitle: 8.075,
  everyday: 0.833,
  everydayUnnamed: 0.092,
  product: 0.774,
  otherProduct: 0.085,
  latent: 3.867,
};
