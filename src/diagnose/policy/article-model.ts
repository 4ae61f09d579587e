import type { Article, Cause, Check, Remedy } from '../../knowledge/article.ts';
import { answerFactors, causesOf } from '../../knowledge/article.ts';
import type { Belief } from '../belief.ts';
import { factorsOf } from '../belief.ts';
import { checksOf } from '../checks-of.ts';
import type { Findings } from '../findings.ts';
import { unknown } from '../findings.ts';
import type { View } from './costs.ts';
import {
  canDo,
  checkCost,
  helpDeskSeconds,
  isOwn,
  notKnown,
  remedyCost,
  somethingElse,
  wellDone,
} from './costs.ts';
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
 * when `atTheEnd`, which is when nothing else is worth doing; till then it makes the end cheaper. So does somebody
 * else's remedy of a cause that the person has not yet tried to mend themselves: nobody is sent away for what they can
 * do alone.
 */
export function articleModel(
  article: Article,
  findings: Findings,
  { view, believed, atTheEnd }: { view: View; believed: readonly Belief[]; atTheEnd: boolean },
): ArticleModel {
  const { open, rest } = openBeliefs(believed);
  const causes = open.map(({ cause }) => cause);
  const places = new Map(causes.map(({ id }, at) => [id, at]));
  const total = open.reduce((sum, { odds }) => sum + odds, rest);
  const mass = Float64Array.from([...open.map(({ odds }) => odds), rest], (odds) => odds / total);
  const mended = placesByRemedy(causes);
  const refused = refusedBy(article, findings, view);
  const untried = untriedRemedies(causes, findings);
  const general = generalRemedies(article);
  const later = new Set([...general, ...causes.flatMap((cause) => othersToWait(cause, findings, view))]);
  const remedies = untried.filter(({ id }) => (atTheEnd ? general.has(id) : !later.has(id)));
  const checks = atTheEnd ? [] : askableChecks(article, findings, view);
  const end = causes.map((cause) =>
    atTheEnd
      ? helpDeskSeconds
      : endOf(
          cause.remedies.filter(({ id }) => later.has(id) && !findings.tried.has(id)),
          view,
        ),
  );
  const model: RepairModel = {
    mass,
    end: Float64Array.from([...end, helpDeskSeconds]),
    remedies: remedies.map((remedy) => remedyModel(remedy, mended.get(remedy.id) ?? [], { view, refused })),
    checks: checks.map((check) => checkModel(check, places, view)),
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
  if (open.length === 0) return { open: possible, rest: other * answerFactors.rulesOut };
  return { open, rest: possible.reduce((sum, { odds, ruledOut }) => sum + (ruledOut ? odds : 0), other) };
}

/** How often somebody could not do what is not theirs to do. */
function refusedBy(article: Article, { tried }: Findings, view: View): number {
  const all = causesOf(article).flatMap(({ remedies }) => remedies);
  const refused = all.filter(({ id, audience }) => tried.get(id) === 'cannotDo' && !isOwn(audience, view));
  return new Set(refused.map(({ id }) => id)).size;
}

function untriedRemedies(causes: readonly Cause[], { tried }: Findings): readonly Remedy[] {
  const all = causes.flatMap(({ remedies }) => remedies.map((remedy) => [remedy.id, remedy] as const));
  return [...new Map(all).values()].filter(({ id }) => !tried.has(id));
}

/** Remedy id -> the places of the causes that it mends. */
function placesByRemedy(causes: readonly Cause[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { remedies }] of causes.entries())
    for (const { id } of remedies) places.set(id, [...(places.get(id) ?? []), at]);
  return places;
}

function generalRemedies(article: Article): ReadonlySet<string> {
  const places = placesByRemedy(causesOf(article));
  return new Set([...places].filter(([, causes]) => causes.length > 1).map(([id]) => id));
}

/** The remedies of a cause that are somebody else's to do, while one of the person's own is left. */
function othersToWait({ remedies }: Cause, { tried }: Findings, view: View): readonly string[] {
  const ownIsLeft = remedies.some(({ id, audience }) => isOwn(audience, view) && !tried.has(id));
  return ownIsLeft ? remedies.filter(({ audience }) => !isOwn(audience, view)).map(({ id }) => id) : [];
}

/** What it costs from the end on when the cause is known: what is for all its neighbours too, where that pays, and a person. */
function endOf(remedies: readonly Remedy[], view: View): number {
  return remedies.reduceRight(
    (after, remedy) =>
      Math.min(after, remedyCost(remedy, view) + (1 - canDo(remedy.audience, view) * wellDone) * after),
    helpDeskSeconds,
  );
}

function remedyModel(
  remedy: Remedy,
  mended: readonly number[],
  { view, refused }: { view: View; refused: number },
): RemedyModel {
  return {
    cost: remedyCost(remedy, view),
    can: canDo(remedy.audience, view, refused),
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
function checkModel(check: Check, places: ReadonlyMap<string, number>, view: View): CheckModel {
  const chances = check.options.map((option) => factorsOf(option, places));
  for (let at = 0; at <= places.size; at += 1) {
    const sum = chances.reduce((total, row) => total + (row[at] ?? 0), 0);
    for (const row of chances) row[at] = (row[at] ?? 0) / sum;
  }
  return {
    cost: checkCost(check),
    unknown: notKnown(check.audience, view),
    chances,
    onlyAdministrators: check.audience === 'administrator' && view === undefined,
  };
}
