import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FacetName } from '../../src/classify/facets/facets.ts';
import { fits, optionsOn, rest, type Weighed } from '../../src/classify/facets/options.ts';
import { nextQuestion, optionsOnACard, type Situation } from '../../src/classify/next-question.ts';

type Values = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Candidates by what they are: `count` of each, with so much probability each. */
function candidatesOf(...groups: readonly (readonly [count: number, each: number, values: Values])[]) {
  const rows = groups.flatMap(([count, probability, values], group) =>
    Array.from({ length: count }, (_, at) => ({ article: `${group}-${at}`, probability, values })),
  );
  const sorted = rows.toSorted((a, b) => b.probability - a.probability);
  const valuesOf: Situation['valuesOf'] = (article, facet) =>
    rows.find((row) => row.article === article)?.values[facet] ?? [];
  return { candidates: sorted as readonly Weighed[], valuesOf };
}

function ask(
  { candidates, valuesOf }: ReturnType<typeof candidatesOf>,
  situation: Partial<Situation> = {},
): ReturnType<typeof nextQuestion> {
  return nextQuestion(candidates, { valuesOf, asked: new Set(), cards: 0, refusals: 0, ...situation });
}

const spread = candidatesOf(
  [5, 0.04, { product: ['Key Vault'] }],
  [5, 0.05, { product: ['Batch'] }],
  [5, 0.03, { product: ['Intune'] }],
  [5, 0.02, { product: ['Maps'] }],
);

test('the product is asked when the articles are too many, the likeliest first', () => {
  expect(ask(spread)).toEqual({
    kind: 'facet',
    facet: 'product',
    values: ['Batch', 'Key Vault', 'Intune', 'Maps'],
  });
});

test.each<[string, ReturnType<typeof candidatesOf>, Partial<Situation>]>([
  ['few candidates', candidatesOf([2, 0.3, { product: ['A'] }], [2, 0.1, { product: ['B'] }]), {}],
  ['one that stands out', candidatesOf([1, 0.8, { product: ['A'] }], [20, 0.005, { product: ['B'] }]), {}],
  ['a facet that all share', candidatesOf([20, 0.04, { product: ['A'] }]), {}],
  ['nothing known of any', candidatesOf([20, 0.04, {}]), {}],
  ['it was asked already', spread, { asked: new Set<FacetName>(['product']) }],
  ['the person has answered a card', spread, { cards: 1 }],
  ['no candidates', candidatesOf(), {}],
])('the articles are shown: %s', (_, given, situation) => {
  expect(ask(given, situation)).toEqual({ kind: 'articles' });
});

test('a system is asked where it splits, and what names none stays with every answer', () => {
  const given = candidatesOf(
    [5, 0.06, { platform: ['Windows'] }],
    [5, 0.05, { platform: ['Linux'] }],
    [5, 0.05, { platform: ['Android'] }],
  );
  const values = ['Windows', 'Android', 'Linux'];
  expect(ask(given)).toEqual({ kind: 'facet', facet: 'platform', values });
  expect(fits([], 'platform', 'Linux')).toBe(true);
  expect(fits([], 'product', 'Batch')).toBe(false);
});

const value = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const row = fc.record({
  probability: fc.double({ min: 0, max: 0.05, noNaN: true }),
  product: fc.array(value, { maxLength: 2 }),
  kind: fc.array(value, { maxLength: 2 }),
  platform: fc.array(value, { maxLength: 1 }),
});

test('whatever the candidates, a card has two to five options that somebody could choose, and always the same ones', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const candidates = rows.map(({ probability }, at) => ({ article: String(at), probability }));
      const valuesOf = (article: string, facet: FacetName) => rows[Number(article)]?.[facet] ?? [];
      const situation = { valuesOf, asked: new Set<FacetName>(), cards: 0, refusals: 0 };
      const question = nextQuestion(candidates, situation);
      expect(nextQuestion(candidates, situation)).toEqual(question);
      if (question.kind === 'articles') return;
      expect(question.values.length).toBeGreaterThan(1);
      expect(question.values.length).toBeLessThanOrEqual(optionsOnACard);
      for (const one of question.values)
        expect(rows.some((each) => each[question.facet].some((own) => own === one))).toBe(true);
    }),
  );
});

test('every candidate is under an option or under "none of these"', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const candidates = rows.map(({ probability }, at) => ({ article: String(at), probability }));
      const options = optionsOn(
        candidates,
        'platform',
        (article) => rows[Number(article)]?.platform ?? [],
        3,
      );
      const found = new Set([
        ...options.values.flatMap(({ fitting }) => fitting),
        ...rest(options, candidates),
      ]);
      expect(found.size).toBe(candidates.length);
    }),
  );
});
