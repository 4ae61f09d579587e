import type { Article, Cause, Check, Remedy } from '../knowledge/article.ts';
import { beliefs, type ConfirmedCauses } from './belief.ts';
import type { Findings } from './findings.ts';
import { articleModel, type ArticleModel } from './policy/article-model.ts';
import { choose, type Choice } from './policy/choose.ts';
import type { View } from './policy/costs.ts';
import { start } from './policy/repair-model.ts';

export type Move =
  | { readonly kind: 'ask'; readonly check: Check; readonly reason: WhyAsk }
  | { readonly kind: 'remedy'; readonly cause: Cause; readonly remedy: Remedy; readonly reason: WhyRemedy }
  | { readonly kind: 'exhausted'; readonly reason: WhyExhausted };

/** Its answers tell these causes apart, the likeliest first, which is expected to save so many seconds. */
export interface WhyAsk {
  readonly kind: 'tells';
  readonly causes: readonly string[];
  readonly saves: number;
}

/**
 * The remedy's cause has this probability (0 to 1, something that the article does not name included). `likeliest`: no
 * cause with something left to try has a greater one. `quicker`: another cause has, but this remedy is tried faster.
 */
export interface WhyRemedy {
  readonly kind: 'likeliest' | 'quicker';
  readonly probability: number;
}

/**
 * `facts`: what a directory knows excludes every cause, so that it is another problem. `tried`: every remedy of a cause
 * that is not ruled out was tried. `unlikely`: what is left is so unlikely to help that a person is quicker.
 */
export type WhyExhausted = 'facts' | 'tried' | 'unlikely';

/** With a person so many times as dear, a remedy is worth its time even for a cause that everything speaks against. */
const untriedPerson = 1e6;

/**
 * The next thing to do about an article: the question or the remedy with the lowest expected cost of repair, or nothing
 * when a person is cheaper (`policy/choose.ts`). Pure: equal findings give equal moves, whatever their order. `view` is
 * undefined while the person has not said whether they are an administrator. `confirmed` says how often each cause of
 * the article was confirmed by people.
 */
export function nextMove(
  article: Article,
  findings: Findings,
  view: View,
  confirmed?: ConfirmedCauses,
): Move {
  const believed = beliefs(article, findings, confirmed);
  if (believed.every(({ excluded }) => excluded)) return { kind: 'exhausted', reason: 'facts' };
  const first = articleModel(article, findings, { view, believed, atTheEnd: false });
  const last = articleModel(article, findings, { view, believed, atTheEnd: true });
  const parts = [first, last];
  const move =
    firstMove(parts) ?? (findings.tried.size === 0 ? firstMove(parts.map(withoutPerson)) : undefined);
  if (move) return move;
  const isTried = parts.every(({ remedies }) => remedies.length === 0);
  return { kind: 'exhausted', reason: isTried ? 'tried' : 'unlikely' };
}

function firstMove([first, ...rest]: readonly ArticleModel[]): Move | undefined {
  return first && (moveIn(first) ?? firstMove(rest));
}

/** However unlikely each cause of a long list is: nobody is sent to a person before anything of the article was tried. */
function withoutPerson(about: ArticleModel): ArticleModel {
  const { model } = about;
  return { ...about, model: { ...model, end: model.end.map((cost) => cost * untriedPerson) } };
}

/** Undefined when nothing in the model is worth doing. */
function moveIn(about: ArticleModel): Move | undefined {
  // A question alone mends nothing.
  if (about.remedies.length === 0) return undefined;
  const choice = choose(about.model, start(about.model));
  switch (choice.action.kind) {
    case 'stop':
      return undefined;
    case 'ask': {
      const check = about.checks[choice.action.check];
      return check && { kind: 'ask', check, reason: whyAsk(about, choice, check) };
    }
    case 'try': {
      const remedy = about.remedies[choice.action.remedy];
      return remedy && mend(about, remedy);
    }
  }
}

function whyAsk(about: ArticleModel, { cost, unasked }: Choice, { options }: Check): WhyAsk {
  const named = new Set(options.flatMap(({ pointsTo, rulesOut }) => [...pointsTo, ...rulesOut]));
  const causes = byProbability(about).filter(({ cause }) => named.has(cause.id));
  return { kind: 'tells', causes: causes.map(({ cause }) => cause.id), saves: Math.round(unasked - cost) };
}

/** Of a remedy's causes the likeliest is named. */
function mend(about: ArticleModel, remedy: Remedy): Move | undefined {
  const open = new Set(about.remedies.map(({ id }) => id));
  const ranked = byProbability(about).filter(({ cause }) => cause.remedies.some(({ id }) => open.has(id)));
  const its = ranked.find(({ cause }) => cause.remedies.some(({ id }) => id === remedy.id));
  if (!its) return undefined;
  const { cause, probability } = its;
  const kind = probability < (ranked[0]?.probability ?? 0) ? 'quicker' : 'likeliest';
  return { kind: 'remedy', cause, remedy, reason: { kind, probability } };
}

function byProbability({ causes, model }: ArticleModel): { cause: Cause; probability: number }[] {
  return causes
    .map((cause, at) => ({ cause, probability: model.mass[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
}
