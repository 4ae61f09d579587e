import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signNames, type SignName } from '../../src/classify/rank/signs.ts';
import type { Example } from './examples.ts';
import { chance, fitLogistic, type Observation } from './logistic.ts';
import { crossed, openSources } from './sources.ts';

/** Fits what tells whether any article fits, and writes it. Run it after the ranking was fitted. */
const { real, gathered, gatheredNone, stories, worded, writtenNone, chatter, small, starter, titles } =
  await openSources();

/** What tells in a small folder: titles, and how close the closest saying is. */
const telling: readonly (readonly [name: string, doc: string, signs: readonly SignName[]])[] = [
  [
    'inSmallFolders',
    'In folders of some dozens of articles.',
    [
      'score',
      'joined',
      'cover',
      'coverOfFive',
      'share',
      'likeness',
      'titled',
      'latent',
      'latentOfFive',
      'everyday',
      'heardShare',
      'unheard',
      'heard',
      'extent',
      'products',
      'related',
      'missing',
      'missingOfFive',
      'size',
      'withoutLatent',
    ],
  ],
  [
    'inLargeFolders',
    'In folders of thousands.',
    [
      'score',
      'cover',
      'latentOfFive',
      'everyday',
      'heardShare',
      'heard',
      'products',
      'productOfFive',
      'related',
      'tellingOfFive',
      'namedOfFive',
      'unheardWords',
      'missingOfFive',
      'others',
      'code',
      'size',
      'withoutLatent',
    ],
  ],
];

/** Real complaints count most; chatter is easy, and there is much of it. */
const others = [
  ...gathered.map((example) => observed(example, 0.5)),
  ...worded.map((example) => observed(example, 0.25)),
  ...writtenNone.map((example) => observed(example, 1)),
  ...chatter.map((example) => observed(example, 0.3)),
  ...starter.map((example) => observed(example, 6)),
  ...titles.map((example) => observed(example, 0.3)),
  // Few of them have an answer: together those count as much as the others.
  ...small.map((example) => observed(example, example.hasAnswer ? 0.1 : 0.12)),
];
/** Near misses of thousands of articles are no near misses of a few. */
const near = [...gatheredNone, ...stories].map((example) => observed(example, 0.7));

/** The weights of some signs, and of no others. */
function teachOf(signs: readonly SignName[], isLarge: boolean) {
  const places = signs.map((name) => signNames.indexOf(name));
  const pick = (values: readonly number[]) => places.map((at) => values[at] ?? 0);
  const picked = (one: Observation) => ({ ...one, values: pick(one.values) });
  const fixed = [...others, ...(isLarge ? near : [])].map(picked);
  return {
    pick,
    teach: (examples: readonly Example[]) =>
      fitLogistic([...fixed, ...examples.map((example) => picked(observed(example, 2)))], 0.01),
  };
}

const judged = teachOf(telling[1]?.[2] ?? [], true);
const predicted = crossed(real, 7, judged.teach).map(({ item, model }) => ({
  isTrue: item.hasAnswer,
  said: chance(judged.pick(item.signs), model),
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

const tables = telling.map(([name, doc, signs], at) => {
  const model = teachOf(signs, at === 1).teach(real);
  const rounded = model.map((weight) => Number(weight.toFixed(4)));
  const lines = signs.map((sign, place) => `    ${sign}: ${rounded[place]},\n`);
  return `/** ${doc} */
export const ${name}: Telling = {
  weights: {
${lines.join('')}  },
  constant: ${rounded[signs.length]},
};
`;
});
writeFileSync(
  join(import.meta.dirname, '../../src/classify/rank/sign-weights.ts'),
  `import type { SignName } from './signs.ts';

/** What each sign adds to the logit of there being an article that fits. Written by \`npm run fit\`, not by hand. */
export interface Telling {
  readonly weights: Readonly<Partial<Record<SignName, number>>>;
  readonly constant: number;
}

${tables.join('\n')}`,
);

function observed({ signs, hasAnswer }: Example, weight: number): Observation {
  return { values: signs, isTrue: hasAnswer, weight };
}
