import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { wholeArticle } from '../cards/article-parts.ts';
import type { CardContent, CardContext } from '../cards/card-content.ts';
import { openCard } from '../cards/step-card.ts';
import { checksOf } from '../src/diagnose/checks-of.ts';
import type { Article, Check } from '../src/knowledge/article.ts';
import { causesOf } from '../src/knowledge/article.ts';
import { refOf } from '../src/run/article-ref.ts';
import { factsWanted, noEvidence } from '../src/run/evidence.ts';
import type { Place } from '../src/run/place.ts';
import type { Step, StepOf, View } from '../src/run/step.ts';
import { contentOf, optionsOf } from './dialogs.ts';

/** Nobody's run, so that the same article makes the same cards. */
const address = { run: 'preview', step: 1 };

const context: CardContext = {
  helpDesk: 'the help desk',
  contact: undefined,
  understood: [],
  personal: true,
};

export interface ArticleCards {
  readonly cards: readonly AdaptiveCard[];
  /** Their plain-text twins. */
  readonly text: string;
}

/**
 * Every card that an article can come to, each once: first the whole article in its pages, so that cards and text hold
 * every word and link of it in its order, then whether facts may be looked up for it, its questions, and its remedies.
 * They are open, nothing was understood before, and there is nothing to go back to.
 */
export function cardsOfArticle(article: Article): ArticleCards {
  const all = [...pagesOfArticle(article), ...stepsOf(article).flatMap((step) => pagesOfStep(step, article))];
  const cards = [...new Map(all.map((card) => [JSON.stringify(card), card])).values()];
  return { cards, text: cards.map(({ fallbackText }) => fallbackText).join('\n\n') };
}

/** Also where a remedy says it all and nobody is offered the article behind it. */
function pagesOfArticle(article: Article): AdaptiveCard[] {
  const [step] = remedySteps(article, 'employee');
  if (!step) return [];
  const content = { ...contentOf(step, article, context), article: wholeArticle(article) };
  return content.article.pages.map((_, i) =>
    cardAt({ view: 'article', page: i + 1 }, content, step, article),
  );
}

function pagesOfStep(step: Step, article: Article): AdaptiveCard[] {
  const content = contentOf(step, article, context);
  return content.pages.map((_, i) => cardAt({ view: 'step', page: i + 1 }, content, step, article));
}

function cardAt(place: Place, content: CardContent, step: Step, article: Article): AdaptiveCard {
  return openCard(content, optionsOf(step, { canGoBack: false, article }), address, context, place);
}

function stepsOf(article: Article): Step[] {
  const wanted = factsWanted(noEvidence, article, new Map(), 0);
  return [
    ...(wanted.length > 0
      ? [{ kind: 'consent' as const, article: refOf(article), wanted: [...wanted] }]
      : []),
    ...(article.urgent ? viewsOf(article).flatMap((view) => remedySteps(article, view).map(alarmOf)) : []),
    ...checksOf(article).map((check) => askStep(article, check)),
    ...viewsOf(article).flatMap((view) => remedySteps(article, view)),
  ];
}

function askStep(article: Article, { id, question, why, options }: Check): StepOf<'ask'> {
  const choices = options.map((option) => ({ id: option.id, text: option.text }));
  const about = refOf(article);
  return { kind: 'ask', article: about, check: id, question, why, choices, tentative: false, beliefs: [] };
}

function remedySteps(article: Article, view: View): StepOf<'remedy'>[] {
  return causesOf(article).flatMap(({ id: cause, remedies }) =>
    remedies.map(({ id: remedy }) => ({
      kind: 'remedy' as const,
      article: refOf(article),
      cause,
      remedy,
      view,
      beliefs: [],
    })),
  );
}

/** Whichever cause comes to be the likeliest, its first steps may be put so. */
function alarmOf({ article, cause, remedy, view }: StepOf<'remedy'>): StepOf<'alarm'> {
  return { kind: 'alarm', article, cause, remedy, view };
}

/** An administrator sees other cards only where a remedy is worded for somebody. */
function viewsOf(article: Article): View[] {
  const remedies = causesOf(article).flatMap((cause) => cause.remedies);
  return remedies.some(({ audience }) => audience !== 'anyone')
    ? ['employee', 'administrator']
    : ['employee'];
}
