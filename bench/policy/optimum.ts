import type { CheckModel, RemedyModel, RepairModel } from '../../src/diagnose/policy/repair-model.ts';

/**
 * The least expected cost that any policy can have, by dynamic programming over all that can have happened: each remedy
 * open, failed or not done; each check open, answered by one of its options or by "I don't know". The order in which it
 * happened does not count, nor do the causes' probabilities need to be kept: of a position only the probability to come
 * there unmended is needed, a product of one factor for what was answered and one for what was tried.
 */
export function optimum(model: RepairModel): number {
  const tried = triedStates(model);
  const told = toldStates(model);
  const { length } = tried.open;
  const values = new Float64Array(told.open.length * length);
  for (let asked = told.open.length - 1; asked >= 0; asked -= 1) {
    const chances = told.chances.subarray(asked * model.mass.length, (asked + 1) * model.mass.length);
    for (let done = length - 1; done >= 0; done -= 1) {
      let unsolved = 0;
      let best = 0;
      for (let cause = 0; cause < chances.length; cause += 1) {
        const chance = (chances[cause] ?? 0) * (tried.chances[done * chances.length + cause] ?? 0);
        unsolved += chance;
        best += chance * (model.end[cause] ?? 0);
      }
      const at = asked * length + done;
      for (const { cost, failed, notDone } of tried.open[done] ?? [])
        best = Math.min(best, cost * unsolved + (values[at + failed] ?? 0) + (values[at + notDone] ?? 0));
      for (const { cost, answers, unknown, scale } of told.open[asked] ?? []) {
        let total = cost * unsolved + scale * (values[at + unknown * length] ?? 0);
        for (const answer of answers) total += values[at + answer * length] ?? 0;
        best = Math.min(best, total);
      }
      values[at] = best;
    }
  }
  return values[0] ?? NaN;
}

/** How many positions a model has. */
export function positionsOf({ remedies, checks }: Pick<RepairModel, 'remedies' | 'checks'>): number {
  return checks.reduce((product, { chances }) => product * (chances.length + 2), 3 ** remedies.length);
}

/** States are mixed-radix numbers; what happens later only makes them greater. Offsets lead from one to the next. */
function statesOf(radices: readonly number[]): {
  readonly count: number;
  readonly places: readonly number[];
  readonly digitsOf: (state: number) => number[];
} {
  const places = radices.map((_, i) => radices.slice(0, i).reduce((product, radix) => product * radix, 1));
  const count = radices.reduce((product, radix) => product * radix, 1);
  return {
    count,
    places,
    digitsOf: (state) => radices.map((radix, i) => Math.floor(state / (places[i] ?? 1)) % radix),
  };
}

function triedStates({ mass, remedies }: RepairModel) {
  const { count, places, digitsOf } = statesOf(remedies.map(() => 3));
  const chances = new Float64Array(count * mass.length);
  const open = Array.from({ length: count }, (_, state) => {
    const digits = digitsOf(state);
    for (const cause of mass.keys())
      chances[state * mass.length + cause] = digits.reduce(
        (product, digit, i) => product * triedFactor(remedies[i], digit, cause),
        1,
      );
    return remedies.flatMap(({ cost }, i) =>
      digits[i] === 0 ? [{ cost, failed: places[i] ?? 0, notDone: 2 * (places[i] ?? 0) }] : [],
    );
  });
  return { chances, open };
}

function triedFactor(remedy: RemedyModel | undefined, digit: number, cause: number): number {
  if (digit === 0 || !remedy) return 1;
  if (digit === 2) return 1 - remedy.can;
  return remedy.can * (1 - (remedy.mends.find((mended) => mended.cause === cause)?.chance ?? 0));
}

function toldStates({ mass, checks }: RepairModel) {
  const { count, places, digitsOf } = statesOf(checks.map(({ chances }) => chances.length + 2));
  const chances = new Float64Array(count * mass.length);
  const open = Array.from({ length: count }, (_, state) => {
    const digits = digitsOf(state);
    for (const [cause, prior] of mass.entries())
      chances[state * mass.length + cause] = digits.reduce(
        (product, digit, i) => product * toldFactor(checks[i], digit, cause),
        prior,
      );
    const isOpen = (i: number) => digits[i] === 0;
    return checks.flatMap((check, i) => (isOpen(i) ? [asking(check, i, isOpen)] : []));
  });

  function asking(
    { cost, chances: options, onlyAdministrators }: CheckModel,
    index: number,
    isOpen: (i: number) => boolean,
  ) {
    const place = places[index] ?? 0;
    const ended = [...checks.keys()].filter(
      (i) => onlyAdministrators && i !== index && isOpen(i) && checks[i]?.onlyAdministrators,
    );
    return {
      cost,
      answers: options.map((_, option) => (option + 1) * place),
      unknown: [index, ...ended].reduce(
        (sum, i) => sum + ((checks[i]?.chances.length ?? 0) + 1) * (places[i] ?? 0),
        0,
      ),
      // Those that ended were not asked, so that their "I don't know" has no probability.
      scale: 1 / ended.reduce((product, i) => product * (checks[i]?.unknown ?? 1), 1),
    };
  }
  return { chances, open };
}

function toldFactor(check: CheckModel | undefined, digit: number, cause: number): number {
  if (digit === 0 || !check) return 1;
  const chances = check.chances[digit - 1];
  return chances ? (1 - check.unknown) * (chances[cause] ?? 0) : check.unknown;
}
