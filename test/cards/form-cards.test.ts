import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFormBody } from '../../src/knowledge/forms/form-body.ts';
import { blockElements } from '../../cards/block-elements.ts';
import { answerParts } from '../../cards/answer-lines.ts';
import type { Form, FormElement, FormInput } from '../../src/knowledge/forms/form.ts';
import { firstCardful } from '../../src/run/form-step.ts';
import type { FormProblem } from '../../src/run/step.ts';
import { blocks } from './arbitrary-blocks.ts';
import { fillStep, formCardOf, partsOf } from './form-scenes.ts';
import { paragraph } from '../diagnose/small-article.ts';
import { complaintsAbout } from './parse-card.ts';
import { seen } from './seen.ts';
import { bytes, problemsOf } from './teams-rules.ts';

const unit = fc.constantFrom(
  'a',
  'ü',
  '漢',
  '😀',
  ' ',
  '*',
  '_',
  '[x](y)',
  '1. ',
  '- ',
  '"',
  '\\',
  '\n',
  '\u0001',
);
const words = (maxLength: number) => fc.string({ unit, maxLength }).map((text) => `w${text}`);
const long = fc.oneof(words(20), words(20), words(3_000));
const rules = fc.constantFrom<FormInput & { kind: 'text' }>(
  { kind: 'text', multiline: true, rules: [] },
  { kind: 'text', multiline: false, rules: [{ kind: 'longest', characters: 5, message: '' }] },
  { kind: 'text', multiline: false, rules: [{ kind: 'longest', characters: 0.5, message: '' }] },
);
const options = fc.array(
  words(60).map((text) => ({ text, value: 'v' })),
  { minLength: 1, maxLength: 300 },
);
const input = fc.oneof<fc.Arbitrary<FormInput>[]>(
  rules,
  fc.constant({ kind: 'number', rules: [] }),
  fc.constant({ kind: 'moment' }),
  fc.tuple(fc.boolean(), options).map(([several, all]) => ({ kind: 'choice', several, options: all })),
);
const element = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('note' as const), blocks }) },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: fc.constant('question' as const), label: long, placeholder: long, input },
      ...{ required: fc.boolean(), help: fc.oneof(fc.constant([]), blocks) },
      isDescription: fc.constant(false),
    }),
  },
);
const forms = fc.array(element, { minLength: 1, maxLength: 10 }).map((parts): Form => {
  const elements = parts.map((part, i): FormElement => {
    return { ...part, id: `q${i + 1}`, name: `n${i}`, visible: { kind: 'constant', value: true } };
  });
  return {
    id: 'f.md',
    hash: 'h',
    title: 'A form',
    topics: [],
    products: [],
    resourceRequired: false,
    elements,
  };
});
const typed = fc.oneof(
  long,
  fc.constantFrom('0', '1,2', '99', '2026-01-05', '2026-02-31', '07:30', '3,5', '1e400'),
);
const problem = fc.constantFrom<FormProblem['problem']>(
  ...(['missing', 'notANumber', 'tooLong', 'pattern', 'notGreater', 'notADate', 'notAnOption'] as const),
);

test('any card of any form: shown by Teams as it is meant, whatever stands in it, and never too long', () => {
  const said = fc.record({ problem, message: long }, { requiredKeys: ['problem'] });
  fc.assert(
    fc.property(forms, fc.array(typed, { minLength: 1 }), fc.array(said), (form, texts, errors) => {
      const here = { ...form, elements: firstCardful(form.elements) };
      const inputs = here.elements.flatMap(({ id }) => [id, `${id}d`, `${id}t`]);
      let room = 7_000;
      const values = inputs.flatMap((id, i) => {
        const text = texts[i % texts.length] ?? '';
        room -= bytes([text]);
        return room > 0 ? [[id, text]] : [];
      });
      const found = errors
        .slice(0, here.elements.length)
        .map((error, i) => ({ ...error, question: `q${i + 1}` }));
      const step = fillStep(here, { errors: found });
      const card = formCardOf(step, partsOf(form, Object.fromEntries(values) as Record<string, string>));
      // A backtick that was typed is a backtick.
      expect(problemsOf(card).filter((one) => !one.startsWith('no foreign marks'))).toEqual([]);
      expect(complaintsAbout(card)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('answers are shown as they were typed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ question: words(30), answer: words(200) }), { maxLength: 3 }),
      (lines) => {
        const shown = blockElements(answerParts(lines)).map((one) => seen('text' in one ? one.text : ''));
        const squeezed = (text: string) => text.replace(/\s+/g, '');
        expect(shown.map(({ text }) => squeezed(text))).toEqual(
          lines.flatMap(({ question, answer }) => [question, answer]).map(squeezed),
        );
        expect(shown.flatMap(({ marks }) => marks)).toEqual([]);
      },
    ),
  );
});

const wide = '漢字“\\'.repeat(2_000);
const manyOptions = Array.from({ length: 300 }, (_, i) => ({
  text: `${i} ${wide.slice(0, 180)}`,
  value: 'v',
}));
const huge: readonly [string, Record<string, unknown>][] = [
  [
    'a list without end',
    { kind: 'question', input: { kind: 'choice', several: true, options: manyOptions } },
  ],
  ['a label without end', { kind: 'question', label: wide }],
  ['a help text without end', { kind: 'question', help: [paragraph(wide.repeat(3))] }],
  ['a note without end', { kind: 'note', blocks: [paragraph(wide.repeat(3))] }],
];

test.each(huge)('%s is cut, so that the card can be sent', (_, part) => {
  const question = {
    ...{ kind: 'question', label: 'L', help: [], placeholder: wide, required: true, isDescription: false },
    input: { kind: 'text', multiline: true, rules: [] },
  };
  const elements = Array.from({ length: 8 }, (_one, i) => ({
    ...{ ...question, ...part },
    ...{ id: `q${i + 1}`, name: 'n', visible: { kind: 'constant', value: true } },
  }));
  const form = readFormBody({
    ...{ id: 'f.md', hash: 'h', title: 'A form', topics: [], products: [], resourceRequired: false },
    elements,
  });
  if (!form) throw new Error('No form.');
  const here = firstCardful(form.elements);
  const errors = here.map(({ id }) => ({ question: id, problem: 'pattern' as const, message: wide }));
  const values = { q1: 'x'.repeat(6_900) };
  const card = formCardOf(
    fillStep({ ...form, elements: here }, { errors }),
    partsOf(form, part['kind'] === 'note' || 'input' in part ? {} : values),
  );
  expect(problemsOf(card)).toEqual([]);
  expect(JSON.stringify(card)).toMatch(/cannot hold more|…/);
});
