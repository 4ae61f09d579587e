import { openCard } from '../../cards/step-card.ts';
import { contentOf, optionsOf } from '../../dialogs/dialogs.ts';
import { causesOf, type Article } from '../knowledge/article.ts';
import type { StepOf } from '../run/step.ts';
import type { Preview } from './card-preview.ts';

/** The cards as they can be made today: those of the remedies. Forms have none yet, and there are no rules yet. */
export const preview: Preview = {
  ofArticle(article) {
    const cards = remediesOf(article).map((step) =>
      openCard(
        contentOf(step, article, context),
        optionsOf(step, { canGoBack: false, article }),
        { run: 'preview', step: 1 },
        context,
      ),
    );
    return { cards, text: cards.map(({ fallbackText }) => fallbackText).join('\n\n') };
  },
  ofForm: () => ({ cards: [], text: '' }),
  problems: () => [],
};

const context = { helpDesk: 'the help desk', contact: undefined, understood: [], personal: true };

function remediesOf(article: Article): StepOf<'remedy'>[] {
  const { id, hash, title } = article;
  return causesOf(article).flatMap(({ id: cause, remedies }) =>
    remedies.map(({ id: remedy, audience }) => ({
      kind: 'remedy' as const,
      article: { id, hash, title },
      cause,
      remedy,
      view: audience === 'administrator' ? ('administrator' as const) : ('employee' as const),
      beliefs: [],
    })),
  );
}
