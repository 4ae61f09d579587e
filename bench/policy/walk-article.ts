import { checksOf } from '../../src/diagnose/checks-of.ts';
import type { Findings } from '../../src/diagnose/findings.ts';
import { unknown } from '../../src/diagnose/findings.ts';
import { nextMove } from '../../src/diagnose/next-move.ts';
import { checkCost, remedyCost, type View } from '../../src/diagnose/policy/costs.ts';
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
  /** The seconds that these cards take, in the mean. */
  readonly seconds: number;
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

/** Ids of the causes whose remedies are not surely shown. */
export function unreached(walks: readonly Walk[]): string[] {
  return walks.filter(({ reached }) => reached < 1 - 1e-9).map(({ cause }) => cause.id);
}

type Course = Pick<Walk, 'cards' | 'seconds' | 'reached'>;

function walk(article: Article, view: View, cause: Cause): Course {
  const from = (findings: Findings): Course => {
    const move = nextMove(article, findings, view);
    switch (move.kind) {
      case 'exhausted':
        return { cards: 0, seconds: 0, reached: 0 };
      case 'remedy': {
        const { id } = move.remedy;
        const seconds = remedyCost(move.remedy, view);
        if (cause.remedies.some((own) => own.id === id)) return { cards: 1, seconds, reached: 1 };
        const tried = new Map([...findings.tried, [id, 'didNotHelp' as const]]);
        return onward(seconds, [[1, from({ ...findings, tried })]]);
      }
      case 'ask': {
        const after = answersTo(move.check, cause.id, view).map(({ option, probability }) => {
          const answers = new Map([...findings.answers, [move.check.id, option]]);
          return [probability, from({ ...findings, answers })] as const;
        });
        return onward(checkCost(move.check), after);
      }
    }
  };
  return from(nothingKnown);
}

/** One card, and what follows with its probabilities. */
function onward(seconds: number, after: readonly (readonly [probability: number, course: Course])[]): Course {
  const mean = (of: keyof Course) =>
    after.reduce((sum, [probability, course]) => sum + probability * course[of], 0);
  return { cards: 1 + mean('cards'), seconds: seconds + mean('seconds'), reached: mean('reached') };
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

/** Cards to the first remedy of each cause, and their seconds, when remedies are only shown in the author's order. */
export function inOrder(walks: readonly Walk[], view: View): Pick<Walk, 'cards' | 'seconds'> {
  const all = walks.flatMap(({ cause }) => cause.remedies.map((remedy) => [remedy.id, remedy] as const));
  const remedies = [...new Map(all).values()];
  const courses = walks.map(({ prior, cause }) => {
    const cards = 1 + remedies.findIndex(({ id }) => cause.remedies.some((own) => own.id === id));
    const seconds = remedies.slice(0, cards).reduce((sum, remedy) => sum + remedyCost(remedy, view), 0);
    return { prior, cards, seconds };
  });
  const mean = (of: 'cards' | 'seconds') =>
    courses.reduce((sum, course) => sum + course.prior * course[of], 0);
  return { cards: mean('cards'), seconds: mean('seconds') };
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
