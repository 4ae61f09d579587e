import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readComplaints } from '../../src/evaluate/read-complaints.ts';

const whole = {
  id: 'c1',
  area: 'doors',
  register: 'employee',
  text: 'it does not open',
  answers: ['a/door.md'],
  best: ['a/door.md'],
};

function line(changes: object): string {
  return JSON.stringify({ ...whole, ...changes });
}

test('lines are complaints; notes are passed over, and so are empty lines', () => {
  const content = [line({ note: 'n', cause: null }), '', '  ', `${line({ id: 'c2', answers: [] })}\r`, ''];
  expect(readComplaints(content.join('\n'))).toEqual({
    complaints: [whole, { ...whole, id: 'c2', answers: [] }],
    problems: [],
  });
});

test.each([[{ best: undefined }], [{ best: null }]])('without the most right ones: %j', (changes) => {
  expect(readComplaints(line(changes))).toEqual({ complaints: [{ ...whole, best: [] }], problems: [] });
});

const answersAllowed = 'must be a list of paths; an empty list says that no article is right';

test.each([
  ['{"id": ', [['', 'is no JSON']]],
  ['[]', [['', 'must be a JSON object with id, area, register, text and answers']]],
  ['null', [['', 'must be a JSON object with id, area, register, text and answers']]],
  [line({ id: undefined }), [['id', 'must be a text']]],
  [line({ area: 7 }), [['area', 'must be a text']]],
  [line({ register: null }), [['register', 'must be a text']]],
  [line({ text: ' \n' }), [['text', 'must not be empty']]],
  [line({ answers: undefined }), [['answers', answersAllowed]]],
  [line({ answers: 'a.md' }), [['answers', answersAllowed]]],
  [
    line({ answers: ['a.md', 3, ''] }),
    [
      ['answers[1]', 'must be a text'],
      ['answers[2]', 'must not be empty'],
    ],
  ],
  [line({ best: 'a.md' }), [['best', 'must be a list of paths, or left out']]],
])('%s is refused, with the field and what is allowed', (bad, expected) => {
  const { complaints, problems } = readComplaints(`${line({})}\n\n${bad}\n${line({})}`);
  expect(complaints).toEqual([whole, whole]);
  expect(problems).toEqual(expected.map(([field, problem]) => ({ line: 3, field, problem })));
});

const text = fc.string({ unit: 'binary', minLength: 1 }).filter((value) => value.trim() !== '');
const complaint = fc.record({
  id: text,
  area: text,
  register: text,
  text,
  answers: fc.array(text),
  best: fc.array(text),
});

test('what was written as JSON lines is read back', () => {
  fc.assert(
    fc.property(fc.array(complaint), (complaints) => {
      const content = complaints.map((one) => JSON.stringify(one)).join('\n');
      expect(readComplaints(content)).toEqual({ complaints, problems: [] });
    }),
  );
});

test('each line that is not empty is a complaint or has a problem, whatever is on it', () => {
  const field = fc.constantFrom('id', 'area', 'register', 'text', 'answers', 'best', '__proto__');
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.dictionary(field, fc.jsonValue()).map((value) => JSON.stringify(value)),
    complaint.map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(fc.array(odd), (lines) => {
      const content = lines.join('\n');
      const { complaints, problems } = readComplaints(content);
      const written = content.split('\n').flatMap((one, at) => (one.trim() === '' ? [] : [at + 1]));
      const faulty = new Set(problems.map(({ line: at }) => at));
      expect(complaints.length + faulty.size).toBe(written.length);
      for (const at of faulty) expect(written).toContain(at);
    }),
  );
});
