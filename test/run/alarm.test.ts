import { expect, test } from '@jest/globals';
import type { Article } from '../../src/knowledge/article.ts';
import type { EventBody } from '../../src/run/events.ts';
import type { KnowledgeView } from '../../src/run/knowledge-view.ts';
import { nextStep } from '../../src/run/next-step.ts';
import { stateOf } from '../../src/run/state.ts';
import type { Step, StepOf } from '../../src/run/step.ts';
import { article, cause, check, option } from '../diagnose/small-article.ts';
import { noForms } from './no-forms.ts';

const which = check('which', [
  option('a', { pointsTo: ['a'], rulesOut: ['b'] }),
  option('b', { pointsTo: ['b'], rulesOut: ['a'] }),
]);

function named(id: string, urgent: boolean): Article {
  return { ...article([[cause('a'), cause('b')]], [which]), id, hash: `${id}#`, title: id, urgent };
}

const articles = new Map(
  [named('danger', true), ...['t1', 't2', 't3', 't4', 't5', 't6'].map((id) => named(id, false))].map(
    (one) => [one.id, one],
  ),
);

/** Each topic is about a product of its own, which would be asked for. */
const view: KnowledgeView = {
  ...noForms,
  article: ({ id }) => articles.get(id),
  has: ({ id }) => articles.has(id),
  topics: () => [...articles.values()],
  valuesOf: (id, facet) => (facet === 'product' ? [`p-${id}`] : []),
};

type Decision = 'goOn' | 'ask' | 'none';

function complained(decision: Decision, ...about: readonly (readonly [string, number])[]): EventBody {
  const candidates = about.map(([id, probability]) => ({
    ...{ article: id, hash: `${id}#`, title: id, because: [] },
    probability,
  }));
  return { kind: 'complained', decision, candidates, said: [] };
}

function shown(step: Step): EventBody {
  return { kind: 'shown', step, options: [], knowledge: 'k' };
}

const alarm: StepOf<'alarm'> = {
  kind: 'alarm',
  article: { id: 'danger', hash: 'danger#', title: 'danger' },
  ...{ cause: 'a', remedy: 'a.r', view: 'employee' },
};
const chose = (option: string): EventBody => ({ kind: 'chose', step: 2, option, said: [] });

const cases: readonly (readonly [what: string, events: readonly EventBody[], step: string])[] = [
  ['surely meant', [complained('goOn', ['danger', 0.9], ['t1', 0.05])], 'alarm'],
  ['all that may be meant', [complained('ask', ['danger', 0.5])], 'alarm'],
  [
    'likely beside others',
    [complained('ask', ['t1', 0.5], ['t2', 0.3], ['danger', 0.1])],
    'choose danger t1 t2',
  ],
  ['hardly likely', [complained('ask', ['t1', 0.5], ['t2', 0.3], ['danger', 0.05])], 'choose t1 t2 danger'],
  ['nothing fits', [complained('none', ['danger', 0.1])], 'noArticle'],
  [
    'taken care of: what is left of the article',
    [complained('goOn', ['danger', 0.9]), shown(alarm), chose('done')],
    'ask',
  ],
  ['refused', [complained('goOn', ['danger', 0.9], ['t1', 0.8]), shown(alarm), chose('notMine')], 'ask'],
  [
    'what is left when the likely one is refused is no danger for that',
    [
      complained('goOn', ['t1', 0.9], ['danger', 0.02]),
      shown({ ...alarm, kind: 'alarm', article: { id: 't1', hash: 't1#', title: 't1' } }),
      chose('notMine'),
    ],
    'ask',
  ],
  [
    'taken back',
    [...[complained('goOn', ['danger', 0.9]), shown(alarm), chose('done')], { kind: 'wentBack', step: 2 }],
    'alarm',
  ],
];

test.each(cases)('%s', (_what, bodies, expected) => {
  const step = nextStep(view, stateOf(bodies.map((body, i) => ({ seq: i + 1, at: 1, body }))));
  const articlesOf = step.kind === 'choose' ? step.articles.map(({ id }) => id) : [];
  expect([step.kind, ...articlesOf].join(' ')).toBe(expected);
});

test('the steps that were taken are not offered again', () => {
  const events: EventBody[] = [
    ...[complained('goOn', ['danger', 0.9]), shown(alarm), chose('done')],
    { kind: 'answered', step: 3, article: { id: 'danger', hash: 'danger#' }, check: 'which', option: 'a' },
  ];
  const step = nextStep(view, stateOf(events.map((body, i) => ({ seq: i + 1, at: 1, body }))));
  expect(step).toEqual({ kind: 'handOver', reason: 'exhausted', security: true });
});
