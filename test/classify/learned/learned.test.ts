import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildIndex } from '../../../src/classify/index/build-index.ts';
import { classify } from '../../../src/classify/classify.ts';
import { blend, greatestShare } from '../../../src/classify/learned/blend.ts';
import { learn } from '../../../src/classify/learned/learn.ts';
import type { Example } from '../../../src/classify/learned/learned-data.ts';
import { openLearned, scores } from '../../../src/classify/learned/scores.ts';
import { openIndex } from '../../../src/classify/index/search-index.ts';
import { titled } from './titled.ts';

const titles = {
  vpn: 'The VPN tunnel does not connect',
  printer: 'The printer jams',
  mailbox: 'The mailbox is full',
  badge: 'The badge does not open the door',
  screen: 'The second screen stays black',
};
type Id = keyof typeof titles;
const ids = Object.keys(titles) as Id[];
const index = openIndex(buildIndex(Object.entries(titles).map(([id, title]) => titled(id, title))));

const learned = (examples: readonly Example[]) => openLearned(learn(examples));
const confirmed = (article: Id, text: string, times = 1): Example[] =>
  Array.from({ length: times }, () => ({ article, text, weight: 1 }));

const words = [
  'coffee',
  'leaks',
  'my',
  'the',
  'screen',
  'reception',
  'green',
  'lamp',
  'blinks',
  'what',
  'need',
];
const isServed = (article: string) => index.articleNumber(article) !== undefined;
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(' '));
const anyExample: fc.Arbitrary<Example> = fc.record({
  article: fc.constantFrom<string>(...ids, 'gone'),
  text: anyText,
  weight: fc.double({ min: 0.05, max: 1, noNaN: true }),
});

test('one confirmation is enough for like words, which the article does not have', () => {
  const text = 'the green lamp at reception blinks and i stay outside';
  expect(classify(index, text).decision).toBe('none');
  const after = classify(index, 'the green lamp at the reception blinks', {
    learned: learned(confirmed('badge', text)),
  });
  expect(after.decision).toBe('ask');
  expect(after.candidates[0]).toMatchObject({ article: 'badge' });
  expect(after.candidates[0]?.because).toContain('lamp');
});

test('several confirmations: it goes on', () => {
  const text = 'the green lamp at reception blinks';
  const after = classify(index, text, {
    learned: learned(confirmed('badge', `${text} and i stay outside`, 5)),
  });
  expect(after.decision).toBe('goOn');
});

test('what is worded otherwise stays as it was', () => {
  const model = learned(confirmed('badge', 'the green lamp at reception blinks and i stay outside'));
  for (const title of Object.values(titles)) {
    const [before, after] = [classify(index, title), classify(index, title, { learned: model })];
    expect(after.decision).toBe(before.decision);
    expect(after.candidates[0]?.article).toBe(before.candidates[0]?.article);
  }
  expect(classify(index, 'the coffee machine leaks', { learned: model }).decision).toBe('none');
});

test('without examples nothing changes at all', () => {
  const nothing = learned([]);
  fc.assert(
    fc.property(anyText, (text) => {
      expect(classify(index, text, { learned: nothing })).toEqual(classify(index, text));
    }),
  );
});

test('no number of confirmations puts a wrong article above the one whose title it is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      fc.integer({ min: 1, max: 300 }),
      fc.array(anyExample, { maxLength: 10 }),
      (right, wrong, times, others) => {
        fc.pre(right !== wrong);
        const more = others.filter(({ article }) => article !== right);
        const model = learned([...more, ...confirmed(wrong, titles[right], times)]);
        expect(classify(index, titles[right], { learned: model }).candidates[0]?.article).toBe(right);
      },
    ),
    { numRuns: 40 },
  );
});

const things = [
  'printer',
  'scanner',
  'projector',
  'headset',
  'keyboard',
  'laptop',
  'docking station',
  'tablet',
];
const troubles = [
  'jams',
  'stays black',
  'makes noise',
  'smells burnt',
  'disconnects',
  'runs slowly',
  'overheats',
];
const likeTitles = things.flatMap((thing) => troubles.map((trouble) => `The ${thing} ${trouble}`));
const manyAlike = openIndex(buildIndex(likeTitles.map((title) => titled(title, title))));

test('nor in a folder with many articles that are alike, for what is nearly the title', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...likeTitles),
      fc.constantFrom(...likeTitles),
      fc.integer({ min: 1, max: 100 }),
      fc.constantFrom('', 'hello, ', 'please help: '),
      (right, wrong, times, before) => {
        const text = `${before}${right}`;
        fc.pre(right !== wrong && classify(manyAlike, text).candidates[0]?.article === right);
        const examples = Array.from({ length: times }, () => ({ article: wrong, text, weight: 1 }));
        const after = classify(manyAlike, text, { learned: learned(examples) });
        expect(after.candidates[0]?.article).toBe(right);
      },
    ),
    { numRuns: 100 },
  );
});

test('where no title is near, what people confirmed comes first among many articles, too', () => {
  const text = 'the fan howls when i start it';
  const examples = [0, 1, 2].map(() => ({ article: 'The laptop makes noise', text, weight: 1 }));
  expect(classify(manyAlike, text).decision).toBe('none');
  const after = classify(manyAlike, text, { learned: learned(examples) });
  expect(after.candidates[0]?.article).toBe('The laptop makes noise');
  expect(after.decision).not.toBe('none');
});

test('what is left out comes in by no confirmation, and takes nothing from the others', () => {
  const text = 'the green lamp at reception blinks';
  const some = confirmed('badge', text, 5);
  const only = (article: string) => article !== 'badge';
  expect(classify(index, text, { only, learned: learned(some) })).toEqual(classify(index, text, { only }));
  const both = learned([...some, ...confirmed('screen', text, 2)]);
  const { candidates } = classify(index, text, { only, learned: both });
  expect(candidates.map(({ article }) => article)).toEqual(['screen']);
  expect(classify(index, text, { learned: both }).candidates[0]?.article).toBe('badge');
});

test('the greatest share grows with the confirmations and falls with how near another text is', () => {
  const share = fc.tuple(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(share, share, ([fewer, near], [more, nearer]) => {
      fc.pre(fewer <= more && near >= nearer);
      expect(greatestShare(fewer, near)).toBeLessThanOrEqual(greatestShare(more, nearer));
      expect(greatestShare(more, nearer)).toBeLessThan(1);
      expect(greatestShare(0, near)).toBe(0);
    }),
  );
});

const anyTold = fc
  .tuple(
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 1,
        maxLength: ids.length,
      },
    ),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([raw, any]) => {
    const total = raw.reduce((sum, [one]) => sum + one, 0) || 1;
    const told = raw
      .map(([one, nearness], article) => ({ article, probability: (any * one) / total, nearness }))
      .sort((a, b) => b.probability - a.probability);
    return { told, any: total > 0 ? told.reduce((sum, { probability }) => sum + probability, 0) : 0 };
  });

test('blended: a sum of at most 1 that only rises, and what nothing was learned about keeps its order', () => {
  fc.assert(
    fc.property(
      anyTold,
      fc.array(anyExample, { maxLength: 20 }),
      anyText,
      ({ told, any }, examples, text) => {
        const heard = scores(learned(examples), text, isServed);
        const after = blend(told, any, heard, (id) => index.articleNumber(id));
        const total = after.articles.reduce((sum, { probability }) => sum + probability, 0);
        expect(total).toBeCloseTo(after.any);
        expect(after.any).toBeLessThanOrEqual(1 + 1e-9);
        expect(after.any).toBeGreaterThanOrEqual(any - 1e-9);
        const known = new Set(heard.articles.map(({ article }) => index.articleNumber(article)));
        const unlearned = (all: readonly { article: number }[]) =>
          all.filter(({ article }) => !known.has(article)).map(({ article }) => article);
        expect(unlearned(after.articles)).toEqual(unlearned(told));
      },
    ),
  );
});

test('scores are probabilities, the same for the same examples, for any text', () => {
  fc.assert(
    fc.property(fc.array(anyExample, { maxLength: 20 }), fc.oneof(anyText, fc.string()), (examples, text) => {
      const { fits, articles } = scores(learned(examples), text, isServed);
      expect(fits >= 0 && fits <= 1).toBe(true);
      const total = articles.reduce((sum, { probability }) => sum + probability, 0);
      expect(articles.length === 0 ? 1 : total).toBeCloseTo(1);
      expect(scores(learned(examples), text, isServed)).toEqual({ fits, articles });
    }),
  );
});

test('an article that is not served any more is passed over', () => {
  const gone = openLearned(learn([{ article: 'gone', text: 'the green lamp blinks', weight: 1 }]));
  expect(classify(index, 'the green lamp blinks', { learned: gone })).toEqual(
    classify(index, 'the green lamp blinks'),
  );
});

test('of an article with very many examples the last ones count', () => {
  const old = confirmed('badge', 'the green lamp blinks', 50);
  const model = learned([...old, ...confirmed('badge', 'my card is refused', 200)]);
  expect(model.data.counts).toEqual(Float64Array.of(200));
  expect(scores(model, 'the green lamp blinks', isServed).fits).toBeLessThan(0.5);
});
