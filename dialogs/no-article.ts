import { noArticleCard } from '../cards/no-article-card.ts';
import type { Dialog } from './dialog.ts';
import { control, wayOut } from './dialog.ts';

/** Nothing fits. Other words, which are simply typed, are a detail of the run. */
export const noArticle: Dialog<'noArticle'> = {
  options: (_step, { canGoBack }) => ({
    choices: [],
    controls: [control('topics'), ...wayOut(canGoBack).reverse()],
  }),
  content: (step, _article, context) => noArticleCard(step, context),
  hear: () => undefined,
};
