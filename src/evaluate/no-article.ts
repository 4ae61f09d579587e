import { ratio, rounded } from './numbers.ts';
import { hasAnswer, saysNone, type Verdict } from './verdict.ts';

/** How well the bot knows that it has no article. */
export interface NoArticle {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Where F1 is with 95 % confidence; null with F1. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** The decision "none" against complaints without an answer. */
export function noArticle(verdicts: readonly Verdict[]): NoArticle {
  const said = verdicts.filter(saysNone);
  const hits = said.filter((verdict) => !hasAnswer(verdict)).length;
  const should = verdicts.filter((verdict) => !hasAnswer(verdict)).length;
  const either = said.length + should - hits;
  return {
    precision: ratio(hits, said.length),
    recall: ratio(hits, should),
    f1: ratio(2 * hits, said.length + should),
    interval: either === 0 ? null : f1Interval(hits, either),
  };
}

/**
 * F1 rises with the Jaccard index J = hits / (hits + misses + false alarms), F1 = 2J / (1 + J), and J is a plain share:
 * Wilson's score interval for it (E. B. Wilson, 1927) becomes one for F1. A bootstrap would need chance, and is too narrow
 * for so few cases.
 */
function f1Interval(hits: number, either: number): readonly [number, number] {
  const [low, high] = wilson(hits, either).map((jaccard) => rounded((2 * jaccard) / (1 + jaccard)));
  return [low ?? 0, high ?? 1];
}

/** The standard normal deviate of a two-sided 95 % interval. */
const z = 1.96;

function wilson(hits: number, of: number): readonly [number, number] {
  const p = hits / of;
  const scale = 1 + z ** 2 / of;
  const centre = (p + z ** 2 / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
