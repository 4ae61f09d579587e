import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beliefs } from '../../src/diagnose/belief.ts';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import { questionGain } from '../../src/diagnose/question-gain.ts';
import { anyArticle, findingsAbout } from './arbitrary-findings.ts';
import { article, cause, check, option } from './small-article.ts';

const nothing = { observed: new Map(), answers: new Map(), spokenFor: new Set<string>(), tried: new Map() };

function gain(weights: readonly [number, number], options: Parameters<typeof check>[1]): number {
  const [a, b] = weights;
  const about = article([[cause('a', { weight: a }), cause('b', { weight: b })]]);
  return questionGain(check('k', options), beliefs(about, nothing));
}

const points = [option('a', { pointsTo: ['a'] }), option('b', { pointsTo: ['b'] })];
const rules = [
  option('a', { pointsTo: ['a'], rulesOut: ['b'] }),
  option('b', { pointsTo: ['b'], rulesOut: ['a'] }),
];

test('the more an answer tells, and the less was known before, the greater the gain', () => {
  expect(gain([1, 1], [option('a'), option('b')])).toBeCloseTo(0, 10);
  expect(gain([1, 1], points)).toBeCloseTo(0.278, 3);
  expect(gain([1, 1], rules)).toBeGreaterThan(0.95);
  expect(gain([9, 1], points)).toBeLessThan(gain([1, 1], points));
});

test('only the causes in question count: the others may have taken their share', () => {
  const about = article([[cause('a'), cause('b'), cause('gone', { weight: 8 })]]);
  const inQuestion = beliefs(about, nothing).slice(0, 2);
  expect(questionGain(check('k', rules), inQuestion)).toBeCloseTo(gain([1, 1], rules), 10);
});

test('a question never removes more than there is to know, and never adds doubt', () => {
  const known = anyArticle.chain((about) => findingsAbout(about).map((findings) => ({ about, findings })));
  fc.assert(
    fc.property(known, ({ about, findings }) => {
      const all = beliefs(about, findings);
      const doubt = all.reduce((bits, { probability: p }) => bits - p * Math.log2(p), 0);
      for (const one of checksOf(about)) {
        const bits = questionGain(one, all);
        expect(bits).toBeGreaterThan(-1e-9);
        expect(bits).toBeLessThan(doubt + 1e-9);
      }
    }),
  );
});
