import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFormBody } from '../../../src/knowledge/forms/form-body.ts';
import type { Form, FormElement, FormValue, FormValues } from '../../../src/knowledge/forms/form.ts';
import { momentInputs, readAnswers } from '../../../src/knowledge/forms/read-answers.ts';
import { readForm } from '../../../src/knowledge/forms/read-form.ts';
import { plainWords, readText } from '../../../src/knowledge/forms/read-text.ts';
import { nextRound, questionsPerCard, roundsOf } from '../../../src/knowledge/forms/rounds.ts';
import { answersThatCount, isVisible } from '../../../src/knowledge/forms/visibility.ts';
import { hostileBodies } from '../hostile-bodies.ts';
import { wordsOf } from '../visible.ts';
import { formOf, readFile } from './form-file.ts';

const ids = ['a', 'b', 'c', 'A', 'd e', 'q1'] as const;
const operator = fc.constantFrom('==', '!=', ' == ', ' != ');
const value = fc.constantFrom('x', 'y', 'null', 'Y (z)', 'Text of x', '1');
const comparison = fc.tuple(fc.constantFrom(...ids), operator, value).map((parts) => parts.join(''));
const joiner = fc.constantFrom(' && ', ' || ', '&&', '||', ' && (', ') || ');
const expression = fc
  .array(fc.tuple(comparison, joiner), { maxLength: 5 })
  .chain((terms) => comparison.map((last) => [...terms.flat(), last].join('')));

const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null | undefined> =>
  fc.oneof({ weight: 3, arbitrary }, fc.constantFrom(null, undefined));
const words = fc.oneof(
  fc.lorem({ maxCount: 3 }),
  fc.constantFrom('<b>', "<a href='https://a.example.com'>x</a>", '**', '`x`'),
);

/** Elements as somebody writes them, or nearly. */
const elements = fc.array(
  fc.record({
    id: optional(fc.constantFrom(...ids)),
    order: optional(fc.integer({ min: -3, max: 6 })),
    controlType: fc.constantFrom(
      ...['textbox', 'Dropdown', 'multiselectdropdown', 'datetimepicker', 'infoblock', 'numerictextbox', 'x'],
    ),
    displayLabel: optional(words),
    content: optional(words),
    required: fc.constantFrom<unknown>(true, false, 'true', 3),
    visibility: optional(fc.oneof(expression, expression, fc.boolean())),
    dropdownOptions: optional(
      fc.array(
        fc.record({ value: fc.constantFrom('x', 'y', 'Y (z)'), text: fc.constantFrom('Text of x', 'y') }),
      ),
    ),
  }),
  { maxLength: 24 },
);

const forms = elements.map((list): Form => formOf(...list).form);

/** Answers to some of the questions of a form. */
function answersTo(form: Form, seeds: readonly number[]): FormValues {
  const values = new Map<string, FormValue>();
  form.elements.forEach((element, at) => {
    const seed = seeds[at % seeds.length] ?? 0;
    const answer = element.kind === 'note' || seed === 0 ? undefined : answerTo(element, seed);
    if (answer !== undefined) values.set(element.id, answer);
  });
  return values;
}

function answerTo({ input }: Extract<FormElement, { kind: 'question' }>, seed: number): FormValue {
  if (input.kind === 'moment') return { kind: 'moment', date: '2024-05-01', time: '' };
  if (input.kind === 'choice') return { kind: 'choice', options: [seed % input.options.length] };
  return { kind: 'text', text: seed % 2 === 0 ? 'x' : '1' };
}

const seeds = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 24 });

test('any text between the fences is a form or a complaint', () => {
  const pieces = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"formElements"',
      '"id"',
      '"a"',
      '\\',
      '\n',
      '\t',
      '1',
      'x',
      '---\n',
    ],
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (json) => {
      const { form, findings } = readFile(json);
      if (form === undefined) expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
      for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});

test('any JSON is a form or a complaint', () => {
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 6 }),
    fc.jsonValue({ maxDepth: 6 }).map((formElements) => ({ formElements })),
    fc
      .array(
        fc.dictionary(fc.constantFrom('id', 'controlType', 'visibility', 'hints', 'order'), fc.jsonValue()),
        {
          maxLength: 6,
        },
      )
      .map((formElements) => ({ formElements })),
  );
  fc.assert(
    fc.property(json, (value) => {
      const { form, findings } = readFile(JSON.stringify(value));
      expect(form !== undefined || findings.length > 0).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('every entry is an element, with ids of its own, and a form survives the store', () => {
  fc.assert(
    fc.property(elements, (list) => {
      const { form, codes } = formOf(...list);
      const left = codes.filter((code) => code === 'form-empty-text').length;
      expect(form.elements.length).toBe(list.length - left);
      expect(new Set(form.elements.map(({ id }) => id)).size).toBe(form.elements.length);
      expect(new Set(form.elements.map(({ name }) => name)).size).toBe(form.elements.length);
      expect(readFormBody(JSON.parse(JSON.stringify(form)))).toEqual(form);
    }),
    { numRuns: 1000 },
  );
});

test('the order in which the answers came does not matter, and hidden answers do not count', () => {
  fc.assert(
    fc.property(forms, seeds, (form, chosen) => {
      const values = answersTo(form, chosen);
      const turned = new Map([...values].reverse());
      const counting = answersThatCount(form, values);
      for (const { id } of form.elements) {
        expect(isVisible(form, turned, id)).toBe(isVisible(form, values, id));
        expect(isVisible(form, counting, id)).toBe(isVisible(form, values, id));
      }
    }),
    { numRuns: 500 },
  );
});

test('the rounds ask every visible element once, and nothing that an answer hides', () => {
  fc.assert(
    fc.property(forms, seeds, (form, chosen) => {
      const all = answersTo(form, chosen);
      const possible = new Set(roundsOf(form).flatMap((card) => card.map(({ id }) => id)));
      const asked = new Set<string>();
      const values = new Map<string, FormValue>();
      for (
        let card = nextRound(form, values, asked);
        card.length > 0;
        card = nextRound(form, values, asked)
      ) {
        expect(card.filter(({ kind }) => kind === 'question').length).toBeLessThanOrEqual(questionsPerCard);
        for (const { id } of card) {
          expect(asked.has(id)).toBe(false);
          expect(possible.has(id)).toBe(true);
          asked.add(id);
          const answer = all.get(id);
          if (answer !== undefined) values.set(id, answer);
        }
      }
      const visible = form.elements.filter(({ id }) => isVisible(form, values, id)).map(({ id }) => id);
      expect([...asked].sort()).toEqual(visible.sort());
    }),
    { numRuns: 1000 },
  );
});

test('every element is on one of the cards, once, but those that no answer shows', () => {
  fc.assert(
    fc.property(forms, fc.array(seeds, { minLength: 5, maxLength: 5 }), (form, tries) => {
      const shown = roundsOf(form).flatMap((card) => card.map(({ id }) => id));
      expect(new Set(shown).size).toBe(shown.length);
      for (const chosen of tries)
        for (const { id } of form.elements)
          if (isVisible(form, answersTo(form, chosen), id)) expect(shown).toContain(id);
    }),
    { numRuns: 500 },
  );
});

test('anything that comes back from a card is answers and errors', () => {
  const raw = fc.oneof(
    fc.jsonValue(),
    fc.dictionary(
      fc.constantFrom('q1', 'q2', 'q3', 'q1d', 'q1t', 'q2d', '__proto__'),
      fc.oneof(fc.constantFrom('0', '1,0', '2024-05-01', '10:00', '1,5', ' '), fc.string(), fc.jsonValue()),
    ),
  );
  fc.assert(
    fc.property(forms, raw, (form, submitted) => {
      const { values, typed, errors } = readAnswers(form.elements, submitted);
      const ids = new Set(form.elements.map(({ id }) => id));
      const inputs = new Set([...ids].flatMap((id) => [id, ...Object.values(momentInputs(id))]));
      expect([...values.keys()].every((id) => ids.has(id))).toBe(true);
      expect([...typed.keys()].every((id) => inputs.has(id))).toBe(true);
      expect(new Set(errors.map(({ question }) => question)).size).toBe(errors.length);
    }),
    { numRuns: 500 },
  );
});

test('no word of a text is lost', () => {
  const tags = fc.constantFrom(
    ...['<b>', '</b>', '<ul>', '<li>', '</li>', '</ul>', '<br>', '<p>', '**', '\n', '\n\n', '<', ' & '],
  );
  const text = fc.array(fc.oneof(tags, fc.lorem({ maxCount: 2 })), { maxLength: 30 });
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.join(' ');
      expect(wordsOf(plainWords(written))).toEqual(wordsOf(written.replace(/<\/?(?:b|ul|li|br|p)>/g, ' ')));
    }),
    { numRuns: 1000 },
  );
});

test.each(Object.entries(hostileBodies))('a text of %s is read', (_, text) => {
  expect(Array.isArray(readText(text(20_000)))).toBe(true);
});

test('a form of ten thousand elements that all wait for each other is cut and read', () => {
  const formElements = Array.from({ length: 10_000 }, (_, at) => ({
    id: `e${at}`,
    controlType: 'textbox',
    displayLabel: 'L',
    visibility: Array.from({ length: 20 }, (_, other) => `e${(at + other * 7) % 200} == x`).join(' || '),
  }));
  const text = `---\n${JSON.stringify({ formElements })}\n---`;
  const { form } = readForm({ path: 'a.md', text, title: '', heading: '', topics: [], products: [] });
  expect(form?.elements.length).toBe(200);
  expect(form === undefined ? 0 : nextRound(form, new Map(), new Set()).length).toBe(0);
});

test('JSON nested a hundred thousand deep is read', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  const { form } = readFile(
    `{"x": ${deep}, "formElements": [{"id": "a", "hints": ${deep}, "visibility": ${deep}}]}`,
  );
  expect(form?.elements.length).toBe(1);
});
