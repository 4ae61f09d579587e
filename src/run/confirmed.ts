import type { RunEvent } from './events.ts';
import { isForeign } from './foreign.ts';
import { stateOf } from './state.ts';
import { withdrawals } from './withdrawals.ts';

/** What a run teaches. */
export interface Confirmed {
  /** Id of the article whose remedy fixed it. */
  readonly article: string;
  /** The events that hold the person's words for the problem, by sequence number. */
  readonly words: readonly number[];
}

/**
 * The article that a person confirmed, once the run is closed as fixed; undefined when none was: "it's solved now" at a
 * hand-over says nothing about an article. What was withdrawn does not count, nor what was written into a form, nor words
 * in another language, which were not understood.
 */
export function confirmedIn(events: readonly RunEvent[]): Confirmed | undefined {
  const state = stateOf(events);
  if (state.closed !== 'fixed') return undefined;
  const article = [...state.tried].find(([, outcomes]) => [...outcomes.values()].includes('fixed'))?.[0];
  if (article === undefined) return undefined;
  const { withdrawn } = withdrawals(events);
  const words = events.filter(
    (event) =>
      (event.body.kind === 'complained' || event.body.kind === 'detailed') &&
      !withdrawn.has(event.seq) &&
      !isForeign(event),
  );
  return { article, words: words.map(({ seq }) => seq) };
}
