import { randomFrom } from '../../src/classify/learned/random.ts';
import { canDo, checkCost, isOwn, notKnown, remedyCost, type View } from '../../src/diagnose/policy/costs.ts';
import type { CheckModel, RemedyModel, RepairModel } from '../../src/diagnose/policy/repair-model.ts';
import type { Audience } from '../../src/knowledge/article.ts';
import { positionsOf } from './optimum.ts';

/** The optimum of a model with more positions than this takes too long; every fiftieth may have ten times as many. */
const mostPositions = 3_000_000;

/**
 * Small models, the same ones for a seed: 2 to 8 causes, up to 8 remedies and 6 checks, for each audience and asked by
 * each view. Remedies may be several for a cause, shared by causes, and dear or imperfect; checks may tell everything,
 * a little, or nothing; the help desk may be near or far, and the article more or less complete.
 */
export function generateModels(seed: number, count: number): RepairModel[] {
  const make = maker(randomFrom(seed));
  return Array.from({ length: count }, (_, i) => {
    const most = mostPositions * (i % 50 === 49 ? 10 : 1);
    let model = make();
    while (positionsOf(model) > most) model = make();
    return model;
  });
}

const views: readonly View[] = [undefined, 'employee', 'administrator'];
const audiences: readonly Audience[] = ['anyone', 'anyone', 'employee', 'administrator', 'administrator'];

function maker(random: () => number): () => RepairModel {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const isSo = (probability: number) => random() < probability;
  const places = (length: number) => Array.from({ length }, (_, at) => at);

  function remedy(causes: readonly number[], view: View): RemedyModel {
    const audience = pick(audiences);
    return {
      cost: remedyCost({ audience, seconds: pick([30, 60, 120, 180, 180, 180, 300, 600, 1200]) }, view),
      can: canDo(audience, view),
      mends: causes.map((cause) => ({ cause, chance: pick([0.5, 0.8, 0.8, 0.8, 0.95, 1]) })),
    };
  }

  function remediesFor(causes: number, view: View): RemedyModel[] {
    const shared = pick([0, 0, 0.2, 0.5]);
    const also = (cause: number) => places(causes).filter((other) => other !== cause && isSo(shared / 2));
    const first = places(causes).filter(() => isSo(0.92));
    const more = places(8 - first.length).filter(() => isSo(0.3));
    return [...first, ...more.map(() => upTo(causes - 1))].map((cause) =>
      remedy([cause, ...also(cause)], view),
    );
  }

  /** What an author writes: each cause belongs to an option or to none, which the others rule out or not. */
  function written(options: number, causes: number): number[][] {
    const strict = pick([0, 0.5, 1]);
    const told = places(causes).map(() => upTo(options));
    const factor = (option: number, of: number | undefined) => {
      if (of === option) return 4;
      return of !== options && isSo(strict) ? 0.02 : 1;
    };
    return places(options).map((option) => [...told.map((of) => factor(option, of)), 1]);
  }

  function anyhow(options: number, causes: number): number[][] {
    return places(options).map(() => places(causes + 1).map(() => random() ** 2 + 0.01));
  }

  function check(causes: number, view: View): CheckModel | undefined {
    const audience = pick(audiences);
    if (audience === 'administrator' && view === 'employee') return undefined;
    const options = 2 + upTo(2);
    const kind = random();
    const odds =
      kind < 0.75
        ? written(options, causes)
        : kind < 0.9
          ? anyhow(options, causes)
          : nothing(options, causes);
    const total = (cause: number) => odds.reduce((sum, row) => sum + (row[cause] ?? 0), 0);
    return {
      cost: checkCost({ seconds: pick([5, 5, 10, 15, 15, 30, 60, 180]) }),
      unknown: notKnown(audience, view),
      chances: odds.map((row) => Float64Array.from(row, (one, cause) => one / total(cause))),
      onlyAdministrators: audience === 'administrator' && !isOwn(audience, view) && view === undefined,
    };
  }

  return () => {
    const view = pick(views);
    const causes = 2 + upTo(6);
    const weights = places(causes).map(() => pick([0.5, 1, 1, 1, 2, 3, 5, 10]));
    const rest = pick([0, 0.05, 0.1, 0.1, 0.2]);
    const total = weights.reduce((sum, weight) => sum + weight, 0) / (1 - rest);
    const mass = Float64Array.from([...weights, rest * total], (weight) => weight / total);
    const helpDesk = pick([1200, 2400, 3600, 7200, 7200, 14400]);
    return {
      mass,
      // Now and then a long general remedy stands before the help desk, for some of the causes.
      end: mass.map((_, cause) => (cause < causes && isSo(0.1) ? helpDesk / 2 : helpDesk)),
      remedies: remediesFor(causes, view),
      checks: places(upTo(6)).flatMap(() => check(causes, view) ?? []),
    };
  };
}

function nothing(options: number, causes: number): number[][] {
  return Array.from({ length: options }, () => Array.from({ length: causes + 1 }, () => 1));
}
