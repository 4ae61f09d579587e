import { randomFrom } from '../../src/classify/learned/random.ts';
import { canDo, notKnown, type View } from '../../src/diagnose/policy/costs.ts';
import type { CheckModel, RemedyModel, RepairModel } from '../../src/diagnose/policy/repair-model.ts';
import type { Audience } from '../../src/knowledge/article.ts';

/** Small models of every kind, the same ones for a seed. */
export function* generate(seed: number): Generator<RepairModel, never> {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random() * items.length)] ?? items[0];
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const views: readonly [View | undefined, ...(View | undefined)[]] = [
    undefined,
    'employee',
    'administrator',
  ];
  const audiences: readonly [Audience, ...Audience[]] = [
    'anyone',
    'anyone',
    'employee',
    'administrator',
    'administrator',
  ];
  for (;;) {
    const view = pick(views);
    const causes = 2 + upTo(6);
    const weights = Array.from({ length: causes }, () => pick([0.5, 1, 1, 1, 2, 3, 5, 10]));
    const rest = pick([0, 0.05, 0.1, 0.1, 0.2, 0.3]);
    const total = weights.reduce((a, b) => a + b, 0) / (1 - rest);
    const mass = Float64Array.from([...weights, rest * total], (w) => w / total);
    const helpDesk = pick([900, 1800, 3600, 7200, 7200, 14400]);
    const end = mass.map(() => helpDesk);
    const card = pick([0, 15, 30, 30]);

    const remedy = (own: readonly number[]): RemedyModel => {
      const audience = pick(audiences);
      const foreign = audience !== 'anyone' && audience !== (view ?? 'employee');
      return {
        cost: card + pick([20, 60, 120, 180, 180, 180, 300, 600, 1200]) + (foreign ? 60 : 0),
        can: canDo(audience, view),
        mends: own.map((cause) => ({ cause, chance: pick([0.8, 0.8, 0.8, 0.5, 0.95, 1]) })),
      };
    };
    const remedies: RemedyModel[] = [];
    const order = [...weights.keys()].sort(() => random() - 0.5);
    const shared = random();
    for (const cause of order)
      if (remedies.length < 8 && random() < 0.9) {
        const also =
          random() < shared * 0.5 ? [...weights.keys()].filter((c) => c !== cause && random() < 0.35) : [];
        remedies.push(remedy([cause, ...also]));
      }
    while (remedies.length < 8 && random() < 0.5) remedies.push(remedy([upTo(causes - 1)]));

    const checks: CheckModel[] = Array.from({ length: upTo(6) }, () => {
      const audience = pick(audiences);
      const kind = random();
      const options = 2 + upTo(kind < 0.5 ? 2 : 1);
      const factor = (): number => {
        if (kind < 0.15) return 0.9 + 0.2 * random();
        if (kind < 0.8) return pick([1, 1, 4, 4, 0.02]);
        return random() ** 2 + 0.01;
      };
      const raw = Array.from({ length: options }, () => Array.from(mass, factor));
      const chances = raw.map((row) =>
        Float64Array.from(row, (f, c) => f / raw.reduce((s, r) => s + (r[c] ?? 0), 0)),
      );
      return {
        audience,
        model: {
          cost: card + pick([5, 10, 15, 30, 60, 120]),
          unknown: notKnown(audience, view),
          chances,
          onlyAdministrators: audience === 'administrator' && view === undefined,
        },
      };
    })
      .filter(({ audience }) => !(audience === 'administrator' && view === 'employee'))
      .map(({ model }) => model);
    yield { mass, end, remedies, checks };
  }
}
