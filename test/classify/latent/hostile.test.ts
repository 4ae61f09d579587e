import { expect, test } from '@jest/globals';
import { buildLatent } from '../../../src/classify/latent/build-latent.ts';
import { queryVector, similarity } from '../../../src/classify/latent/likeness.ts';
import { built } from './built.ts';
import { packed, type Entry } from './matrices.ts';

type Rows = readonly (readonly Entry[])[];

const columns = 24;
const many = <T>(count: number, make: (at: number) => T) =>
  Array.from({ length: count }, (_, at) => make(at));
const ordinary = many(80, (at) =>
  many(4, (term): Entry => [(at * (term + 1) + term * term) % columns, 1]),
).map((row) => [...new Map(row)]);

test.each<[name: string, rows: Rows]>([
  ['no articles', []],
  ['one article', ordinary.slice(0, 1)],
  ['empty articles', many(80, () => [])],
  ['articles whose terms have no weight', ordinary.map((row) => row.map(([term]) => [term, 0]))],
  ['articles without a term in common', many(columns, (at) => [[at, 1]])],
  ['a single term', many(80, () => [[0, 1]])],
])('%s: no latent space', (_name, rows) => {
  expect(buildLatent(packed(rows), columns)).toBeUndefined();
});

test.each<[name: string, rows: Rows, most: number]>([
  ['all articles equal', many(80, () => many(columns, (term): Entry => [term, 1])), 1],
  ['two kinds of articles', many(80, (at) => many(12, (term): Entry => [term + 12 * (at % 2), 1])), 2],
  ['empty articles among others', ordinary.map((row, at) => (at % 3 === 0 ? [] : row)), 6],
  [
    'articles without weight among others',
    ordinary.map((row, at) => row.map(([t, w]) => [t, w * (at % 3)])),
    6,
  ],
  [
    'weights of very different sizes',
    ordinary.map((row, at) => row.map(([t]) => [t, 10 ** (at % 60) / 1e30])),
    6,
  ],
  ['an article with everything', [...ordinary, many(columns, (term): Entry => [term, 1e6])], 6],
])('%s: every likeness is a number from -1 to 1', (_name, rows, most) => {
  const latent = built(rows, columns);
  expect(latent.dimensions).toBeGreaterThan(0);
  expect(latent.dimensions).toBeLessThanOrEqual(most);
  for (const row of rows) {
    const vector = queryVector(
      latent,
      row.map(([number, weight]) => ({ number, weight })),
    );
    const found = rows.map((_, article) => similarity(latent, vector, article));
    expect(found.filter((likeness) => !(Math.abs(likeness) <= 1))).toEqual([]);
  }
});

test('an empty article is like nothing', () => {
  const latent = built([...ordinary, []], columns);
  expect(similarity(latent, queryVector(latent, [{ number: 1, weight: 1 }]), ordinary.length)).toBe(0);
});
