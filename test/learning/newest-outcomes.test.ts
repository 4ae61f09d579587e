import { expect, test } from '@jest/globals';
import { examplesOf } from '../../src/classify/learned/examples-of.ts';
import { learn } from '../../src/classify/learned/learn.ts';
import { NewestOutcomes } from '../../src/learning/newest-outcomes.ts';
import type { Outcome } from '../../src/ports.ts';

const outcome = (at: number, article: string, texts: readonly string[]): Outcome => ({
  run: `r${at}`,
  article,
  at,
  tenant: 't',
  person: `p${at}`,
  texts,
});

function newestOf(...pages: readonly (readonly Outcome[])[]): Outcome[] {
  const newest = new NewestOutcomes();
  for (const page of pages) newest.add(page);
  return newest.all();
}

test('of each article the newest are held, and none whose words were erased', () => {
  const often = Array.from({ length: 450 }, (_, at) => outcome(at, 'often.md', ['the lamp blinks']));
  const erased = Array.from({ length: 300 }, (_, at) => outcome(1000 + at, 'often.md', []));
  const rare = outcome(3, 'rare.md', ['the door stays closed']);
  const held = newestOf([...often.slice(0, 4), rare, ...often.slice(4)], erased);
  expect(held.filter(({ article }) => article === 'often.md')).toEqual(often.slice(-200));
  expect(held.filter(({ article }) => article === 'rare.md')).toEqual([rare]);
});

test('long texts are cut, and the same is learned from what is left of them', () => {
  const long = (word: string) =>
    `the ${word} fails ` + `and ${word} again `.repeat(2000) + `error ${word.length}`;
  const whole = [
    outcome(1, 'a.md', [long('printer')]),
    outcome(2, 'b.md', ['the tunnel is down', long('tunnel'), long('door'), 'since monday']),
    outcome(3, 'a.md', [long('lamp'), 'it blinks']),
  ];
  const held = newestOf(whole);
  const byArticle = whole.toSorted((a, b) => (a.article < b.article ? -1 : 1));
  const characters = held.flatMap(({ texts }) => texts.map(({ length }) => length));
  expect(Math.max(...characters)).toBeLessThanOrEqual(4001);
  expect(characters).toHaveLength(5);
  expect(learn(examplesOf(held))).toEqual(learn(examplesOf(byArticle)));
});
