import type { Article, Cause, Check, Remedy } from '../../knowledge/article.ts';
import { causesOf } from '../../knowledge/article.ts';
import type { Belief } from '../belief.ts';
import { answerFactor, rulesOut } from '../belief.ts';
import { checksOf } from '../checks-of.ts';
import type { Findings } from '../findings.ts';
import { unknown } from '../findings.ts';
import type { View } from './costs.ts';
import { canDo, checkCost, helpDeskSeconds, notKnown, remedyCost, somethingElse, wellDone } from './costs.ts';
import type { CheckModel, RemedyModel, RepairModel } from './repair-model.ts';

/** A model with what its numbers stand for. Its last cause, after `causes`, is something that the article does not name. */
export interface ArticleModel {
  readonly model: RepairModel;
  /** The causes that are not ruled out. */
  readonly causes: readonly Cause[];
  readonly remedies: readonly Remedy[];
  readonly checks: readonly Check[];
}

/**
 * What can still be done about an article, as costs and probabilities. A remedy of several causes is what an author
 * wrote below a list of causes, for when nothing of the list helps: it belongs to the end, and stands in the model only
 * when `atTheEnd`, which is when nothing else is worth doing; till then it makes the end cheaper.
 */
export function articleModel(
  article: Article,
  findings: Findings,
  { view, believed, atTheEnd }: { view: View; believed: readonly Belief[]; atTheEnd: boolean },
): ArticleModel {
  const { open, rest } = openBeliefs(believed);
  const causes = open.map(({ cause }) => cause);
  const total = open.reduce((sum, { odds }) => sum + odds, rest);
  const mass = Float64Array.from([...open.map(({ odds }) => odds), rest], (odds) => odds / total);
  const untried = untriedRemedies(causes, findings);
  const general = generalRemedies(article);
  const remedies = untried.filter(({ id }) => general.has(id) === atTheEnd);
  const checks = atTheEnd ? [] : askableChecks(article, findings, view);
  const end = causes.map((cause) =>
    atTheEnd
      ? helpDeskSeconds
      : endOf(
          cause.remedies.filter(({ id }) => general.has(id) && !findings.tried.has(id)),
          view,
        ),
  );
  const model: RepairModel = {
    mass,
    end: Float64Array.from([...end, helpDeskSeconds]),
    remedies: remedies.map((remedy) => remedyModel(remedy, causes, view)),
    checks: checks.map((check) => checkModel(check, causes, view)),
  };
  return { model, causes, remedies, checks };
}

/**
 * The causes that are not ruled out, and what speaks for none of them: something else, and those that are. When answers
 * contradict each other they rule nothing out.
 */
function openBeliefs(believed: readonly Belief[]): { open: readonly Belief[]; rest: number } {
  const possible = believed.filter(({ excluded }) => !excluded);
  const open = possible.filter(({ ruledOut }) => !ruledOut);
  const other = somethingElse / (1 - somethingElse);
  if (open.length === 0) return { open: possible, rest: other * rulesOut };
  return { open, rest: possible.reduce((sum, { odds, ruledOut }) => sum + (ruledOut ? odds : 0), other) };
}

function untriedRemedies(causes: readonly Cause[], { tried }: Findings): readonly Remedy[] {
  const all = causes.flatMap(({ remedies }) => remedies.map((remedy) => [remedy.id, remedy] as const));
  return [...new Map(all).values()].filter(({ id }) => !tried.has(id));
}

function generalRemedies(article: Article): ReadonlySet<string> {
  const ids = causesOf(article).flatMap(({ remedies }) => remedies.map(({ id }) => id));
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
}

/** What it costs from the end on when the cause is known: what is for all its neighbours too, where that pays, and a person. */
function endOf(remedies: readonly Remedy[], view: View): number {
  return remedies.reduceRight(
    (after, remedy) =>
      Math.min(after, remedyCost(remedy, view) + (1 - canDo(remedy.audience, view) * wellDone) * after),
    helpDeskSeconds,
  );
}

function remedyModel(remedy: Remedy, causes: readonly Cause[], view: View): RemedyModel {
  const mended = [...causes.keys()].filter((at) => causes[at]?.remedies.some(({ id }) => id === remedy.id));
  return {
    cost: remedyCost(remedy, view),
    can: canDo(remedy.audience, view),
    mends: mended.map((cause) => ({ cause, chance: wellDone })),
  };
}

/** An administrator's question is not put to an employee, nor to anyone who could not answer the last one. */
function askableChecks(article: Article, { answers, observed }: Findings, view: View): readonly Check[] {
  const all = checksOf(article);
  const isAdministrators = ({ audience }: Check) => audience === 'administrator';
  const mayKnow =
    view === 'administrator' ||
    (view === undefined &&
      !all.some((check) => isAdministrators(check) && answers.get(check.id) === unknown));
  return all.filter(
    (check) => !answers.has(check.id) && !observed.has(check.id) && (mayKnow || !isAdministrators(check)),
  );
}

/** The chance of an answer is taken proportional to the factor by which it would change the odds. */
function checkModel(check: Check, causes: readonly Cause[], view: View): CheckModel {
  const factors = check.options.map((option) => [...causes.map(({ id }) => answerFactor(option, id)), 1]);
  const totals = [...causes, undefined].map((_, at) => factors.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return {
    cost: checkCost(check),
    unknown: notKnown(check.audience, view),
    chances: factors.map((row) => Float64Array.from(row, (factor, at) => factor / (totals[at] ?? 1))),
    onlyAdministrators: check.audience === 'administrator' && view === undefined,
  };
}
