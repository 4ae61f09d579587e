import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featureNames } from '../../src/classify/rank/features.ts';
import type { Example } from './examples.ts';
import { fit, scoresOf, type Fitting } from './fit.ts';
import { crossed, openSources } from './sources.ts';

/** Fits the weights of the ranking and writes them. Prints how well real complaints are ranked that it was not taught. */
const fitting: Fitting = { decay: 0.04, steps: 200 };

/** What we worded ourselves is closer to the articles than what people write: it only steadies the weights. */
const wordedCounts = 0.1;

/** What we gathered is worded by people; which articles are right for it, we judged by their titles. */
const gatheredCounts = 0.3;

const { real, gathered, stories, worded } = await openSources();
const answered = real.filter(({ hasAnswer }) => hasAnswer);
const steadying = [
  ...worded.map((example) => ({ example, weight: wordedCounts })),
  ...[...gathered, ...stories].map((example) => ({ example, weight: gatheredCounts })),
];
const teach = (examples: readonly Example[]) =>
  fit([...steadying, ...examples.map((example) => ({ example, weight: 1 }))], fitting);

const ranks = crossed(answered, 10, teach).map(({ item, model }) => ({ ...item, rank: rankIn(item, model) }));
report('all', ranks);
for (const [area, of] of Map.groupBy(ranks, ({ area }) => area)) report(area, of);

const weights = teach(answered);
const lines = featureNames.map((name, at) => `  ${name}: ${Number((weights[at] ?? 0).toFixed(3))},\n`);
writeFileSync(
  join(import.meta.dirname, '../../src/classify/rank/weights.ts'),
  `import type { FeatureName } from './features.ts';

/** What each feature adds to an article's score. Written by \`npm run fit\`, not by hand. */
export const weights: Readonly<Record<FeatureName, number>> = {
${lines.join('')}};
`,
);

function rankIn({ features, right }: Example, model: readonly number[]): number {
  const scores = scoresOf(features, model);
  const order = scores.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const rank = order.findIndex((at) => right[at]);
  return rank < 0 ? Infinity : rank;
}

function report(name: string, of: readonly { readonly rank: number }[]): void {
  const share = (most: number) => (of.filter(({ rank }) => rank < most).length / of.length).toFixed(3);
  process.stdout.write(
    `${name.padEnd(10)} first ${share(1)} five ${share(5)} ten ${share(10)} forty ${share(40)}\n`,
  );
}
