import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildLatent, type LatentOptions } from '../../../src/classify/latent/build-latent.ts';
import type { LatentData } from '../../../src/classify/latent/latent-data.ts';
import { queryVector, similarity } from '../../../src/classify/latent/likeness.ts';
import { built } from './built.ts';
import { packed, type Entry } from './matrices.ts';

const topics = 8;
const termsOfTopic = 12;
const columns = topics * termsOfTopic;

/** 160 articles, each about one topic, with some words of any. */
const bases = fc
  .array(
    fc.tuple(
      fc.array(fc.nat(termsOfTopic - 1), { minLength: 5, maxLength: 9 }),
      fc.array(fc.nat(columns - 1), { maxLength: 3 }),
      fc.integer({ min: 1, max: 5 }),
    ),
    { minLength: 160, maxLength: 160, size: 'max' },
  )
  .map((articles) =>
    articles.map(([own, any, weight], article): Entry[] => {
      const begin = (article % topics) * termsOfTopic;
      return [...new Set([...own.map((term) => begin + term), ...any])].map((term) => [term, weight]);
    }),
  );

test('equal articles give equal data', () => {
  fc.assert(
    fc.property(bases, (articles) => {
      expect(buildLatent(packed(articles), columns)).toEqual(buildLatent(packed(articles), columns));
    }),
    { numRuns: 10 },
  );
});

test('an article is found by its own words: none is nearer', () => {
  fc.assert(
    fc.property(bases, fc.nat(159), (articles, sought) => {
      const latent = built(articles, columns);
      const vector = queryVector(latent, weighed(articles, sought));
      const likenesses = articles.map((_, article) => similarity(latent, vector, article));
      expect(likenesses[sought]).toBeGreaterThan(0.99);
      expect(likenesses[sought]).toBeGreaterThan(Math.max(...likenesses) - 0.005);
    }),
    { numRuns: 50 },
  );
});

test('an article the space was not trained on lies where its twin lies that it was', () => {
  fc.assert(
    fc.property(bases, (articles) => {
      const doubled = articles.flatMap((article) => [article, article]);
      const latent = built(doubled, columns, { trainOn: articles.length });
      articles.forEach((_, at) => expect(placeOf(latent, 2 * at + 1)).toEqual(placeOf(latent, 2 * at)));
    }),
    { numRuns: 10 },
  );
});

test('what the space is trained on is spread over all articles', () => {
  const topicAfterTopic = Array.from({ length: 160 }, (_, article) =>
    Array.from({ length: termsOfTopic }, (_, at): Entry => [Math.floor(article / 20) * termsOfTopic + at, 1]),
  );
  expect(built(topicAfterTopic, columns, { trainOn: 40 }).dimensions).toBe(topics);
});

test('the data can be copied as plain data', () => {
  const [articles = []] = fc.sample(bases, { numRuns: 1, seed: 1 });
  const latent = built(articles, columns);
  const copy = structuredClone(latent);
  const likeness = (data: LatentData) => similarity(data, queryVector(data, weighed(articles, 3)), 11);
  expect(copy).toEqual(latent);
  expect(likeness(copy)).toBe(likeness(latent));
});

test('there are no more dimensions than wanted, nor than a quarter of the articles or of the terms', () => {
  const [articles = []] = fc.sample(bases, { numRuns: 1, seed: 1 });
  const dimensions = (rows: typeof articles, options?: LatentOptions) =>
    built(rows, columns, options).dimensions;
  expect(dimensions(articles)).toBe(columns / 4);
  expect(dimensions(articles, { dimensions: 5 })).toBe(5);
  expect(dimensions(articles, { trainOn: 60 })).toBe(15);
  expect(dimensions(articles.slice(0, 50))).toBe(12);
  expect(buildLatent(packed(articles.slice(0, 49)), columns)).toBeUndefined();
});

/** An article's terms, weighed as the index weighs them. */
function weighed(articles: readonly (readonly Entry[])[], sought: number) {
  const having = (term: number) =>
    articles.filter((article) => article.some(([other]) => other === term)).length;
  return (articles[sought] ?? []).map(([number, weight]) => {
    const count = having(number);
    const tells = Math.log(1 + (articles.length - count + 0.5) / (count + 0.5));
    return { number, weight: Math.log1p(weight) * tells };
  });
}

function placeOf({ dimensions, articles, articleScales }: LatentData, article: number): unknown[] {
  return [articleScales[article], ...articles.subarray(article * dimensions, (article + 1) * dimensions)];
}
