import { join } from 'node:path';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { CardContext } from '../../cards/card-content.ts';
import { answeredCard, openCard } from '../../cards/step-card.ts';
import { contentOf, optionsOf } from '../../dialogs/dialogs.ts';
import { baseOfFolders } from '../support/knowledge.ts';
import type { Article } from '../../src/knowledge/article.ts';
import type { Step } from '../../src/run/step.ts';

/** A step on the way to its card. */
export interface Scene {
  readonly step: Step;
  readonly article?: Article;
  readonly context?: Partial<CardContext>;
  readonly canGoBack?: boolean;
}

/** Articles with everything an author may write. */
export const oddArticles: readonly Article[] = [
  ...(await baseOfFolders([join(import.meta.dirname, 'articles')])).articles.values(),
];

const plainContext: CardContext = {
  helpDesk: 'the help desk',
  contact: undefined,
  understood: [],
  personal: true,
};

/** The card before and after its answer. */
export function cardsOf({ step, article, context = {}, canGoBack = true }: Scene): {
  open: AdaptiveCard;
  answered: AdaptiveCard;
} {
  const whole = { ...plainContext, ...context };
  const content = contentOf(step, article, whole);
  const options = optionsOf(step, { canGoBack, article });
  return {
    open: openCard(content, options, { run: 'r'.repeat(24), step: 7 }, whole),
    answered: answeredCard(content, [...options.choices, ...options.controls][0]?.text ?? 'OK'),
  };
}
