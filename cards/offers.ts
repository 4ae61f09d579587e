import type { ShownOption } from '../src/run/events.ts';
import type { CardOptions } from './card-content.ts';
import type { PageTurn, Spread } from './page-turns.ts';

/** Something to press, with the number that can be typed for it. */
export type Offer = { readonly number: number } & (
  { readonly option: ShownOption } | { readonly turn: PageTurn }
);

/** What can be done on a card: the choices of the step, and what stands beside them. */
export interface Offers {
  readonly choices: readonly Extract<Offer, { option: ShownOption }>[];
  readonly beside: readonly Offer[];
}

/** The numbers are those of the step's options, wherever some of them are left out; the turns of pages come after them. */
export function offersOf(
  { choices, controls }: CardOptions,
  turns: readonly PageTurn[],
  { place }: Spread,
): Offers {
  const all = [...choices, ...controls].map((option, i) => ({ option, number: i + 1 }));
  const turning = turns.map((turn, i) => ({ turn, number: all.length + i + 1 }));
  const own = all.slice(choices.length);
  if (place.view === 'article')
    return { choices: [], beside: [...turning, ...own.filter(({ option }) => inArticle.has(option.id))] };
  const beside = [...own, ...turning];
  // A card without pages keeps the order of its dialog, unless what was looked up brings one button more.
  const isRanked = turns.length > 0 || own.some(({ option }) => option.id === 'notRight');
  return { choices: all.slice(0, choices.length), beside: isRanked ? byRank(beside) : beside };
}

/** Of the step's own controls: those that are no answer to a step that is not to be seen there. */
const inArticle: ReadonlySet<string> = new Set(['fixed', 'person']);

/** The most important first: when there are too many for a card, the last are left to be typed. */
const ranks: readonly (readonly string[])[] = [
  ['nextPage'],
  // Second come the answers of the step.
  [],
  ['person'],
  ['notRight'],
  ['previousPage'],
  ['asAdministrator'],
  ['notMine'],
  ['wholeArticle'],
  // Every card says that it can be typed.
  ['back'],
  ['asEmployee'],
];

function byRank(offers: readonly Offer[]): Offer[] {
  return offers.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(offer: Offer): number {
  const id = 'turn' in offer ? offer.turn.id : offer.option.id;
  const rank = ranks.findIndex((ids) => ids.includes(id));
  return rank < 0 ? 1 : rank;
}
