import { noArticle, type NoArticle } from './no-article.ts';
import { mean, percentile, share } from './numbers.ts';
import { hasAnswer, isReached, isWithin, isWrongUnasked, type Verdict } from './verdict.ts';

/** What is said about a set of complaints. Shares are from 0 to 1; null where there is nothing to divide by. */
export interface Figures {
  readonly complaints: number;
  /** Of the complaints with an answer: those with a right article among the first so many candidates. */
  readonly first: number | null;
  readonly three: number | null;
  readonly five: number | null;
  readonly ten: number | null;
  /** The mean of 1 / rank over the complaints with an answer; 0 for one without a right article among the candidates. */
  readonly mrr: number | null;
  /** Of the complaints with an answer: those for which the simulated employee gets there with two cards or fewer. */
  readonly withinTwoCards: number | null;
  /** Of all complaints: those for which the bot goes on with a wrong article before it asks anything. */
  readonly wrongUnasked: number | null;
  /** Over the complaints with an answer that the simulated employee gets to. */
  readonly meanCards: number | null;
  readonly noArticle: NoArticle;
  /** Of one classification. The only figures that differ from run to run. */
  readonly milliseconds: { readonly p50: number | null; readonly p99: number | null };
  /** How many complaints each decision was made for. */
  readonly decisions: Readonly<Record<Verdict['classification']['decision'], number>>;
}

export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const answerable = verdicts.filter(hasAnswer);
  const amongFirst = (most: number) => share(answerable, (verdict) => isWithin(verdict, most));
  const times = verdicts.map(({ milliseconds }) => milliseconds);
  const reached = answerable.filter((verdict) => isReached(verdict));
  const decided = (decision: Verdict['classification']['decision']) =>
    verdicts.filter(({ classification }) => classification.decision === decision).length;
  return {
    complaints: verdicts.length,
    first: amongFirst(1),
    three: amongFirst(3),
    five: amongFirst(5),
    ten: amongFirst(10),
    mrr: mean(answerable.map(reciprocalRank)),
    withinTwoCards: share(answerable, (verdict) => isReached(verdict, 2)),
    wrongUnasked: share(verdicts, isWrongUnasked),
    meanCards: mean(reached.map(({ journey }) => journey.cards)),
    noArticle: noArticle(verdicts),
    milliseconds: { p50: percentile(times, 50), p99: percentile(times, 99) },
    decisions: { goOn: decided('goOn'), ask: decided('ask'), none: decided('none') },
  };
}

export function reciprocalRank({ rank }: Pick<Verdict, 'rank'>): number {
  return rank === undefined ? 0 : 1 / rank;
}
