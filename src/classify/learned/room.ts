import type { Probable } from '../rank/probabilities.ts';
import type { Query } from '../rank/query.ts';
import type { Ranked } from '../rank/rank.ts';

/** What an article's own text says. */
export interface Told extends Probable {
  /** From 0 to 1: how nearly the complaint is, word for word, its title or another of its sayings, people's wordings among them. */
  readonly nearness: number;
}

/** From the first nearness on an article begins to keep its place, from the second on it surely does. */
const rather = 0.6;
const nearly = 0.85;

/**
 * The cosine of the complaint with the closest of an article's sayings. Unlike the feature of the ranking, which asks
 * only about words that some article has, all words count: those that no article has may be what was meant.
 */
export function nearnessOf({ features }: Ranked, { length, wholeLength }: Query): number {
  return wholeLength === 0 ? 0 : features.likeness * Math.min(1, length / wholeLength);
}

/**
 * How much probability an article may gain by confirmations, of `gain`: beside one that is nearer and ahead at most half
 * of what is between the two, as surely as that one is near. So no number of confirmations puts an article above
 * another whose own title, or a wording that an author gave it, is nearly the complaint; probabilities would not do for
 * that, because a large folder has many
 * articles to share them.
 */
export function room(one: Told, gain: number, told: readonly Told[]): number {
  const rooms = told
    .filter(({ nearness, probability }) => nearness > one.nearness && probability > one.probability)
    .map(({ nearness, probability }) => {
      const kept = Math.min(1, Math.max(0, (nearness - rather) / (nearly - rather)));
      return (1 - kept) * gain + kept * Math.min(gain, (probability - one.probability) / 2);
    });
  return Math.min(gain, ...rooms);
}
