import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { beliefs } from '../../src/diagnose/belief.ts';
import type { Findings } from '../../src/diagnose/findings.ts';
import { anyArticle, findingsAbout } from './arbitrary-findings.ts';
import { article, cause, check, option, remedy } from './small-article.ts';

const nothing: Findings = { answers: new Map(), observed: new Map(), spokenFor: new Set(), tried: new Map() };

const badge = article(
  [[cause('lost', { remedies: [remedy('r1'), remedy('r2')] }), cause('old', { weight: 2 }), cause('worn')]],
  [
    check('colour', [
      option('red', { pointsTo: ['lost'] }),
      option('dark', { rulesOut: ['lost', 'old'] }),
      option('blue'),
    ]),
    check('age', [option('new', { rulesOut: ['old'] }), option('aged', { pointsTo: ['old'] })]),
  ],
);

/** What is known, the odds of lost : old : worn, and why. */
const cases: readonly [known: Partial<Findings>, odds: readonly number[], why: string][] = [
  [{}, [1, 2, 1], 'nothing: the weights'],
  [{ answers: new Map([['colour', 'red']]) }, [4, 2, 1], 'an answer points to one: 4 times'],
  [{ answers: new Map([['colour', 'dark']]) }, [0.02, 0.04, 1], 'an answer rules out two: 0.02 times'],
  [{ answers: new Map([['colour', 'blue']]) }, [1, 2, 1], 'an answer that tells nothing'],
  [{ answers: new Map([['colour', 'unknown']]) }, [1, 2, 1], '"I don\'t know"'],
  [{ answers: new Map([['gone', 'red']]) }, [1, 2, 1], 'an answer to a check that is no longer there'],
  [{ answers: new Map([['colour', 'gone']]) }, [1, 2, 1], 'an option that is no longer there'],
  [
    {
      answers: new Map([
        ['colour', 'red'],
        ['age', 'new'],
      ]),
    },
    [4, 0.04, 1],
    'answers multiply',
  ],
  [{ observed: new Map([['colour', 'red']]) }, [4, 2, 1], 'a fact counts like an answer'],
  [
    { observed: new Map([['colour', 'red']]), answers: new Map([['colour', 'dark']]) },
    [0.02, 0.04, 1],
    'and not when it is contradicted',
  ],
  [
    { observed: new Map([['colour', 'red']]), answers: new Map([['colour', 'unknown']]) },
    [4, 2, 1],
    '"I don\'t know" is no contradiction',
  ],
  [{ spokenFor: new Set(['worn']) }, [1, 2, 4], "the complaint's own words: 4 times"],
  [{ tried: new Map([['r1', 'didNotHelp']]) }, [0.2, 2, 1], 'a remedy that did not help: 0.2 times'],
  [
    {
      tried: new Map([
        ['r1', 'didNotHelp'],
        ['r2', 'didNotHelp'],
      ]),
    },
    [0.04, 2, 1],
    'two of one cause',
  ],
  [{ tried: new Map([['r1', 'cannotDo']]) }, [1, 2, 1], 'one that could not be done says nothing'],
];

test.each(cases)('%j: the odds are %j (%s)', (known, odds) => {
  const total = odds.reduce((sum, value) => sum + value, 0);
  const found = beliefs(badge, { ...nothing, ...known }).map(({ probability }) => probability);
  expect(found).toEqual(odds.map((value) => expect.closeTo(value / total, 10)));
});

/** What people confirmed, and the odds of lost : old : worn. */
test.each<[confirmed: Record<string, number>, odds: readonly number[]]>([
  [{}, [1, 2, 1]],
  [{ worn: 10 }, [1, 2, 5]],
  [{ lost: 5, old: 5 }, [3, 4, 1]],
  [{ lost: 1000 }, [401, 2, 1]],
  [{ gone: 1000 }, [1, 2, 1]],
])('%j confirmed: the odds are %j, as the weights count for ten confirmations', (confirmed, odds) => {
  const total = odds.reduce((sum, value) => sum + value, 0);
  const found = beliefs(badge, nothing, new Map(Object.entries(confirmed)));
  expect(found.map(({ probability }) => probability)).toEqual(
    odds.map((value) => expect.closeTo(value / total, 10)),
  );
});

test('what an answer rules out is marked, what is only unlikely is not', () => {
  const known = {
    answers: new Map([['colour', 'dark']]),
    tried: new Map([['worn.r', 'didNotHelp' as const]]),
  };
  expect(beliefs(badge, { ...nothing, ...known }).map(({ ruledOut }) => ruledOut)).toEqual([
    true,
    true,
    false,
  ]);
});

test('a remedy that causes share counts against each of them', () => {
  const shared = article([
    [cause('a', { remedies: [remedy('all')] }), cause('b', { remedies: [remedy('all')] })],
  ]);
  const known = { ...nothing, tried: new Map([['all', 'didNotHelp' as const]]) };
  expect(beliefs(shared, known).map(({ probability }) => probability)).toEqual([0.5, 0.5]);
});

const known = anyArticle.chain((about) => findingsAbout(about).map((findings) => ({ about, findings })));

test('any article, any findings: beliefs are probabilities that sum to 1', () => {
  fc.assert(
    fc.property(known, ({ about, findings }) => {
      const all = beliefs(about, findings).map(({ probability }) => probability);
      for (const probability of all) expect(probability).toBeGreaterThan(0);
      expect(all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
    }),
  );
});

test('the order in which things became known does not matter', () => {
  fc.assert(
    fc.property(known, ({ about, findings }) => {
      const backwards = {
        answers: new Map([...findings.answers].reverse()),
        observed: findings.observed,
        spokenFor: new Set([...findings.spokenFor].reverse()),
        tried: new Map([...findings.tried].reverse()),
      };
      expect(beliefs(about, backwards)).toEqual(beliefs(about, findings));
    }),
  );
});
