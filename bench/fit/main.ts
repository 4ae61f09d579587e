import { join } from 'node:path';
import { featureNames } from '../../src/classify/rank/features.ts';
import { openWorld, type Example } from './examples.ts';
import { fit, type Fitting } from './fit.ts';

const shared = process.env['SHARED'] ?? join(import.meta.dirname, '../../../shared');
const written = join(import.meta.dirname, '../../test/evaluate/written.jsonl');
const fitting: Fitting = { decay: Number(process.env['DECAY'] ?? 0.02), steps: 200 };
const folds = 5;

const world = await openWorld(join(shared, 'corpus'));
const own = world.examplesIn(written);
const real = world
  .examplesIn(join(shared, 'complaints/dev.jsonl'))
  .filter(({ complaint }) => complaint.answers.length > 0);

report('own words, cross-validated', crossed(own, []));
report('real ones, taught by our own words', ranksOf(real, fit(own, fitting)));
report('real ones, taught by both, cross-validated', crossed(real, own));
const weights = fit([...own, ...real, ...real], fitting);
report('real ones, as taught (no measure of quality)', ranksOf(real, weights));
console.log(
  Object.fromEntries(featureNames.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))])),
);

interface Placed {
  readonly example: Example;
  readonly rank: number;
}

function crossed(examples: readonly Example[], others: readonly Example[]): Placed[] {
  return Array.from({ length: folds }, (_, fold) => {
    const taught = examples.filter((_, at) => at % folds !== fold);
    const kept = examples.filter((_, at) => at % folds === fold);
    return ranksOf(kept, fit([...others, ...taught, ...(others.length > 0 ? taught : [])], fitting));
  }).flat();
}

function ranksOf(examples: readonly Example[], weights: readonly number[]): Placed[] {
  return examples.map((example) => {
    const scores = example.features.map((row) =>
      row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
    );
    const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const rank = order.findIndex((at) => example.right[at]);
    return { example, rank: rank < 0 ? Infinity : rank };
  });
}

function report(name: string, placed: readonly Placed[]): void {
  const share = (of: readonly Placed[], most: number) =>
    (of.filter(({ rank }) => rank < most).length / of.length).toFixed(3);
  const line = (of: readonly Placed[]) => [1, 3, 5, 10, 40].map((most) => share(of, most)).join(' ');
  const areas = Map.groupBy(placed, ({ example }) => example.complaint.area);
  console.log(
    `${name.padEnd(46)} ${line(placed)} | ${[...areas].map(([area, of]) => `${area} ${line(of)}`).join(' | ')}`,
  );
}
