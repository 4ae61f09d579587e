import type { FacetName, ValuesOf } from './facets/facets.ts';
import { facetNames } from './facets/facets.ts';
import type { Options, Weighed } from './facets/options.ts';
import { optionsOn, rest, total } from './facets/options.ts';

/** How often a person's answer agrees with what the article's title says: a product has a name, a kind of trouble is a view. */
const agreement: Readonly<Record<FacetName, number>> = { product: 0.97, kind: 0.9, platform: 0.97 };

/** At most so many options on one card, articles or values of a facet. */
export const optionsOnACard = 5;

/** So often in a row "none of these" may be said; then a person on the help desk is the better answer. */
const mostRefusals = 2;

/** What it costs, in cards, not to reach the article. */
const lost = 6;

/** The answer is wanted within so many cards; whoever needs more is looked ahead for again from there. */
const horizon = 2;

/** What is asked next: the articles themselves, or a facet with its values, the likeliest first. */
export type Question =
  | { readonly kind: 'articles' }
  | { readonly kind: 'facet'; readonly facet: FacetName; readonly values: readonly string[] };

export interface Situation {
  readonly valuesOf: ValuesOf;
  /** Facets that were asked already. */
  readonly asked: ReadonlySet<FacetName>;
  /** How many cards the person has answered so far. */
  readonly cards: number;
  /** How often in a row the person has just said "none of these". */
  readonly refusals: number;
}

/**
 * The card with the least expected number of cards until the person stands before their article. With the
 * candidates' probabilities made to sum to 1, m(x) the mass of what an option x covers, and after(x) the least cost
 * of what is left after it:
 *
 *     cost(articles) = 1 + m(not on the card) * after(not on the card)
 *     cost(facet)    = 1 + a * (sum over its values v of m(v) * after(v) + m(no value) * after(no value)) + (1 - a) * lost
 *
 * after(x) is the same minimum over what x leaves, one card less far; it is `lost` where nothing is left, where the
 * horizon of two cards ends, and after the second "none of these" in a row. a is the `agreement` of the facet. A
 * facet is asked only when it is better than the articles; between equals the first facet wins. This is the search of a
 * decision tree with a horizon (expectimax without an opponent).
 */
export function nextQuestion(candidates: readonly Weighed[], situation: Situation): Question {
  const lookAhead = horizon - (situation.cards % horizon);
  const best = cheapestFacet(candidates, situation, lookAhead);
  const articles = costOfArticles(candidates, situation, lookAhead);
  return best && best.cost < articles
    ? { kind: 'facet', facet: best.options.facet, values: best.options.values.map(({ value }) => value) }
    : { kind: 'articles' };
}

/** The least cost of what is left, in cards. */
function after(candidates: readonly Weighed[], situation: Situation, ahead: number): number {
  if (ahead === 0 || candidates.length === 0 || situation.refusals >= mostRefusals) return lost;
  const articles = costOfArticles(candidates, situation, ahead);
  // No facet is better than a single card.
  if (candidates.length <= optionsOnACard) return articles;
  return Math.min(articles, cheapestFacet(candidates, situation, ahead)?.cost ?? lost);
}

function costOfArticles(candidates: readonly Weighed[], situation: Situation, ahead: number): number {
  const left = candidates.slice(optionsOnACard);
  const share = total(left) / total(candidates);
  return left.length === 0 ? 1 : 1 + share * after(left, refused(situation), ahead - 1);
}

function cheapestFacet(candidates: readonly Weighed[], situation: Situation, ahead: number) {
  return facetNames
    .filter((facet) => !situation.asked.has(facet))
    .map((facet) => optionsOn(candidates, facet, situation.valuesOf, optionsOnACard))
    .filter(({ values }) => values.length > 1)
    .map((options) => ({ options, cost: costOfFacet(options, candidates, situation, ahead) }))
    .reduce<{ options: Options; cost: number } | undefined>(
      (best, next) => (best && best.cost <= next.cost ? best : next),
      undefined,
    );
}

function costOfFacet(
  options: Options,
  candidates: readonly Weighed[],
  situation: Situation,
  ahead: number,
): number {
  const all = total(candidates);
  const asked = new Set([...situation.asked, options.facet]);
  const answered = { ...situation, asked, refusals: 0 };
  const chosen = options.values.map(
    ({ fitting, mass }) => (mass / all) * after(fitting, answered, ahead - 1),
  );
  const none = rest(options, candidates);
  const missed = (total(none) / all) * after(none, refused({ ...situation, asked }), ahead - 1);
  const follows = chosen.reduce((sum, cost) => sum + cost, none.length > 0 ? missed : 0);
  const agrees = agreement[options.facet];
  return 1 + agrees * follows + (1 - agrees) * lost;
}

function refused(situation: Situation): Situation {
  return { ...situation, refusals: situation.refusals + 1 };
}
