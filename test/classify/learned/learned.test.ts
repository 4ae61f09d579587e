import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildIndex } from '../../../src/classify/build-index.ts';
import { classify } from '../../../src/classify/classify.ts';
import { blend, greatestShare } from '../../../src/classify/learned/blend.ts';
import { learn } from '../../../src/classify/learned/learn.ts';
import type { Example } from '../../../src/classify/learned/learned-data.ts';
import { openLearned, scores } from '../../../src/classify/learned/scores.ts';
import { openIndex } from '../../../src/classify/search-index.ts';
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
  const after = classify(index, 'the green lamp at the reception blinks', learned(confirmed('badge', text)));
  expect(after.decision).toBe('ask');
  expect(after.candidates[0]).toMatchObject({ article: 'badge' });
  expect(after.candidates[0]?.because).toContain('lamp');
});

test('several confirmations: it goes on', () => {
  const text = 'the green lamp at reception blinks';
  const after = classify(index, text, learned(confirmed('badge', `${text} and i stay outside`, 5)));
  expect(after.decision).toBe('goOn');
});

test('what is worded otherwise stays as it was', () => {
  const model = learned(confirmed('badge', 'the green lamp at reception blinks and i stay outside'));
  for (const title of Object.values(titles)) {
    const [before, after] = [classify(index, title), classify(index, title, model)];
    expect(after.decision).toBe(before.decision);
    expect(after.candidates[0]?.article).toBe(before.candidates[0]?.article);
  }
  expect(classify(index, 'the coffee machine leaks', model).decision).toBe('none');
});

test('without examples nothing changes at all', () => {
  const nothing = learned([]);
  fc.assert(
    fc.property(anyText, (text) => {
      expect(classify(index, text, nothing)).toEqual(classify(index, text));
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
        expect(classify(index, titles[right], model).candidates[0]?.article).toBe(right);
      },
    ),
    { numRuns: 40 },
  );
});

test('the greatest share grows with the confirmations and falls with how sure the text is', () => {
  const share = fc.tuple(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );
  fc.assert(
    fc.property(share, share, ([fewer, unsure], [more, sure]) => {
      fc.pre(fewer <= more && unsure <= sure);
      expect(greatestShare(fewer, sure)).toBeLessThanOrEqual(greatestShare(more, unsure));
      expect(greatestShare(more, 1)).toBeLessThan(0.34);
      expect(greatestShare(0, unsure)).toBe(0);
    }),
  );
});

test('blended probabilities sum to at most 1, and what nothing was learned about keeps its order', () => {
  const ranked = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: ids.length })
    .map((raw) => {
      const total = Math.max(
        1,
        raw.reduce((sum, one) => sum + one, 0),
      );
      return raw
        .map((one, article) => ({ article, probability: one / total }))
        .sort((a, b) => b.probability - a.probability);
    });
  fc.assert(
    fc.property(ranked, fc.array(anyExample, { maxLength: 20 }), anyText, (before, examples, text) => {
      const heard = scores(learned(examples), text);
      const after = blend(before, heard, (id) => index.articleNumber(id));
      const total = after.reduce((sum, { probability }) => sum + probability, 0);
      expect(total).toBeLessThanOrEqual(1 + 1e-9);
      const known = new Set(heard.articles.map(({ article }) => index.articleNumber(article)));
      const unlearned = (all: readonly { article: number; probability: number }[]) =>
        all.filter(({ article }) => !known.has(article)).map(({ article }) => article);
      expect(unlearned(after)).toEqual(unlearned(before));
    }),
  );
});

test('scores are probabilities, the same for the same examples, for any text', () => {
  fc.assert(
    fc.property(fc.array(anyExample, { maxLength: 20 }), fc.oneof(anyText, fc.string()), (examples, text) => {
      const { fits, articles } = scores(learned(examples), text);
      expect(fits >= 0 && fits <= 1).toBe(true);
      const total = articles.reduce((sum, { probability }) => sum + probability, 0);
      expect(articles.length === 0 ? 1 : total).toBeCloseTo(1);
      expect(scores(learned(examples), text)).toEqual({ fits, articles });
    }),
  );
});

test('an article that is not served any more is passed over', () => {
  const gone = openLearned(learn([{ article: 'gone', text: 'the green lamp blinks', weight: 1 }]));
  expect(classify(index, 'the green lamp blinks', gone)).toEqual(classify(index, 'the green lamp blinks'));
});

test('of an article with very many examples the last ones count', () => {
  const old = confirmed('badge', 'the green lamp blinks', 50);
  const model = learned([...old, ...confirmed('badge', 'my card is refused', 200)]);
  expect(model.data.counts).toEqual(Float64Array.of(200));
  expect(scores(model, 'the green lamp blinks').fits).toBeLessThan(0.5);
});
