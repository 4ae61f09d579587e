import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by `npm run fit`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
  joined: 8.358,
  title: 0.071,
  sections: -1.052,
  body: 0.861,
  documents: 2.165,
  name: 2.991,
  cover: 3.795,
  coverSquared: 0.374,
  share: 3.855,
  likeness: 0.149,
  related: -0.855,
  relatedTitle: 6.493,
  everyday: 0.794,
  everydayUnnamed: 0.421,
  product: 0.815,
  otherProduct: 0.099,
  latent: 3.749,
};
