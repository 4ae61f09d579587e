import type { Article, Audience, Cause, Check, Remedy } from '../knowledge/article.ts';
import { beliefs, isRuledOutByFacts, type Belief } from './belief.ts';
import { checksOf } from './checks-of.ts';
import type { Findings } from './findings.ts';
import { unknown } from './findings.ts';
import { questionGain } from './question-gain.ts';

/** Above this probability of the leading cause its remedy comes before any further question. */
const sureEnough = 0.8;

/** A question that is expected to remove fewer bits than this is not worth a card. */
const worthAsking = 0.2;

export type Move =
  | { readonly kind: 'ask'; readonly check: Check }
  | { readonly kind: 'remedy'; readonly cause: Cause; readonly remedy: Remedy }
  | { readonly kind: 'exhausted' };

/**
 * The next thing to do about an article: the question that tells most for its time, while no cause stands out and
 * the question is worth it; else the likeliest cause's next remedy; else nothing is left. Pure: equal findings give
 * equal moves. `view` is undefined while the person has not said whether they are an administrator.
 */
export function nextMove(
  article: Article,
  findings: Findings,
  view: Exclude<Audience, 'anyone'> | undefined,
): Move {
  const open = openBeliefs(article, findings);
  const leading = leader(open);
  if (!leading) return { kind: 'exhausted' };
  const check = bestCheck(article, findings, open, view);
  const certain =
    leading.probability >= sureEnough * open.reduce((sum, belief) => sum + belief.probability, 0);
  if (check && !certain) return { kind: 'ask', check };
  const remedy = remediesLeft(leading.cause, findings, view)[0];
  return remedy ? { kind: 'remedy', cause: leading.cause, remedy } : { kind: 'exhausted' };
}

/** Causes with a remedy left that no answer rules out. When answers contradict each other, every cause counts again. */
function openBeliefs(article: Article, findings: Findings): readonly Belief[] {
  const all = beliefs(article, findings).filter(
    ({ cause }) => !isRuledOutByFacts(article, findings, cause.id),
  );
  const kept = all.every((belief) => belief.ruledOut) ? all : all.filter((belief) => !belief.ruledOut);
  return kept.filter((belief) => belief.cause.remedies.some((remedy) => !findings.tried.has(remedy.id)));
}

/** The likeliest; between equals the first in the article. */
function leader(open: readonly Belief[]): Belief | undefined {
  return open.reduce<Belief | undefined>(
    (best, next) => (best && best.probability >= next.probability ? best : next),
    undefined,
  );
}

function bestCheck(
  article: Article,
  findings: Findings,
  open: readonly Belief[],
  view: Exclude<Audience, 'anyone'> | undefined,
): Check | undefined {
  const askable = checksOf(article).filter(
    (check) =>
      !findings.answers.has(check.id) &&
      !findings.observed.has(check.id) &&
      canAnswer(check, article, findings, view),
  );
  const rated = askable
    .map((check) => ({ check, gain: questionGain(check, open) }))
    .filter(({ gain }) => gain >= worthAsking)
    // The square root: a question twice as long is not twice as bad, reading the card is part of it.
    .map(({ check, gain }) => ({ check, value: gain / Math.sqrt(check.seconds + 10) }))
    .sort((a, b) => b.value - a.value);
  return rated[0]?.check;
}

/** An administrator's question is not put to an employee, nor to anyone who could not answer the last one. */
function canAnswer(
  check: Check,
  article: Article,
  findings: Findings,
  view: Exclude<Audience, 'anyone'> | undefined,
): boolean {
  if (check.audience !== 'administrator' || view === 'administrator') return true;
  if (view === 'employee') return false;
  return !checksOf(article).some(
    (other) => other.audience === 'administrator' && findings.answers.get(other.id) === unknown,
  );
}

/** The remedies of a cause that nobody has tried, those the person can do themselves first, then in the author's order. */
function remediesLeft(
  cause: Cause,
  findings: Findings,
  view: Exclude<Audience, 'anyone'> | undefined,
): readonly Remedy[] {
  const own = (remedy: Remedy) =>
    remedy.audience === 'anyone' || remedy.audience === (view ?? 'employee') ? 0 : 1;
  return cause.remedies.filter((remedy) => !findings.tried.has(remedy.id)).sort((a, b) => own(a) - own(b));
}
