import { noArticleCard } from '../cards/no-article-card.ts';
import { ownWords } from '../cards/other-languages.ts';
import type { ShownOption } from '../src/run/events.ts';
import type { Dialog } from './dialog.ts';
import { control, doubt, wayOut } from './dialog.ts';

/** Buttons in the person's own words. The topics are in English: whoever wants them all the same types "topics". */
function wayOutIn(language: string | undefined, canGoBack: boolean): ShownOption[] {
  const { person, back } = ownWords(language);
  return [{ id: 'person', text: person }, ...(canGoBack ? [{ id: 'back', text: back }] : [])];
}

/** Nothing fits. Other words, which are simply typed, are a detail of the run. */
export const noArticle: Dialog<'noArticle'> = {
  options: (step, { canGoBack }) => ({
    choices: (step.articles ?? []).map(({ id, title }) => ({ id, text: title })),
    controls:
      step.reason === 'otherLanguage'
        ? wayOutIn(step.language, canGoBack)
        : [...doubt(step), control('topics'), ...wayOut(canGoBack).reverse()],
  }),
  content: (step, _article, context) => noArticleCard(step, context),
  hear(step, option, { seq, said }) {
    const chosen = step.articles?.find(({ id }) => id === option);
    return chosen && { kind: 'chose', step: seq, option, said: [...said(chosen)] };
  },
};
