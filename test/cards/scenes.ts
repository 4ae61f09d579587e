import { join } from 'node:path';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import type { CardContent, CardContext } from '../../cards/card-content.ts';
import { answeredCard, openCard } from '../../cards/step-card.ts';
import { contentOf, optionsOf } from '../../dialogs/dialogs.ts';
import { baseOfFolders } from '../support/knowledge.ts';
import type { Article } from '../../src/knowledge/article.ts';
import type { Place } from '../../src/run/place.ts';
import { firstPlace } from '../../src/run/place.ts';
import type { Step } from '../../src/run/step.ts';

/** A step on the way to its card. */
export interface Scene {
  readonly step: Step;
  readonly article?: Article;
  readonly context?: Partial<CardContext>;
  readonly canGoBack?: boolean;
  /** Its first page, unless another is to be seen. */
  readonly place?: Place;
}

/** Articles with everything an author may write. */
export const oddArticles: readonly Article[] = [
  ...(await baseOfFolders([join(import.meta.dirname, 'articles')])).articles.values(),
];

export const plainContext: CardContext = {
  helpDesk: 'the help desk',
  contact: undefined,
  understood: [],
  personal: true,
};

interface Pair {
  readonly open: AdaptiveCard;
  readonly answered: AdaptiveCard;
}

/** The card before and after its answer. */
export function cardsOf(scene: Scene): Pair {
  return pairAt(scene, contentFor(scene), scene.place ?? firstPlace);
}

/** The same at every page of the step, and then of the article behind it. */
export function pagesOfScene(scene: Scene): Readonly<Record<Place['view'], readonly Pair[]>> {
  const content = contentFor(scene);
  const pairs = (view: Place['view'], { length }: { readonly length: number }) =>
    Array.from({ length }, (_, i) => pairAt(scene, content, { view, page: i + 1 }));
  return { step: pairs('step', content.pages), article: pairs('article', content.article?.pages ?? []) };
}

function contentFor({ step, article, context = {} }: Scene): CardContent {
  return contentOf(step, article, { ...plainContext, ...context });
}

function pairAt(
  { step, article, context = {}, canGoBack = true }: Scene,
  content: CardContent,
  place: Place,
): Pair {
  const whole = { ...plainContext, ...context };
  const options = optionsOf(step, { canGoBack, article });
  return {
    open: openCard(content, options, { run: 'r'.repeat(24), step: 7 }, whole, place),
    answered: answeredCard(content, [...options.choices, ...options.controls][0]?.text ?? 'OK', place),
  };
}
