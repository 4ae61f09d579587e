import { checksOf } from '../../src/diagnose/checks-of.ts';
import type { Findings } from '../../src/diagnose/findings.ts';
import { unknown } from '../../src/diagnose/findings.ts';
import { nextMove } from '../../src/diagnose/next-move.ts';
import type { View } from '../../src/diagnose/policy/costs.ts';
import type { Article, Cause, Check } from '../../src/knowledge/article.ts';
import { causesOf } from '../../src/knowledge/article.ts';

export const nothingKnown: Findings = {
  answers: new Map(),
  observed: new Map(),
  spokenFor: new Set(),
  tried: new Map(),
};

export interface Walk {
  readonly cause: Cause;
  /** The probability of the cause before anything is known, among those of its article. */
  readonly prior: number;
  /** Cards to the first remedy of the cause, that one included; the mean over what the person may answer. */
  readonly cards: number;
  /** The probability that such a remedy is shown before the help desk. */
  readonly reached: number;
}

/**
 * How it goes for a truthful person with each cause of an article, who knows the cause and tells nothing of it unasked.
 * They answer what points to their cause, else what does not rule it out, each of several such options equally likely,
 * and "I don't know" among them when no option speaks of it. Of those whose view is not known half know what only
 * administrators know. Every remedy is done; the first one of the cause helps.
 */
export function walkArticle(article: Article, view: View): Walk[] {
  const causes = causesOf(article);
  const weights = causes.reduce((sum, { weight }) => sum + weight, 0);
  return causes.map((cause) => ({ cause, prior: cause.weight / weights, ...walk(article, view, cause) }));
}

function walk(article: Article, view: View, cause: Cause): Pick<Walk, 'cards' | 'reached'> {
  const from = (findings: Findings): { cards: number; reached: number } => {
    const move = nextMove(article, findings, view);
    switch (move.kind) {
      case 'exhausted':
        return { cards: 0, reached: 0 };
      case 'remedy': {
        if (cause.remedies.some(({ id }) => id === move.remedy.id)) return { cards: 1, reached: 1 };
        const tried = new Map([...findings.tried, [move.remedy.id, 'didNotHelp' as const]]);
        const { cards, reached } = from({ ...findings, tried });
        return { cards: cards + 1, reached };
      }
      case 'ask': {
        const after = answersTo(move.check, cause.id, view).map(({ option, probability }) => {
          const next = from({
            ...findings,
            answers: new Map([...findings.answers, [move.check.id, option]]),
          });
          return { cards: probability * next.cards, reached: probability * next.reached };
        });
        return {
          cards: 1 + after.reduce((sum, { cards }) => sum + cards, 0),
          reached: after.reduce((sum, { reached }) => sum + reached, 0),
        };
      }
    }
  };
  return from(nothingKnown);
}

interface Answer {
  readonly option: string;
  readonly probability: number;
}

function answersTo(check: Check, cause: string, view: View): Answer[] {
  const pointing = check.options.filter(({ pointsTo }) => pointsTo.includes(cause));
  const open = check.options.filter(({ rulesOut }) => !rulesOut.includes(cause));
  const ids = (pointing.length > 0 ? pointing : open).map(({ id }) => id);
  const speaksOfIt = pointing.length > 0 || open.length < check.options.length;
  const options = speaksOfIt && ids.length > 0 ? ids : [...ids, unknown];
  const knows = check.audience === 'administrator' && view === undefined ? 0.5 : 1;
  const answers = options.map((option) => ({ option, probability: knows / options.length }));
  return knows === 1 ? answers : [...answers, { option: unknown, probability: 1 - knows }];
}

/** Cards to the first remedy of each cause, in the mean, when the remedies are shown in the author's order. */
export function cardsInOrder(walks: readonly Walk[]): number {
  const remedies = [...new Set(walks.flatMap(({ cause }) => cause.remedies.map(({ id }) => id)))];
  const first = ({ remedies: own }: Cause) => remedies.findIndex((id) => own.some((one) => one.id === id));
  return walks.reduce((sum, { prior, cause }) => sum + prior * (first(cause) + 1), 0);
}

/**
 * A lower bound of the mean number of cards of an article, whatever the order: the answers on the way to a cause are a
 * prefix code for it, over as many symbols as a card has answers, so that in the mean they are no shorter than the
 * entropy in that base (C. Shannon, 1948). Causes that share a remedy are one. At least one card is shown.
 */
export function fewestCards(article: Article, walks: readonly Walk[]): number {
  const most = Math.max(2, ...checksOf(article).map(({ options }) => options.length + 1));
  const bits = priorsOfGroups(walks).reduce((total, prior) => total - prior * Math.log2(prior), 0);
  return Math.max(1, bits / Math.log2(most));
}

function priorsOfGroups(walks: readonly Walk[]): number[] {
  let groups: { readonly remedies: readonly string[]; readonly prior: number }[] = [];
  for (const { cause, prior } of walks) {
    const own = cause.remedies.map(({ id }) => id);
    const [same, others] = [true, false].map((shares) =>
      groups.filter(({ remedies }) => remedies.some((id) => own.includes(id)) === shares),
    );
    const joined = {
      remedies: [...own, ...(same ?? []).flatMap(({ remedies }) => remedies)],
      prior: (same ?? []).reduce((sum, group) => sum + group.prior, prior),
    };
    groups = [...(others ?? []), joined];
  }
  return groups.map(({ prior }) => prior);
}
