import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quantise, quantiseDirection } from '../../../src/classify/latent/quantise.ts';

/** Numbers that are almost too small to be told from zero are zero. */
const values = fc
  .double({ min: -1e6, max: 1e6, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-100 ? 0 : value));
const vectors = fc.array(values, { minLength: 1, maxLength: 40 });

test('a value is off by no more than half a step', () => {
  fc.assert(
    fc.property(vectors, (values) => {
      const whole = new Int8Array(values.length);
      const scale = quantise(values, whole);
      values.forEach((value, at) =>
        expect(Math.abs(value - scale * (whole[at] ?? NaN))).toBeLessThanOrEqual((scale / 2) * 1.000001),
      );
    }),
  );
});

test('a direction has length 1, and is hardly turned', () => {
  fc.assert(
    fc.property(vectors, (values) => {
      const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
      fc.pre(length > 0);
      const whole = new Int8Array(values.length);
      const scale = quantiseDirection(values, whole);
      const cosine = values.reduce((sum, value, at) => sum + (value / length) * scale * (whole[at] ?? 0), 0);
      expect(Math.hypot(...whole) * scale).toBeCloseTo(1, 6);
      expect(cosine).toBeGreaterThan(1 - (values.length / 8) * 127 ** -2);
    }),
  );
});

test('no direction stays none', () => {
  const whole = new Int8Array(3);
  expect([quantiseDirection([0, 0, 0], whole), ...whole]).toEqual([0, 0, 0, 0]);
});
