import { hasAnswer, isReached, isWrongUnasked, saysNone, type Verdict } from '../../src/evaluate/verdict.ts';

/** What the baseline keeps of a complaint. */
export interface Outcome {
  readonly hasAnswer: boolean;
  /** Null where no candidate is right. */
  readonly rank: number | null;
  /** Null where the simulated employee does not get to a right article. */
  readonly cards: number | null;
  readonly wrongUnasked: boolean;
  readonly saidNone: boolean;
}

export function outcomeOf(verdict: Verdict): Outcome {
  return {
    hasAnswer: hasAnswer(verdict),
    rank: verdict.rank ?? null,
    cards: isReached(verdict) ? verdict.journey.cards : null,
    wrongUnasked: isWrongUnasked(verdict),
    saidNone: saysNone(verdict),
  };
}
