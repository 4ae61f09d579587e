import { expect, test } from '@jest/globals';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { article, cause, check, option } from './small-article.ts';

const untitled = (about: Article): Article => ({
  ...about,
  symptoms: about.symptoms.map((symptom, i) => (i === 0 ? { ...symptom, title: '' } : symptom)),
});

/** An article, the checks it has with their options, and why. */
const cases: readonly [name: string, about: Article, checks: Readonly<Record<string, readonly string[]>>][] =
  [
    ['one cause: nothing to tell apart', article([[cause('a')]]), {}],
    [
      'several causes: which is it?',
      article([[cause('a'), cause('b'), cause('c')]]),
      { 'which-cause-s1': ['a', 'b', 'c'] },
    ],
    [
      'two symptoms with a cause each: which symptom?',
      article([[cause('a')], [cause('b')]]),
      {
        'which-symptom': ['s1', 's2'],
      },
    ],
    [
      'two symptoms, one with several causes: the symptom, then the cause',
      article([[cause('a')], [cause('b'), cause('c')]]),
      { 'which-symptom': ['s1', 's2'], 'which-cause-s2': ['b', 'c'] },
    ],
    [
      'a symptom without a title cannot be asked about',
      untitled(article([[cause('a')], [cause('b'), cause('c')]])),
      { 'which-cause-s2': ['b', 'c'] },
    ],
    [
      "the author's checks are the only ones",
      article([[cause('a'), cause('b')], [cause('c')]], [check('mine', [option('x'), option('y')])]),
      { mine: ['x', 'y'] },
    ],
  ];

test.each(cases)('%s', (_name, about, checks) => {
  const found = checksOf(about).map(({ id, options }) => [id, options.map((one) => one.id)]);
  expect(Object.fromEntries(found)).toEqual(checks);
});

test('a made check points to what its option names; a symptom rules out the causes of the others', () => {
  const [symptom, ofSecond] = checksOf(article([[cause('a')], [cause('b'), cause('c')]]));
  expect(symptom?.options).toMatchObject([
    { id: 's1', text: 'Symptom 1', pointsTo: ['a'], rulesOut: ['b', 'c'] },
    { id: 's2', text: 'Symptom 2', pointsTo: ['b', 'c'], rulesOut: ['a'] },
  ]);
  expect(ofSecond?.options).toMatchObject([
    { id: 'b', text: 'It is b.', pointsTo: ['b'], rulesOut: [] },
    { id: 'c', text: 'It is c.', pointsTo: ['c'], rulesOut: [] },
  ]);
});
