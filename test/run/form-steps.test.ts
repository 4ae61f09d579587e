import { expect, test } from '@jest/globals';
import type { Form, FormValue } from '../../src/knowledge/forms/form.ts';
import type { EventBody } from '../../src/run/events.ts';
import { answersOf, valuesOf } from '../../src/run/form-answer.ts';
import { firstCardful } from '../../src/run/form-step.ts';
import type { KnowledgeView } from '../../src/run/knowledge-view.ts';
import { nextStep } from '../../src/run/next-step.ts';
import { stateOf } from '../../src/run/state.ts';
import type { Step } from '../../src/run/step.ts';
import { article, cause } from '../diagnose/small-article.ts';
import { choice, formOf } from '../knowledge/forms/form-file.ts';

const { form } = formOf(
  choice('place', { required: true }),
  { id: 'words' },
  { id: 'where', visibility: 'place == b' },
  { id: 'more', visibility: 'words == Yes' },
);
const about = { ...article([[cause('a')]]), id: 'vpn', hash: 'vpn#', title: 'VPN' };
const ref = { id: form.id, hash: form.hash };
const view: KnowledgeView = {
  article: () => about,
  topics: () => [],
  form: ({ hash }) => (hash === form.hash ? form : undefined),
  formFor: () => ref,
  has: () => true,
  valuesOf: () => [],
};

const complained: EventBody = {
  kind: 'complained',
  decision: 'goOn',
  candidates: [{ article: 'vpn', hash: 'vpn#', title: 'VPN', probability: 0.9, because: [] }],
  said: [],
};
const shown = (step: Step): EventBody => ({ kind: 'shown', step, options: [], knowledge: '' });
const person: EventBody = { kind: 'handedOver', step: null };
const opened: EventBody = { kind: 'formOpened', step: 2, form: ref };
const left: EventBody = { kind: 'formLeft', step: 2, form: ref };
const back: EventBody = { kind: 'wentBack', step: 2 };
const card = (...questions: string[]): EventBody =>
  shown({ kind: 'fill', form: { ...ref, title: 'T' }, questions, round: 1, errors: [] });
const handOver = shown({ kind: 'handOver', reason: 'asked' });
const place = (option: number) => ({ kind: 'choice' as const, question: 'q1', options: [option] });
const filled = (step: number, ...answers: Extract<EventBody, { kind: 'filled' }>['answers']): EventBody => ({
  ...{ kind: 'filled', step, form: ref, answers },
  problems: [],
});
const missing: EventBody = {
  ...{ kind: 'filled', step: 5, form: ref, answers: [] },
  problems: [{ question: 'q1', problem: 'missing' }],
};

const begun = [complained, handOver, person, opened, card('q1', 'q2')];

/** Events from sequence number 1, the step that follows, and why. */
const cases: readonly [events: readonly EventBody[], step: string, why: string][] = [
  [[complained, handOver, person], 'handOver form', 'the form of the article is offered'],
  [[complained, handOver, person, opened], 'fill 1: q1 q2', 'what waits for no answer'],
  [[...begun, filled(5, place(1))], 'fill 2: q3', 'the answer asks for more'],
  [[...begun, filled(5, place(0))], 'handOver filled', 'nothing is left'],
  [
    [...begun, filled(5, place(0), { kind: 'text', question: 'q2' })],
    'handOver filled',
    'another text than the one that is compared',
  ],
  [
    [...begun, filled(5, place(0), { kind: 'text', question: 'q2', is: 'Yes' })],
    'fill 2: q4',
    'the one that is compared',
  ],
  [[...begun, missing], 'fill 1: q1 q2 !q1', 'the same card again'],
  [[...begun, missing, card('q1', 'q2'), filled(7, place(1))], 'fill 2: q3', 'and then taken'],
  [[...begun, missing, back], 'handOver form', 'back from a card that came back: where it was opened'],
  [
    [...begun, missing, card('q1', 'q2'), filled(7, place(1)), back],
    'fill 1: q1 q2',
    'back to a card that was taken: without its old mistakes',
  ],
  [[...begun, left], 'handOver form', 'skipped: it can be taken up again'],
  [[...begun, filled(5, place(1)), card('q3'), left], 'handOver form filled', 'what was answered stays'],
  [[...begun, filled(5, place(1)), card('q3'), left, opened], 'fill 2: q3', 'taken up where it was left'],
  [
    [...begun, filled(5, place(1)), card('q3'), person],
    'handOver form filled',
    'a person, in the middle of it',
  ],
  [[...begun, { kind: 'browsed', step: 5 }], 'handOver form', 'the topics lead out of it too'],
  [[...begun, back, back], 'handOver form', 'never past the hand-over'],
  [[complained, handOver, opened, back, back, back], 'remedy', 'before a hand-over further back'],
  [[...begun, { kind: 'closed', step: 5, reason: 'cancelled' }], 'closed', 'closed stays closed'],
];

test.each(cases)('%#: %j -> %s (%s)', (bodies, step) => {
  expect(words(nextStep(view, stateFrom(bodies)))).toBe(step);
});

test('a form that is gone leads to the person, and so does one without a question', () => {
  const gone = { ...view, form: () => undefined };
  expect(words(nextStep(gone, stateFrom(begun)))).toBe('handOver');
  const note: Form = {
    ...form,
    elements: [{ kind: 'note', id: 'q1', name: 'n', visible: { kind: 'constant', value: true }, blocks: [] }],
  };
  const state = stateFrom([complained, handOver, person]);
  expect(words(nextStep({ ...view, form: () => note }, state))).toBe('handOver');
});

test('of what was typed an event keeps only whether it is a text that the form compares', () => {
  const values = new Map<string, FormValue>([
    ['q1', { kind: 'choice', options: [1] }],
    ['q2', { kind: 'text', text: ' yes ' }],
    ['q3', { kind: 'text', text: 'My secret' }],
  ]);
  const answers = answersOf(form, values);
  expect(answers).toEqual([
    { kind: 'choice', question: 'q1', options: [1] },
    { kind: 'text', question: 'q2', is: 'Yes' },
    { kind: 'text', question: 'q3' },
  ]);
  expect(JSON.stringify([...valuesOf(answers)])).not.toContain('secret');
});

test('what a card cannot carry comes on the next one; one element it always carries', () => {
  const [element] = form.elements;
  if (element?.kind !== 'question') throw new Error('No question.');
  const large = { ...element, label: 'x'.repeat(5_000) };
  const huge = { ...element, label: 'x'.repeat(50_000) };
  expect(firstCardful([element, element, element])).toHaveLength(3);
  expect(firstCardful([large, large, element])).toHaveLength(1);
  expect(firstCardful([huge, element])).toEqual([huge]);
  expect(firstCardful([element, huge])).toEqual([element]);
  expect(firstCardful([])).toEqual([]);
});

function stateFrom(bodies: readonly EventBody[]) {
  return stateOf(bodies.map((body, i) => ({ seq: i + 1, at: 1, body })));
}

function words(step: Step): string {
  if (step.kind === 'fill') {
    const errors = step.errors.map(({ question }) => `!${question}`);
    return [`fill ${step.round}:`, ...step.questions, ...errors].join(' ');
  }
  if (step.kind !== 'handOver') return step.kind;
  return ['handOver', ...(step.form ? ['form'] : []), ...(step.filled ? ['filled'] : [])].join(' ');
}
