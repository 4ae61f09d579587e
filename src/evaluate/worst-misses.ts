import { hasAnswer, isWrongUnasked, type Verdict } from './verdict.ts';

/**
 * The complaints the bot did worst on, the worst first: no right article among the candidates, then the lower its rank;
 * between equals the surer the bot was of what it put first. A complaint without an answer counts when the bot went on.
 */
export function worstMisses(verdicts: readonly Verdict[], most: number): Verdict[] {
  return verdicts
    .filter((verdict) => (hasAnswer(verdict) ? verdict.rank !== 1 : isWrongUnasked(verdict)))
    .sort(
      (a, b) =>
        rankOf(b) - rankOf(a) || sureness(b) - sureness(a) || (a.complaint.id < b.complaint.id ? -1 : 1),
    )
    .slice(0, most);
}

function rankOf({ rank }: Verdict): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

function sureness({ classification }: Verdict): number {
  return classification.candidates[0]?.probability ?? 0;
}
