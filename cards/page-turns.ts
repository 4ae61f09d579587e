import type { Place } from '../src/run/place.ts';
import { firstPlace } from '../src/run/place.ts';
import type { CardContent } from './card-content.ts';
import type { Page } from './pages.ts';
import { controls } from './controls.ts';

/** A way to another page of the same card. */
export interface PageTurn {
  readonly id: 'nextPage' | 'previousPage' | 'wholeArticle' | 'steps';
  readonly text: string;
  readonly to: Place;
}

/** What a card shows of its content. */
export interface Spread {
  readonly place: Place;
  readonly page: Page;
  /** Title and number of pages of the view that is shown. */
  readonly title: string;
  readonly pages: number;
}

/** The place that was asked for, or, where there is none any more, the one that is nearest. */
export function spreadOf(content: CardContent, wanted: Place): Spread {
  const article = wanted.view === 'article' ? content.article : undefined;
  const view = article ? 'article' : 'step';
  const { title, pages } = article ?? content;
  const number = view === wanted.view ? Math.min(wanted.page, pages.length) : 1;
  return {
    place: { view, page: number },
    page: pages[number - 1] ?? { body: [], text: '' },
    title,
    pages: pages.length,
  };
}

/** Where a person can turn to from a place, in the order of the numbers that can be typed for it. */
export function turnsFrom(content: CardContent, { place, pages }: Spread): readonly PageTurn[] {
  const { view, page } = place;
  return [
    ...(page < pages ? [turn('nextPage', { view, page: page + 1 })] : []),
    ...(page > 1 ? [turn('previousPage', { view, page: page - 1 })] : []),
    ...(view === 'article' ? [turn('steps', firstPlace)] : []),
    ...(view === 'step' && content.article ? [turn('wholeArticle', { view: 'article', page: 1 })] : []),
  ];
}

function turn(id: PageTurn['id'], to: Place): PageTurn {
  return { id, text: controls[id].title, to };
}
