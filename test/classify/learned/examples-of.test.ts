import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { examplesOf } from '../../../src/classify/learned/examples-of.ts';

const outcome = (person: string, ...texts: string[]) => ({ article: 'vpn', tenant: 't', person, texts });

test('one confirmation is one whole example', () => {
  expect(examplesOf([outcome('anna', 'the tunnel is down')])).toEqual([
    { article: 'vpn', text: 'the tunnel is down', weight: 1 },
  ]);
});

test('the first words and all words share a run', () => {
  const examples = examplesOf([outcome('anna', 'the tunnel stays closed', 'the gateway blinks')]);
  expect(examples).toEqual([
    { article: 'vpn', text: 'the tunnel stays closed', weight: 0.5 },
    { article: 'vpn', text: 'the tunnel stays closed\nthe gateway blinks', weight: 0.5 },
  ]);
});

test('first words that tell nothing make no example of their own', () => {
  const examples = examplesOf([outcome('anna', 'still broken', 'the gateway of the tunnel blinks')]);
  expect(examples).toMatchObject([{ text: 'still broken\nthe gateway of the tunnel blinks', weight: 1 }]);
});

test('without words there is no example, and it takes no share of the others', () => {
  expect(
    examplesOf([outcome('anna'), outcome('anna', 'please help'), outcome('anna', 'tunnel down')]),
  ).toEqual([{ article: 'vpn', text: 'tunnel down', weight: 1 }]);
});

test('each person has the same weight for an article, whatever they confirmed', () => {
  const anyone = fc.record({
    article: fc.constantFrom('vpn', 'mail'),
    tenant: fc.constantFrom('t', 'u'),
    person: fc.constantFrom('anna', 'ben', 'carla'),
    texts: fc.array(fc.constantFrom('tunnel down', 'gateway blinks red', 'please help', ''), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 12 }), (outcomes) => {
      const examples = examplesOf(outcomes);
      for (const article of ['vpn', 'mail']) {
        const telling = outcomes.filter((one) => one.article === article && examplesOf([one]).length > 0);
        const people = new Set(telling.map(({ tenant, person }) => `${tenant} ${person}`)).size;
        const weights = examples.filter((one) => one.article === article).map(({ weight }) => weight);
        expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(people);
      }
    }),
  );
});
