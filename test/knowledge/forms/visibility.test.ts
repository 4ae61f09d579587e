import { expect, test } from '@jest/globals';
import type { Form, FormValue, FormValues } from '../../../src/knowledge/forms/form.ts';
import { parseVisibility } from '../../../src/knowledge/forms/parse-visibility.ts';
import { answersThatCount, isVisible } from '../../../src/knowledge/forms/visibility.ts';
import { choice, formOf, named, question } from './form-file.ts';

const chosen = (question: string, ...options: number[]): unknown => ({ kind: 'chosen', question, options });
const answered = (question: string): unknown => ({ kind: 'answered', question });
const typed = (question: string, text: string): unknown => ({ kind: 'typed', question, text });
const not = (of: unknown): unknown => ({ kind: 'not', of });
const all = (...of: unknown[]): unknown => ({ kind: 'all', of });
const any = (...of: unknown[]): unknown => ({ kind: 'any', of });
const constant = (value: boolean): unknown => ({ kind: 'constant', value });

/** A form with two lists, a list of several, two text boxes, a moment and a note; `x` has the visibility. */
function formWith(visibility: unknown): { form: Form; codes: readonly string[] } {
  return formOf(
    choice('one'),
    choice('Two', { dropdownOptions: options('a', 'dup', 'dup', 'Yes (not), x', 'unknown>Other', 'Z>z') }),
    choice('many', { controlType: 'multiselectdropdown' }),
    { id: 'text' },
    { id: 'free list', controlType: 'dropdown', dynamicDropdownOptions: { defaultDropdownOptions: unknown } },
    { id: 'when', controlType: 'datetimepicker' },
    { id: 'note', controlType: 'infoblock', content: 'Note' },
    { id: 'x', visibility },
  );
}

const unknown = { value: 'none', text: 'Not known' };

/** "value>text", or one word for both. */
function options(...written: readonly string[]): { value: string; text: string | undefined }[] {
  return written.map((words) => {
    const [value = '', text = value] = words.split('>');
    return { value, text };
  });
}

test.each<[unknown, unknown, readonly string[]]>([
  [undefined, constant(true), []],
  [null, constant(true), []],
  ['', constant(true), []],
  [true, constant(true), []],
  [false, constant(false), []],
  ['null', constant(true), []],
  [' True ', constant(true), []],
  ['false', constant(false), []],
  ['one == a', chosen('q1', 0), []],
  ['one==b', chosen('q1', 1), []],
  ['one != a', not(chosen('q1', 0)), []],
  [' one  ==  c  ', chosen('q1', 2), []],
  ['one != null', answered('q1'), []],
  ['one == null', not(answered('q1')), []],
  ['many == b', chosen('q3', 1), []],
  ['Two == dup', chosen('q2', 1, 2), []],
  ['Two == Yes (not), x', chosen('q2', 3), []],
  ['Two == Other', chosen('q2', 4), []],
  ['Two == Z', chosen('q2', 5), []],
  ['Two == DUP', chosen('q2', 1, 2), []],
  ['two == a', chosen('q2', 0), []],
  ['text != 1', not(typed('q4', '1')), []],
  ['free list == x y', typed('q5', 'x y'), []],
  ['free list == none', any(typed('q5', 'none'), typed('q5', 'Not known')), []],
  ['when != null', answered('q6'), []],
  ['one == a && two == a', all(chosen('q1', 0), chosen('q2', 0)), []],
  ['one == a||one == b', any(chosen('q1', 0), chosen('q1', 1)), []],
  ['one == a || one == b && text == 1', any(chosen('q1', 0), all(chosen('q1', 1), typed('q4', '1'))), []],
  ['text == 1 && (one == a || one == b)', all(typed('q4', '1'), any(chosen('q1', 0), chosen('q1', 1))), []],
  ['((one == a))', chosen('q1', 0), []],
  ['(text == a (b)) && one == a', all(typed('q4', 'a (b)'), chosen('q1', 0)), []],
  ['true && one == a', chosen('q1', 0), []],
  ['null || one == a', constant(true), []],
  ['one == a)', chosen('q1', 0), ['form-visibility-parenthesis']],
  ['one == a||one == b) ', any(chosen('q1', 0), chosen('q1', 1)), ['form-visibility-parenthesis']],
  ['one == z', constant(false), ['form-visibility-value']],
  ['one != z', constant(true), ['form-visibility-value']],
  ['one == z || one == a', chosen('q1', 0), ['form-visibility-value']],
  ['one != null && one != z', answered('q1'), ['form-visibility-value']],
  ['when == now', constant(false), ['form-visibility-value']],
  ['nobody == a', constant(false), ['form-visibility-id']],
  ['nobody != a', constant(true), ['form-visibility-id']],
  ['nobody == null', constant(true), ['form-visibility-id']],
  ['nobody != null', constant(false), ['form-visibility-id']],
  ['note == a', constant(false), ['form-visibility-id']],
  ['one', constant(true), ['form-visibility']],
  ['one = a', constant(true), ['form-visibility']],
  ['one ==', constant(true), ['form-visibility']],
  ['== a', constant(true), ['form-visibility']],
  ['one == a &&', constant(true), ['form-visibility']],
  ['&& one == a', constant(true), ['form-visibility']],
  ['(one == a', constant(true), ['form-visibility']],
  ['(one == a) two == b', constant(true), ['form-visibility']],
  ['()', constant(true), ['form-visibility']],
  [7, constant(true), ['form-visibility']],
  [['one == a'], constant(true), ['form-visibility']],
])('%j means what it should', (visibility, condition, expected) => {
  const { form, codes } = formWith(visibility);
  expect(named(form, 'x').visible).toEqual(condition);
  expect(codes).toEqual(expected);
});

const text = (words: string): FormValue => ({ kind: 'text', text: words });
const pick = (...positions: number[]): FormValue => ({ kind: 'choice', options: positions });

function valuesOf(form: Form, answers: Readonly<Record<string, FormValue>>): FormValues {
  return new Map(Object.entries(answers).map(([name, value]) => [named(form, name).id, value]));
}

test.each<[string, Readonly<Record<string, FormValue>>, boolean]>([
  ['one == a', {}, false],
  ['one == a', { one: pick(0) }, true],
  ['one == a', { one: pick(1) }, false],
  ['one != a', {}, true],
  ['one != a', { one: pick(0) }, false],
  ['one != null && one != a', {}, false],
  ['one != null && one != a', { one: pick(2) }, true],
  ['many == b', { many: pick(0, 1) }, true],
  ['many != b', { many: pick(0, 1) }, false],
  ['Two == dup', { Two: pick(2) }, true],
  ['text == Node 1', { text: text(' node 1 ') }, true],
  ['text == 1', { text: text('11') }, false],
  ['text != null', { text: text('  ') }, false],
  ['when != null', { when: { kind: 'moment', date: '2024-05-01', time: '' } }, true],
  ['one == a || text == 1', { text: text('1') }, true],
  ['one == a && text == 1', { text: text('1') }, false],
  ['one == a', { one: text('a') }, false],
])('%j is decided by the answers %j', (visibility, answers, expected) => {
  const { form } = formWith(visibility);
  expect(isVisible(form, valuesOf(form, answers), named(form, 'x').id)).toBe(expected);
});

test('a hidden question has no answer, whatever was answered before', () => {
  const { form } = formOf(
    choice('a'),
    choice('b', { visibility: 'a == a' }),
    { id: 'c', visibility: 'b == a' },
    { id: 'd', visibility: 'b != a' },
  );
  const shown = valuesOf(form, { a: pick(0), b: pick(0), c: text('x') });
  expect([...answersThatCount(form, shown).keys()]).toEqual(['q1', 'q2', 'q3']);
  expect(isVisible(form, shown, 'q4')).toBe(false);
  const hidden = valuesOf(form, { a: pick(1), b: pick(0), c: text('x') });
  expect([...answersThatCount(form, hidden).keys()]).toEqual(['q1']);
  expect(isVisible(form, hidden, 'q4')).toBe(true);
});

test('a question may wait for a later one', () => {
  const { form, codes } = formOf({ id: 'a', visibility: 'b == a' }, choice('b'));
  expect(codes).toEqual([]);
  expect(isVisible(form, valuesOf(form, { b: pick(0) }), 'q1')).toBe(true);
});

test('a question that waits for itself counts as not answered there', () => {
  const { form, codes } = formOf(
    choice('a', { visibility: 'a != b' }),
    choice('b', { visibility: 'b == a' }),
  );
  expect(codes).toEqual(['form-visibility-cycle', 'form-visibility-cycle']);
  const values = valuesOf(form, { a: pick(1), b: pick(0) });
  expect([...answersThatCount(form, values).keys()]).toEqual(['q1']);
});

test('on a cycle, what waits for a later question does not count, and the rest does', () => {
  const { form, codes } = formOf(
    choice('a', { visibility: 'b == a || c == null' }),
    choice('b', { visibility: 'a == a' }),
    choice('c', { visibility: 'a == b' }),
    choice('d', { visibility: 'e == a' }),
    choice('e', { visibility: 'a == a' }),
  );
  expect(codes).toEqual(['form-visibility-cycle']);
  const values = valuesOf(form, { a: pick(0), b: pick(0), c: pick(0), d: pick(0), e: pick(0) });
  expect([...answersThatCount(form, values).keys()]).toEqual(['q1', 'q2', 'q4', 'q5']);
});

test.each([
  ['parentheses', '('.repeat(100_000)],
  ['closed parentheses', '('.repeat(50_000) + 'a == b' + ')'.repeat(50_000)],
  ['parentheses that close nothing', 'a == b' + ')'.repeat(100_000)],
  ['terms', 'a == b && '.repeat(20_000) + 'a == b'],
  ['blanks', `a ==${' '.repeat(100_000)}`],
  ['equal signs', '='.repeat(100_000)],
  ['ampersands', 'a == b' + '&'.repeat(100_000)],
])('very many %s are read or refused', (_, expression) => {
  const parsing = parseVisibility(expression);
  expect(parsing === undefined || 'kind' in parsing.expression).toBe(true);
});

test('groups 32 deep are read, deeper ones are not', () => {
  const nested = (depth: number): string => '('.repeat(depth) + 'a == b' + ')'.repeat(depth);
  expect(parseVisibility(nested(32))?.expression).toMatchObject({ name: 'a', value: 'b' });
  expect(parseVisibility(nested(33))).toBeUndefined();
});

test('an expression with ten thousand comparisons is still decided', () => {
  const { form } = formWith(Array.from({ length: 10_000 }, (_, at) => `text == ${at}`).join(' || '));
  expect(isVisible(form, valuesOf(form, { text: text('9999') }), question(form, 'x').id)).toBe(true);
});
