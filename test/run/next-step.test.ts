import { expect, test } from '@jest/globals';
import type { Article } from '../../src/knowledge/article.ts';
import type { EventBody, Understood } from '../../src/run/events.ts';
import type { KnowledgeView } from '../../src/run/knowledge-view.ts';
import { nextStep } from '../../src/run/next-step.ts';
import { stateOf } from '../../src/run/state.ts';
import type { Step } from '../../src/run/step.ts';
import { noForms } from './no-forms.ts';
import { article, cause, check, option } from '../diagnose/small-article.ts';

const which = check('which', [
  option('a', { pointsTo: ['a'], rulesOut: ['b'] }),
  option('b', { pointsTo: ['b'], rulesOut: ['a'] }),
]);

function named(id: string, about = article([[cause('a')]])): Article {
  return { ...about, id, hash: `${id}#`, title: id.toUpperCase() };
}

const asking = named('asking', article([[cause('a'), cause('b')]], [which]));
const topics = ['t1', 't2', 't3', 't4', 't5', 't6', 't7'].map((id) => named(id));
const articles = new Map(
  [
    asking,
    ...topics,
    ...['a', 'b', 'c', 'd'].flatMap((product) => [1, 2, 3, 4, 5, 6].map((at) => named(`${product}${at}`))),
  ].map((one) => [one.id, one]),
);
const view: KnowledgeView = {
  ...noForms,
  article: ({ id }) => articles.get(id),
  has: ({ id }) => articles.has(id),
  topics: () => topics,
  valuesOf: (id, facet) => (facet === 'product' && /^[a-d]\d$/.test(id) ? [id.charAt(0)] : []),
};

function heard(
  decision: Understood['decision'],
  ...candidates: [id: string, probability: number][]
): Understood {
  return {
    decision,
    candidates: candidates.map(([id, probability]) => ({
      ...{ article: id, hash: `${id}#`, title: id.toUpperCase(), because: [] },
      probability,
    })),
    said: [],
  };
}

const complained = (...about: Parameters<typeof heard>): EventBody => ({
  kind: 'complained',
  ...heard(...about),
});
const detailed = (different: boolean, ...about: Parameters<typeof heard>): EventBody => ({
  ...{ kind: 'detailed', different },
  ...heard(...about),
});
const widened = (...about: Parameters<typeof heard>): EventBody => ({
  ...{ kind: 'detailed', different: false, widened: true },
  ...heard(...about),
});
const choosing = (reason: 'unsure' | 'browse', ids: string[], more = false): EventBody =>
  shown({
    kind: 'choose',
    reason,
    articles: ids.map((id) => ({ id, hash: `${id}#`, title: id.toUpperCase() })),
    more,
  });
const shown = (step: Step): EventBody => ({ kind: 'shown', step, options: [], knowledge: '' });
const chose = (step: number, id: string): EventBody => ({ kind: 'chose', step, option: id, said: [] });
const ref = { id: 'asking', hash: 'asking#' };
const answered = (id: string): EventBody => ({
  kind: 'answered',
  step: 2,
  article: ref,
  check: 'which',
  option: id,
});
const tried = (remedy: string, outcome: 'fixed' | 'didNotHelp'): EventBody => ({
  ...{ kind: 'tried', step: 4, article: ref },
  remedy,
  outcome,
});
const browsed: EventBody = { kind: 'browsed', step: null };

const wentBack = (step: number): EventBody => ({ kind: 'wentBack', step });
const asked = shown({ kind: 'noArticle', reason: 'nothingFits' });

const inGerman = (event: EventBody): EventBody => ({ ...event, language: 'de' }) as EventBody;

const sure = complained('goOn', ['asking', 0.9]);
const unsure = complained('ask', ['t1', 0.4], ['t2', 0.3], ['t3', 0.001]);
const first = choosing('browse', ['t1', 't2', 't3', 't4', 't5'], true);
const second = choosing('browse', ['t6', 't7'], true);

const grouped = ['b', 'a', 'c', 'd'].flatMap((product) => [1, 2, 3, 4, 5, 6].map((at) => `${product}${at}`));
const all = grouped.filter((id) => !id.startsWith('d'));
const many = complained(
  'ask',
  ...all.map((id): [string, number] => [id, { b: 0.05, a: 0.04 }[id.charAt(0)] ?? 0.03]),
);
const narrowing = shown({
  kind: 'narrow',
  reason: 'unsure',
  facet: 'product',
  values: ['b', 'a', 'c'],
  more: false,
});
const narrowed = (step: number, option: string, ...left: string[]): EventBody => ({
  ...{ kind: 'narrowed', step, option },
  ...heard('ask', ...left.map((id): [string, number] => [id, 0.1])),
});
const askedAbout = shown({
  ...{ kind: 'ask', article: { ...ref, title: 'ASKING' }, check: 'which', question: '?', why: '' },
  ...{ choices: [], tentative: false, unasked: true, beliefs: [] },
});

/** Events from sequence number 1, the step that follows, and why. */
const cases: readonly [events: readonly EventBody[], step: string, why: string][] = [
  [[sure], 'ask asking which', 'surely meant: its first question'],
  [[sure, answered('b')], 'remedy asking b.r employee', 'an answer: the remedy'],
  [
    [sure, answered('b'), { kind: 'audienceChanged', step: null, view: 'administrator' }],
    'remedy asking b.r administrator',
    'worded for who asks',
  ],
  [[sure, answered('b'), tried('b.r', 'fixed')], 'closed fixed', 'it helped'],
  [[sure, answered('b'), tried('b.r', 'didNotHelp')], 'handOver exhausted', 'nothing is left'],
  [[complained('goOn', ['gone', 0.9])], 'noArticle nothingFits', 'the article has gone meanwhile'],
  [[complained('goOn', ['gone', 0.9], ['t1', 0.3])], 'choose unsure t1', 'the next one was never sure'],
  [[complained('none', ['t1', 0.2])], 'noArticle nothingFits', 'nothing fits'],
  [[complained('ask')], 'noArticle nothingFits', 'nothing was found'],

  [[inGerman(sure)], 'noArticle otherLanguage de', 'not in English, whatever was found'],
  [[inGerman(sure), asked, sure], 'ask asking which', 'then in English: as if it were the first'],
  [[sure, answered('b'), inGerman(detailed(false, 'none'))], 'noArticle otherLanguage de', 'more words, too'],
  [
    [sure, answered('b'), inGerman(detailed(false, 'none')), asked, detailed(false, 'none')],
    'remedy asking b.r employee',
    'after them in English: where the run was',
  ],
  [
    [sure, asked, answered('b'), inGerman(detailed(false, 'none')), asked, wentBack(5)],
    'remedy asking b.r employee',
    'they can be taken back',
  ],

  [[unsure], 'choose unsure t1 t2', 'several may fit; what is much less likely is left out'],
  [[unsure, choosing('unsure', ['t1', 't2']), chose(2, 't2')], 'remedy t2 a.r employee', 'the chosen one'],
  [
    [unsure, choosing('unsure', ['t1', 't2']), chose(2, 'unknown')],
    'remedy t1 a.r employee',
    '"I don\'t know": the likeliest',
  ],
  [
    [unsure, choosing('unsure', ['t1', 't2', 't3']), chose(2, 'none')],
    'noArticle rejected',
    'none, and nothing is left',
  ],
  [
    [
      complained('ask', ['t1', 0.4], ['t2', 0.3], ['t3', 0.29], ['t4', 0.28]),
      choosing('unsure', ['t1', 't2']),
      chose(2, 'none'),
    ],
    'choose unsure t3 t4',
    'none of these: the next ones',
  ],
  [
    [
      complained('ask', ['t1', 0.4], ['t2', 0.3], ['t3', 0.29], ['t4', 0.28], ['t5', 0.2], ['t6', 0.2]),
      ...[choosing('unsure', ['t1', 't2']), chose(2, 'none')],
      ...[choosing('unsure', ['t3', 't4']), chose(4, 'none')],
    ],
    'noArticle rejected',
    'refused twice: no further list',
  ],
  [
    [
      complained('ask', ['t1', 0.4], ['t2', 0.3], ['t3', 0.29], ['t4', 0.28], ['t5', 0.2], ['t6', 0.2]),
      ...[choosing('unsure', ['t1', 't2']), chose(2, 'none')],
      ...[choosing('unsure', ['t3', 't4']), chose(4, 'none')],
      ...[shown({ kind: 'noArticle', reason: 'rejected' }), detailed(false, 'ask', ['t6', 0.4], ['t7', 0.3])],
    ],
    'choose unsure t6 t7',
    'other words are another try',
  ],
  [
    [complained('ask', ['asking', 0.4])],
    'ask asking which tentative',
    'only one may fit: its question asks that too',
  ],
  [[complained('ask', ['t1', 0.4])], 'choose unsure t1', 'only one, and nothing to ask: is it this?'],

  [[many], 'narrow unsure product b a c', 'many may fit: the product is asked first, the likeliest first'],
  [
    [many, narrowing, narrowed(2, '/a', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6')],
    'choose unsure a1 a2 a3 a4 a5',
    'then what is left of it',
  ],
  [
    [many, narrowing, narrowed(2, 'unknown', ...all)],
    'choose unsure b1 b2 b3 b4 b5',
    '"I don\'t know": it is not asked again',
  ],
  [
    [many, narrowing, narrowed(2, 'none', 'd1'), choosing('unsure', ['d1']), chose(4, 'none')],
    'noArticle rejected',
    'none of these twice in a row',
  ],
  [
    [
      ...[many, narrowing, narrowed(2, '/a', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6')],
      ...[choosing('unsure', ['a1', 'a2', 'a3', 'a4', 'a5']), chose(4, 'none')],
    ],
    'choose unsure a6',
    'an answer between them: the first refusal',
  ],
  [
    [many, narrowing, narrowed(2, '/a', 'a1', 'a2'), wentBack(2)],
    'narrow unsure product b a c',
    'back: as if nothing was said',
  ],
  [[many, narrowing, narrowed(2, '/a')], 'noArticle nothingFits', 'nothing is left of it'],
  [
    [many, narrowing, narrowed(2, '/a', 'a1', 'a2'), widened('ask', ['b1', 0.4], ['t1', 0.3])],
    'choose unsure b1 t1',
    'it was given up for other words',
  ],
  [[unsure, choosing('unsure', ['t1']), chose(2, 'yes')], 'remedy t1 a.r employee', 'it is this'],
  [
    [sure, askedAbout, chose(2, 'notMine')],
    'noArticle rejected',
    'it is something else, and nothing is left',
  ],
  [
    [complained('goOn', ['asking', 0.9], ['t1', 0.05]), askedAbout, chose(2, 'notMine')],
    'choose unsure t1',
    'it is something else: the others',
  ],

  [[sure, detailed(true, 'goOn', ['t1', 0.9])], 'confirm ASKING', 'another problem? the open one is named'],
  [[unsure, detailed(true, 'goOn', ['t1', 0.9])], 'confirm ', 'no open one to name'],
  [
    [
      sure,
      detailed(true, 'goOn', ['t1', 0.9]),
      shown({ kind: 'confirm', title: 'ASKING' }),
      chose(3, 'stay'),
    ],
    'remedy t1 a.r employee',
    'it belongs to this one: its words count',
  ],
  [[unsure, detailed(false, 'goOn', ['asking', 0.9])], 'ask asking which', 'more words make it sure'],

  [
    [sure, asked, detailed(true, 'goOn', ['t1', 0.9]), wentBack(2)],
    'ask asking which',
    'going back from the question whether it is another problem',
  ],
  [
    [sure, asked, detailed(true, 'goOn', ['t1', 0.9]), detailed(true, 'goOn', ['t2', 0.9]), wentBack(2)],
    'ask asking which',
    'two messages put that question once: they are taken back together',
  ],
  [[sure, asked, answered('b'), wentBack(4), wentBack(6)], 'ask asking which', 'nothing more to take back'],

  [[browsed], 'choose browse t1 t2 t3 t4 t5 more', 'the topics, five at a time'],
  [[browsed, first, chose(2, 'more')], 'choose browse t6 t7 more', 'the rest'],
  [
    [browsed, first, chose(2, 'more'), second, chose(4, 'more')],
    'choose browse t1 t2 t3 t4 t5 more',
    'round',
  ],
  [
    [browsed, first, chose(2, 'more'), second, chose(4, 'more'), first, chose(6, 'more')],
    'choose browse t6 t7 more',
    'and round again',
  ],
  [[sure, browsed], 'choose browse t1 t2 t3 t4 t5 more', 'looking through the topics during a run'],
  [[sure, browsed, first, chose(3, 't3')], 'remedy t3 a.r employee', 'and choosing one'],
  [[sure, browsed, detailed(false, 'goOn', ['asking', 0.9])], 'ask asking which', 'typing ends it'],

  [[sure, { kind: 'handedOver', step: null }], 'handOver asked', 'a person was asked for'],
  [[sure, { kind: 'handedOver', step: null }, answered('b')], 'handOver asked', 'whatever comes after'],
  [[sure, { kind: 'closed', step: null, reason: 'cancelled' }], 'closed cancelled', 'closed stays closed'],
  [[sure, ...Array.from({ length: 200 }, () => browsed)], 'handOver tooLong', 'more than 200 events'],
];

test.each(cases)('%#: %j -> %s (%s)', (bodies, step) => {
  const state = stateOf(bodies.map((body, i) => ({ seq: i + 1, at: 1, body })));
  expect(words(nextStep(view, state))).toBe(step);
});

test('without topics browsing ends honestly', () => {
  const state = stateOf([{ seq: 1, at: 1, body: browsed }]);
  expect(words(nextStep({ article: () => undefined, topics: () => [], ...noForms }, state))).toBe(
    'noArticle nothingFits',
  );
});

test('up to five topics are all there are', () => {
  const state = stateOf([{ seq: 1, at: 1, body: browsed }]);
  const few = { ...view, topics: () => topics.slice(0, 5) };
  expect(words(nextStep(few, state))).toBe('choose browse t1 t2 t3 t4 t5');
});

function words(step: Step): string {
  switch (step.kind) {
    case 'choose':
      return [
        'choose',
        step.reason,
        ...step.articles.map(({ id }) => id),
        ...(step.more ? ['more'] : []),
      ].join(' ');
    case 'narrow':
      return ['narrow', step.reason, step.facet, ...step.values, ...(step.more ? ['more'] : [])].join(' ');
    case 'ask':
      return ['ask', step.article.id, step.check, ...(step.tentative ? ['tentative'] : [])].join(' ');
    case 'remedy':
    case 'alarm':
      return [step.kind, step.article.id, step.remedy, step.view].join(' ');
    case 'confirm':
      return `confirm ${step.title}`;
    case 'noArticle':
      return [step.kind, step.reason, ...(step.language === undefined ? [] : [step.language])].join(' ');
    case 'consent':
      return [step.kind, step.article.id, ...step.wanted].join(' ');
    case 'incident':
      return `${step.kind} ${step.incident.id}`;
    case 'correct':
      return [step.kind, ...step.facts.map(({ fact }) => fact)].join(' ');
    case 'handOver':
    case 'closed':
      return `${step.kind} ${step.reason}`;
    case 'fill':
      return `fill ${step.form.id} ${step.questions.join(' ')}`;
  }
}
