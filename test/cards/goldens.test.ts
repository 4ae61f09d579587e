import { expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/knowledge/article.ts';
import { checksOf } from '../../src/diagnose/checks-of.ts';
import type { KnownFact } from '../../src/run/evidence-shapes.ts';
import type { Step, StepOf, View } from '../../src/run/step.ts';
import { passwords } from '../classify/starter.ts';
import { article as smallArticle, cause, paragraph } from '../diagnose/small-article.ts';
import { knowledgeFolder } from '../forms/open-office.ts';
import { baseOfFolders } from '../support/knowledge.ts';
import { fillStep, formScene } from './form-scenes.ts';
import { expectGolden } from './golden.ts';
import type { Scene } from './scenes.ts';
import { cardsOf, oddArticles } from './scenes.ts';

const [nasty] = oddArticles;
if (!nasty) throw new Error('test/cards/articles is empty.');

/** Twelve steps of 300 characters. */
const steps = Array.from({ length: 12 }, (_, i) => [
  paragraph(`Step ${i + 1}: ${'turn the key '.repeat(23)}`),
]);
const lengthy = smallArticle([
  [
    cause('a', {
      remedies: [
        {
          id: 'a.r',
          audience: 'anyone',
          seconds: 180,
          blocks: [{ kind: 'list', ordered: true, start: 1, items: steps }],
        },
      ],
    }),
  ],
]);
const vpn = (await baseOfFolders([knowledgeFolder])).forms.get('tunnel/does-not-connect-questions.md');
if (!vpn) throw new Error('test/forms/knowledge has no form.');

/** An article that names documents and no steps. */
const reading = smallArticle(
  [
    [
      cause('a', {
        statement: [],
        summary: '',
        remedies: [{ id: 'a.r', audience: 'anyone', seconds: 180, blocks: [] }],
      }),
    ],
  ],
  [],
  { documents: [paragraph('Everything about plotters')] },
);

const ref = ({ id, title }: Article) => ({ id, hash: 'h', title });
const topic = (n: number) => ({ id: `t${n}.md`, hash: 'h', title: `Topic ${n}` });

function alarm(unasked: boolean): StepOf<'alarm'> {
  const about = { article: ref(passwords), cause: 'temporary-password', remedy: 's1.c1.r1' };
  return { kind: 'alarm', ...about, view: 'employee', unasked };
}

function ask(article: Article, id: string, tentative = false): StepOf<'ask'> {
  const check = checksOf(article).find((one) => one.id === id);
  if (!check) throw new Error(`${article.id} has no check ${id}.`);
  const { question, why, options } = check;
  const choices = options.map((option) => ({ id: option.id, text: option.text }));
  return { kind: 'ask', article: ref(article), check: id, question, why, choices, tentative, beliefs: [] };
}

function remedy(article: Article, cause: string, id: string, view: View): StepOf<'remedy'> {
  return { kind: 'remedy', article: ref(article), cause, remedy: id, view, beliefs: [] };
}

function inLanguage(language: string): StepOf<'noArticle'> {
  return { kind: 'noArticle', reason: 'otherLanguage', language };
}

const unsure: Step = { kind: 'choose', reason: 'unsure', articles: [topic(1), topic(2)], more: false };
const hostileWords = ['<b>*temporary*</b>', '[password](https://x.example)', '`sync`', 'a fourth'];
function narrow(facet: StepOf<'narrow'>['facet'], values: string[]): StepOf<'narrow'> {
  return { kind: 'narrow', reason: 'unsure', facet, values, more: false };
}
const exhausted: Step = { kind: 'handOver', reason: 'exhausted' };
const helpPage = 'https://help.example.com/desk?a_b=*1*';

const readAt = Date.UTC(2026, 0, 5, 9, 2);
const synchronised: KnownFact = { fact: 'synchronised', value: 'yes', readAt, zone: 'Europe/Berlin' };
const signIn: KnownFact = {
  ...{ fact: 'signInError', value: 'locked', readAt, code: '*50053*' },
  about: Date.UTC(2026, 0, 5, 8, 59),
};
const mailIsLate = {
  ...{ id: 'EX1', service: 'Exchange *Online*', title: '[Mail](https://x.example) is late' },
  since: Date.UTC(2026, 0, 4, 22, 30),
  readAt,
};

const scenes: Readonly<Record<string, Scene>> = {
  'choose-buttons': { step: unsure, canGoBack: false },
  'choose-list': { step: { ...unsure, articles: [1, 2, 3, 4, 5].map(topic) } },
  'choose-topics': { step: { ...unsure, reason: 'browse', more: true } },
  'choose-one': {
    step: { ...unsure, articles: [{ ...topic(1), title: '1. Passwords *and* [links](https://x.example)' }] },
    context: { because: hostileWords },
  },
  'choose-because': { step: unsure, context: { because: ['password', 'sync'] } },
  'narrow-product': {
    step: narrow('product', ['Key Vault', 'Virtual machines', 'SQL Database', 'Batch', 'Intune']),
  },
  'narrow-kind': { step: narrow('kind', ['access', 'connecting', 'slow']), canGoBack: false },
  'narrow-browse': { step: { ...narrow('product', ['Key Vault', '']), reason: 'browse', more: true } },
  'ask-unasked': {
    step: { ...ask(passwords, 'who'), unasked: true },
    article: passwords,
    context: { because: hostileWords },
    canGoBack: false,
  },
  'remedy-unasked': {
    step: { ...remedy(passwords, 'temporary-password', 's1.c1.r1', 'employee'), unasked: true },
    article: passwords,
    context: { because: ['temporary', 'password'] },
  },
  'remedy-to-read': { step: remedy(reading, 'a', 'a.r', 'employee'), article: reading },
  'ask-buttons': { step: ask(passwords, 'who'), article: passwords, canGoBack: false },
  'ask-list': { step: ask(passwords, 'server'), article: passwords },
  'ask-tentative': { step: ask(passwords, 'who', true), article: passwords, canGoBack: false },
  'ask-understood': {
    step: ask(passwords, 'given'),
    article: passwords,
    context: { understood: ["One person's, or a few people's"] },
  },
  'ask-without-words-of-an-author': { step: ask(nasty, 'which-symptom'), article: nasty },
  'ask-after-facts': {
    step: { ...ask(passwords, 'given'), unasked: true, facts: [synchronised] },
    article: passwords,
    context: { because: ['password'] },
  },
  'ask-after-facts-in-a-group': {
    step: { ...ask(passwords, 'given'), facts: [synchronised] },
    article: passwords,
    context: { personal: false },
  },
  'remedy-after-facts': {
    step: {
      ...remedy(passwords, 'temporary-password', 's1.c1.r1', 'employee'),
      facts: [synchronised, signIn],
    },
    article: passwords,
  },
  consent: {
    step: {
      kind: 'consent',
      article: ref(passwords),
      wanted: ['synchronised', 'passwordChanged', 'signInError'],
    },
    article: passwords,
    canGoBack: false,
  },
  incident: {
    step: { kind: 'incident', article: ref(passwords), incident: mailIsLate, zone: 'Europe/Berlin' },
    article: passwords,
    canGoBack: false,
  },
  'incident-in-a-group': {
    step: { kind: 'incident', article: ref(passwords), incident: mailIsLate },
    article: passwords,
    context: { personal: false },
  },
  correct: {
    step: { kind: 'correct', article: ref(passwords), facts: [synchronised, signIn] },
    article: passwords,
  },
  'no-article-because-of-facts': {
    step: {
      ...{ kind: 'noArticle', reason: 'facts', refused: ref(passwords), articles: [topic(1), topic(2)] },
      facts: [{ ...synchronised, value: 'no' }, signIn],
    },
  },
  'hand-over-after-facts': {
    step: { ...exhausted, facts: [signIn], contradicted: [synchronised] },
  },
  'ask-in-a-group': { step: ask(passwords, 'who'), article: passwords, context: { personal: false } },
  'remedy-of-an-employee': {
    step: remedy(passwords, 'temporary-password', 's1.c1.r1', 'employee'),
    article: passwords,
    context: { understood: ["One person's, or a few people's", 'A temporary one, given by somebody'] },
  },
  'remedy-to-forward': {
    step: remedy(passwords, 'temporary-password', 's1.c1.r2', 'employee'),
    article: passwords,
  },
  'remedy-of-an-administrator': {
    step: remedy(passwords, 'temporary-password', 's1.c1.r2', 'administrator'),
    article: passwords,
  },
  'remedy-with-links': {
    step: remedy(passwords, 'connectivity', 's2.c4.r1', 'administrator'),
    article: passwords,
  },
  'remedy-nasty': { step: remedy(nasty, 'namespace', 's1.c1.r1', 'administrator'), article: nasty },
  'remedy-nasty-table': { step: remedy(nasty, 'namespace', 's1.c1.r2', 'employee'), article: nasty },
  'remedy-nasty-lists': { step: remedy(nasty, 's1.c2', 's1.c2.r1', 'employee'), article: nasty },
  'remedy-page-1': { step: remedy(lengthy, 'a', 'a.r', 'employee'), article: lengthy },
  'remedy-page-2': {
    step: remedy(lengthy, 'a', 'a.r', 'employee'),
    article: lengthy,
    place: { view: 'step', page: 2 },
  },
  'whole-article': {
    step: remedy(passwords, 'temporary-password', 's1.c1.r1', 'employee'),
    article: passwords,
    place: { view: 'article', page: 1 },
  },
  'whole-article-behind-a-question': {
    step: ask(nasty, 'which-symptom'),
    article: nasty,
    place: { view: 'article', page: 1 },
  },
  confirm: { step: { kind: 'confirm', title: passwords.title } },
  'confirm-without-a-title': { step: { kind: 'confirm', title: '' } },
  'no-article': { step: { kind: 'noArticle', reason: 'nothingFits' }, canGoBack: false },
  'no-article-rejected': { step: { kind: 'noArticle', reason: 'rejected' } },
  'other-language-de': { step: inLanguage('de'), canGoBack: false },
  'other-language-ar': { step: inLanguage('ar'), context: { contact: helpPage } },
  'other-language-ja': { step: inLanguage('ja'), context: { personal: false } },
  'other-language-in-english': { step: inLanguage('sv') },
  'hand-over-to-a-page': { step: { kind: 'handOver', reason: 'asked' }, context: { contact: helpPage } },
  'hand-over-by-mail': { step: exhausted, context: { contact: 'mailto:it_desk@example.com' } },
  'form-first-card': formScene(vpn, { questions: ['q1', 'q2', 'q3', 'q4', 'q5'] }),
  'form-with-errors': formScene(
    vpn,
    {
      errors: [
        { question: 'q3', problem: 'missing' },
        { question: 'q5', problem: 'pattern', message: 'E and three digits, please.' },
        { question: 'q2', problem: 'notADate' },
        { question: 'q7', problem: 'notANumber' },
      ],
    },
    {
      values: new Map(Object.entries({ q2d: 'on *Monday*', q4: '0,2', q5: 'E1', q6: 'Long', q7: 'a few' })),
      kept: new Set(['q6']),
    },
  ),
  'form-answered': formScene(vpn, { questions: ['q6'], round: 2 }, {}, [
    { question: 'Which *hotel*?', answer: 'The [Anchor]\n\n- 1. harbour' },
  ]),
  'form-gone': { step: fillStep(vpn) },
  'hand-over-with-a-form': {
    step: { kind: 'handOver', reason: 'asked', form: { id: vpn.id, hash: vpn.hash, title: vpn.title } },
    canGoBack: false,
  },
  'hand-over-with-answers': {
    step: { ...exhausted, filled: [{ form: { id: vpn.id, hash: vpn.hash }, by: [9] }] },
    context: {
      filled: [
        { question: 'Where are you?', answer: 'In a hotel' },
        { question: 'Which *hotel*?', answer: 'The [Anchor]\n\n- 1. harbour' },
      ],
    },
  },
  alarm: {
    step: alarm(true),
    article: passwords,
    context: { security: helpPage, because: ['stranger', 'gate code'] },
    canGoBack: false,
  },
  'alarm-in-a-group': {
    step: alarm(true),
    article: passwords,
    context: { personal: false, contact: 'Room 12', because: ['stranger'] },
  },
  'hand-over-to-security': {
    step: { kind: 'handOver', reason: 'exhausted', security: true },
    context: { security: helpPage },
  },
  'hand-over-without-contact': { step: { kind: 'handOver', reason: 'tooLong' } },
};

test.each(Object.keys(scenes))('the card %s', (name) => {
  const scene = scenes[name];
  if (scene) expectGolden(name, cardsOf(scene));
});

test('every golden belongs to a scene', () => {
  const there = readdirSync(join(import.meta.dirname, 'goldens')).map((file) => file.replace('.json', ''));
  expect(there.toSorted()).toEqual(Object.keys(scenes).toSorted());
});

test('every kind of step that has a card has a golden', () => {
  const kinds = new Set(Object.values(scenes).map(({ step }) => step.kind));
  expect([...kinds].toSorted()).toEqual([
    'alarm',
    'ask',
    'choose',
    'confirm',
    'consent',
    'correct',
    'fill',
    'handOver',
    'incident',
    'narrow',
    'noArticle',
    'remedy',
  ]);
});
