import type { RunEvent } from './events.ts';
import { isForeign } from './foreign.ts';
import type { RunState } from './run-state.ts';
import { stateOf } from './state.ts';
import { withdrawals } from './withdrawals.ts';

/** What a run teaches. */
export interface Confirmed {
  /** Id of the article whose remedy fixed it. */
  readonly article: string;
  /** Id of the cause that this remedy was shown for. */
  readonly cause?: string;
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
  const fix = fixIn(state);
  if (fix === undefined) return undefined;
  const { withdrawn } = withdrawals(events);
  const words = events.filter(
    (event) =>
      (event.body.kind === 'complained' || event.body.kind === 'detailed') &&
      !withdrawn.has(event.seq) &&
      !isForeign(event),
  );
  return { ...fix, words: words.map(({ seq }) => seq) };
}

/** The remedy that was shown last under the id that fixed it names the cause it was shown for. */
function fixIn({ tried, shown }: RunState): Pick<Confirmed, 'article' | 'cause'> | undefined {
  for (const [article, outcomes] of tried) {
    const remedy = [...outcomes].find(([, outcome]) => outcome === 'fixed')?.[0];
    if (remedy === undefined) continue;
    const steps = [...shown.values()].flatMap(({ step }) => (step.kind === 'remedy' ? [step] : []));
    const step = steps.findLast((step) => step.article.id === article && step.remedy === remedy);
    return { article, ...(step && { cause: step.cause }) };
  }
  return undefined;
}
