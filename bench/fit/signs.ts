import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signNames } from '../../src/classify/rank/signs.ts';
import type { Example } from './examples.ts';
import { chance, fitLogistic } from './logistic.ts';
import { crossed, openSources } from './sources.ts';

/** Fits what tells whether any article fits, and writes it. Run it after the ranking was fitted. */
const { real, gathered, gatheredNone, stories, written, writtenNone, chatter, small, starter, titles } =
  await openSources();

/** Real complaints count most; chatter is easy, and there is much of it. */
const others = [
  ...gathered.map((example) => observed(example, 0.5)),
  ...gatheredNone.map((example) => observed(example, 0.7)),
  ...stories.map((example) => observed(example, 0.7)),
  ...written.map((example) => observed(example, 0.5)),
  ...writtenNone.map((example) => observed(example, 1)),
  ...chatter.map((example) => observed(example, 0.3)),
  ...starter.map((example) => observed(example, 4)),
  ...titles.map((example) => observed(example, 0.3)),
  // Few of them have an answer: together those count as much as the others.
  ...small.map((example) => observed(example, example.hasAnswer ? 0.5 : 0.12)),
];
const teach = (examples: readonly Example[]) =>
  fitLogistic([...others, ...examples.map((example) => observed(example, 2))], 0.01);

const predicted = crossed(real, 7, teach).map(({ item, model }) => ({
  isTrue: item.hasAnswer,
  said: chance(item.signs, model),
}));
for (let below = 0.1; below < 0.75; below += 0.05) {
  const none = predicted.filter(({ said }) => said < below);
  const right = none.filter(({ isTrue }) => !isTrue).length;
  const all = predicted.filter(({ isTrue }) => !isTrue).length;
  const f1 = (2 * right) / (none.length + all);
  process.stdout.write(
    `below ${below.toFixed(2)}: ${none.length} said to have none, ${right} of ${all} rightly, F1 ${f1.toFixed(3)}\n`,
  );
}

const model = teach(real);
const lines = signNames.map((name, at) => `  ${name}: ${Number((model[at] ?? 0).toFixed(4))},\n`);
writeFileSync(
  join(import.meta.dirname, '../../src/classify/rank/sign-weights.ts'),
  `import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by \`npm run fit\`, not by hand. */
export const fitWeights: Readonly<Record<SignName, number>> = {
${lines.join('')}};

export const fitConstant = ${Number((model[signNames.length] ?? 0).toFixed(4))};
`,
);

function observed({ signs, hasAnswer }: Example, weight: number) {
  return { values: signs, isTrue: hasAnswer, weight };
}
