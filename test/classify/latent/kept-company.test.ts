import { expect, test } from '@jest/globals';
import { queryVector, similarity } from '../../../src/classify/latent/likeness.ts';
import { built } from './built.ts';
import type { Entry } from './matrices.ts';

/** What a small base speaks of, each in ten articles; and the one article that only says "car". */
const themes = [
  ['automobile', 'engine', 'gear'],
  ['car', 'engine', 'gear'],
  ['bread', 'oven', 'flour'],
  ['rose', 'garden', 'spade'],
  ['sail', 'harbour', 'anchor'],
  ['violin', 'concert', 'bow'],
];
const about = Array.from({ length: 60 }, (_, at) => at % themes.length);
const texts = [...about.map((theme, at) => [...(themes[theme] ?? []), `word-${at % 15}`]), ['car']];
const onlyCar = texts.length - 1;

const words = [...new Set(texts.flat())];
const latent = built(
  texts.map((text) => text.map((word): Entry => [words.indexOf(word), 1])),
  words.length,
  // As many as there are subjects: with more, two words that never meet would have room to be told apart.
  { dimensions: 5 },
);

function likenesses(...sought: string[]): number[] {
  const vector = queryVector(
    latent,
    sought.map((word) => ({ number: words.indexOf(word), weight: 1 })),
  );
  return texts.map((_, article) => similarity(latent, vector, article));
}

test('"automobile" finds the article that only says "car": both are used with "engine"', () => {
  const found = likenesses('automobile');
  const others = found.filter((_, article) => (about[article] ?? 0) >= 2);
  expect(found[onlyCar]).toBeGreaterThan(0.5);
  expect(found[onlyCar]).toBeGreaterThan(Math.max(...others) + 0.3);
});

test('"violin" does not', () => {
  expect(Math.abs(likenesses('violin')[onlyCar] ?? NaN)).toBeLessThan(0.2);
});

test.each([[[]], [['word-that-no-article-has']]])('%j is like nothing', (sought) => {
  expect(new Set(likenesses(...sought))).toEqual(new Set([0]));
});
