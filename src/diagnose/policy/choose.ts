import { isLess } from './nearly.ts';
import { afterAsking, afterTrying } from './outcomes.ts';
import type { Action, Position, RepairModel } from './repair-model.ts';
import { trying, type Trying } from './trying.ts';

/** What is looked ahead, in any order, before what is left is only tried. */
interface Ahead {
  readonly questions: number;
  readonly remedies: number;
}

/**
 * In the few models where checks times causes and remedies are more than this, only one question and no remedy: that
 * takes long enough there.
 */
const largest = 5000;

function aheadIn({ mass, remedies, checks }: RepairModel): Ahead {
  const isLarge = checks.length * (mass.length + remedies.length) > largest;
  return isLarge ? { questions: 1, remedies: 0 } : { questions: 2, remedies: 1 };
}

/** So many questions, the best ones by what they save at once, may come after another step. */
const checksAhead = 6;

/** And of so many it is worked out what comes after them. */
const checksLookedInto = 3;

export interface Choice {
  readonly action: Action;
  /** The expected cost of the best plan that was found, and of the best one that does not begin with a question. */
  readonly cost: number;
  readonly unasked: number;
}

/**
 * The action with the lowest expected cost of repair, as far as it can be seen from here, after D. Heckerman, J. Breese
 * and K. Rommelse, "Decision-theoretic troubleshooting" (CACM 38(3), 1995): remedies in the order of probability over
 * cost, with a person at the end, are a plan whose cost is known; a question is better when the plans after its answers,
 * and itself, cost less in expectation. As in SACSO (F. V. Jensen and others, AI EDAM 15(4), 2001; see T. J. Ottosen,
 * "Solutions and heuristics for troubleshooting with dependent actions and conditional costs", 2012) it is also seen what
 * may be asked after an answer, or after a remedy that did not help; in any order, so that a question which only tells
 * what to do after a remedy waits for that. It is worked out for a few candidates: the work grows with the number of
 * checks, not with that of their sequences. Of equal costs a person comes before a remedy
 * and a remedy before a question, then the first one.
 */
export function choose(model: RepairModel, position: Position): Choice {
  return search(model, position, trying(model, position), aheadIn(model));
}

function search(model: RepairModel, position: Position, plan: Trying, ahead: Ahead): Choice {
  const [first] = plan.first;
  const action: Action = first === undefined ? { kind: 'stop' } : { kind: 'try', remedy: first };
  const planned: Choice = { action, cost: plan.cost, unasked: plan.cost };
  const unsolved = total(position.mass);
  if (ahead.questions === 0 || unsolved === 0) return planned;
  const rated = rateChecks(model, position, plan);
  const checks = rated.slice(0, checksAhead).map(({ check }) => check);
  const follow = (after: Position, rest: Ahead, then = trying(model, after)) =>
    search(model, { ...after, checks: after.checks.filter((check) => checks.includes(check)) }, then, rest)
      .cost;

  const tries = ahead.remedies === 0 ? [] : plan.first;
  const tried = tries.map((remedy): Choice => {
    const price = (model.remedies[remedy]?.cost ?? 0) * unsolved;
    const rest = { ...ahead, remedies: ahead.remedies - 1 };
    const outcomes = afterTrying(model, position, remedy);
    const cost = outcomes.reduce((sum, after) => sum + follow(after, rest), price);
    return { action: { kind: 'try', remedy }, cost, unasked: cost };
  });
  const unasked = cheapest([planned, ...tried]);
  const asked = rated.map(({ check, price, cost, outcomes, plans }, rank): Choice => {
    const rest = { ...ahead, questions: ahead.questions - 1 };
    const lookedInto = rank < checksLookedInto && rest.questions > 0;
    return {
      action: { kind: 'ask', check },
      cost: lookedInto
        ? outcomes.reduce((sum, after, i) => sum + follow(after, rest, plans[i]), price)
        : cost,
      unasked: unasked.cost,
    };
  });
  return cheapest([unasked, ...asked]);
}

interface RatedCheck {
  readonly check: number;
  readonly price: number;
  /** With trying remedies after each answer. */
  readonly cost: number;
  readonly outcomes: readonly Position[];
  readonly plans: readonly Trying[];
}

/** The cheapest first. `plan` is what is done without asking. */
function rateChecks(model: RepairModel, position: Position, plan: Trying): readonly RatedCheck[] {
  const unsolved = total(position.mass);
  const rated = position.checks.map((check) => {
    const outcomes = afterAsking(model, position, check);
    const { unknown = 0, cost: each = 0 } = model.checks[check] ?? {};
    // Who does not know tells nothing: the plan stays.
    const notKnown = { ...plan, cost: plan.cost * unknown };
    const plans = outcomes.map((after, i) => (i < outcomes.length - 1 ? trying(model, after) : notKnown));
    const price = each * unsolved;
    return { check, price, outcomes, plans, cost: plans.reduce((sum, { cost }) => sum + cost, price) };
  });
  return rated.sort((one, other) =>
    isLess(one.cost, other.cost) ? -1 : isLess(other.cost, one.cost) ? 1 : 0,
  );
}

function cheapest(choices: readonly [Choice, ...Choice[]]): Choice {
  return choices.reduce((best, next) => (isLess(next.cost, best.cost) ? next : best));
}

function total(mass: Float64Array): number {
  return mass.reduce((sum, chance) => sum + chance, 0);
}
