import { expect, test } from '@jest/globals';
import type { Article, Cause } from '../../src/knowledge/article.ts';
import { phrases } from '../../cards/phrases.ts';
import { cardsOfArticle } from '../../dialogs/every-card.ts';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import { factNames, factValues } from '../../src/knowledge/directory-facts.ts';
import type { Block } from '../../src/knowledge/rich-text.ts';
import type { KnownFact } from '../../src/run/evidence-shapes.ts';
import type { Step, View } from '../../src/run/step.ts';
import { starter } from '../classify/starter.ts';
import { article, cause, paragraph, remedy } from '../diagnose/small-article.ts';
import { complaintsAbout } from './parse-card.ts';
import type { Scene } from './scenes.ts';
import { oddArticles, pagesOfScene } from './scenes.ts';
import { problemsOf } from './teams-rules.ts';

const ref = ({ id, hash, title }: Article) => ({ id, hash, title });
const views: readonly View[] = ['employee', 'administrator'];

/** Every question and every remedy of an article, for both views. */
function stepsOf(about: Article): Step[] {
  const asked = checksOf(about).flatMap(({ id, question, why, options }) =>
    [true, false].map((tentative) => ({
      ...{ kind: 'ask' as const, article: ref(about), check: id, question, why, tentative, beliefs: [] },
      choices: options.map((option) => ({ id: option.id, text: option.text })),
    })),
  );
  const remedies = about.symptoms
    .flatMap(({ causes }) => causes)
    .flatMap((one) => one.remedies.map(({ id }) => ({ cause: one.id, remedy: id })))
    .flatMap((parts) =>
      views.map((view) => ({
        ...{ kind: 'remedy' as const, article: ref(about), beliefs: [] },
        ...parts,
        view,
      })),
    );
  return [...asked, ...remedies];
}

const long = 'A long sentence with “quotes”, *marks* and ümlauts that never seems to come to its end. ';
const item = (n: number): Block[] => [paragraph(`${n}. ${long.repeat(3)}`)];
const longLists: readonly Block[][] = [
  [{ kind: 'list', ordered: true, start: 1, items: Array.from({ length: 300 }, (_, i) => item(i)) }],
  [
    {
      kind: 'code',
      language: '',
      text: Array.from({ length: 900 }, (_, i) => `  line_${i} = *x*`).join('\n'),
    },
  ],
  [1, 2, 3, 4].map(() => paragraph(long.repeat(100))),
  Array.from({ length: 400 }, () => paragraph(long)),
];
const longCauses: readonly Cause[] = longLists.flatMap((blocks, i) => [
  cause(`c${i}`, { remedies: [{ ...remedy(`r${i}`, 'administrator'), blocks }] }),
  cause(`d${i}`, { statement: blocks, remedies: [{ ...remedy(`s${i}`), blocks: [] }] }),
]);
const longArticle = article([longCauses], [], { title: long.repeat(2), documents: longLists.flat() });

const manyChoices = Array.from({ length: 40 }, (_, i) => ({ id: `o${i}`, text: `${i} ${long}` }));
const longQuestion: Step = {
  ...{ kind: 'ask', article: ref(longArticle), check: 'k', question: long.repeat(5), why: long.repeat(5) },
  ...{ choices: manyChoices, tentative: true, beliefs: [] },
};

const named = (about: Article) =>
  stepsOf(about).map((step): [string, Scene] => [
    `${about.title.slice(0, 30)}: ${step.kind} ${'remedy' in step ? `${step.remedy} ${step.view}` : ''}`,
    { step, article: about, context: { understood: ['One *person*', '[x]'] } },
  ]);

const manyButtons: Step = {
  ...{ kind: 'choose', reason: 'unsure', more: false },
  articles: ['1', '2', '3', '4'].map((id) => ({ id, hash: id, title: `Problem ${id}` })),
};

const oddValues: Step = {
  ...{ kind: 'narrow', reason: 'unsure', facet: 'product', more: false },
  values: ['1. *One*', '[x](https://x.example)', '<b>', long.slice(0, 200), ''],
};

const readAt = Date.UTC(2026, 0, 5, 9);

/** Everything that can be looked up, with every value. */
const everyFact: readonly KnownFact[] = factNames.flatMap((fact) =>
  factValues[fact].map((value) => ({
    fact,
    value,
    readAt,
    about: readAt,
    code: '*50053*',
    zone: 'Asia/Tokyo',
  })),
);

/** What is asked about looking up, and every step that may rest on it. */
function stepsWithFacts(about: Article): Step[] {
  const facts = [...everyFact];
  const incident = { id: 'EX1', service: long, title: long, since: readAt, readAt };
  return [
    ...stepsOf(about).flatMap((step) =>
      step.kind === 'ask' || step.kind === 'remedy' ? [{ ...step, facts: facts.slice(0, 3) }] : [],
    ),
    { kind: 'consent', article: ref(about), wanted: [...factNames] },
    { kind: 'correct', article: ref(about), facts },
    { kind: 'incident', article: ref(about), incident },
    { kind: 'noArticle', reason: 'facts', refused: ref(about), facts, articles: [ref(about), ref(about)] },
    { kind: 'handOver', reason: 'exhausted', facts, contradicted: facts },
  ];
}

const withFacts = (about: Article) =>
  stepsWithFacts(about).map((step): [string, Scene] => [
    `${about.title.slice(0, 30)}: ${step.kind} ${'remedy' in step ? `${step.remedy} ${step.view}` : ''}, with facts`,
    { step, article: about, context: { understood: ['One *person*', '[x]'] } },
  ]);

const everything: readonly [string, Scene][] = [
  ...[...starter.articles.values(), ...oddArticles, longArticle].flatMap(named),

  ...oddArticles.flatMap(withFacts),
  ['a choice of four, with four buttons beside it', { step: manyButtons }],
  ['odd names of products', { step: oddValues }],
  ['a question with 40 long answers', { step: longQuestion, article: longArticle }],
];

test.each(everything)('%s: shown by Teams as it is meant, on every page', (_name, scene) => {
  const { step, article: behind } = pagesOfScene(scene);
  for (const card of [...step, ...behind.slice(0, 20)].flatMap(({ open, answered }) => [open, answered])) {
    expect(problemsOf(card)).toEqual([]);
    expect(complaintsAbout(card)).toEqual([]);
  }
});

test('a text that is too long for a card goes on on the next', () => {
  const [, scene] = named(longArticle).find(([, { step }]) => step.kind === 'remedy') ?? [];
  if (!scene) throw new Error('There is no remedy.');
  const pages = pagesOfScene(scene).step.map(({ open }) => open.fallbackText);
  expect(pages.length).toBeGreaterThan(20);
  for (let n = 0; n < 300; n += 1) expect(pages.join('\n')).toContain(`${n}. A long sentence`);
  expect(pages.join('\n')).toContain('line_899 = *x*');
});

test('every card of an article comes once, the whole article first, and always the same', () => {
  for (const about of [...starter.articles.values(), ...oddArticles]) {
    const { cards, text } = cardsOfArticle(about);
    expect(cardsOfArticle(about)).toEqual({ cards, text });
    expect(new Set(cards.map((card) => JSON.stringify(card))).size).toBe(cards.length);
    expect(cards[0]?.fallbackText).toContain('Back to the steps');
    expect(text.startsWith(about.title)).toBe(true);
    const all = JSON.stringify(cards);
    for (const { question } of checksOf(about)) expect(all).toContain(JSON.stringify(question).slice(1, -1));
    expect(all).toContain('"run":"preview"');
  }
});

test('where remedies are worded for somebody, both wordings are among the cards', () => {
  const forAll = article([[cause('a')]]);
  const forAdministrators = article([[cause('a', { remedies: [remedy('r', 'administrator')] })]]);
  const has = (about: Article, words: string) => JSON.stringify(cardsOfArticle(about)).includes(words);
  expect(has(forAdministrators, phrases.askAdministrator)).toBe(true);
  expect(has(forAdministrators, phrases.whatToDoAdministrator)).toBe(true);
  expect(has(forAll, phrases.whatToDoAdministrator)).toBe(false);
});
