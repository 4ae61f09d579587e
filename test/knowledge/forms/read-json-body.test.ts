import { expect, test } from '@jest/globals';
import { readJsonBody } from '../../../src/knowledge/forms/read-json-body.ts';

/** Without the fences: the JSON begins in line 3. */
function read(json: string): { value: unknown; found: readonly string[] } {
  const { value, findings } = readJsonBody(`# Title\n---\n${json}\n---\n`);
  return { value, found: findings.map(({ line, column, code }) => `${line}:${column} ${code}`) };
}

test.each([
  ['an object', '{"a": 1}', { a: 1 }],
  ['no object', '[1]', [1]],
  ['the last of two keys', '{"a": 1, "a": 2}', { a: 2 }],
])('reads %s', (_, json, value) => {
  expect(read(json)).toEqual({ value, found: [] });
});

test.each([
  ['a line end in a string', '{"a": "x\ny",\n"b": 1}', { a: 'x\ny', b: 1 }, '3:9'],
  ['a tab in a string', '{"a": "\tx"}', { a: '\tx' }, '3:8'],
  ['a tab in a key', '{"a\t": 1}', { 'a\t': 1 }, '3:4'],
  ['a key without quotes', '{"a": 1,\n  visibility: "null"}', { a: 1, visibility: 'null' }, '4:3'],
  ['a first key without quotes', '{a: 1}', { a: 1 }, '3:2'],
  ['a comma after the last entry', '{"a": [1, 2,\n],\n}', { a: [1, 2] }, '3:12'],
  ['all of them', '{a: ["\t",],}', { a: ['\t'] }, '3:2'],
  ['what looks like a defect in a string', '{"a": "{b: 1,]", "c": 1,}', { a: '{b: 1,]', c: 1 }, '3:24'],
  ['an escaped quotation mark', '{"a": "\\", b: ", c: 1}', { a: '", b: ', c: 1 }, '3:18'],
])('mends %s', (_, json, value, where) => {
  expect(read(json)).toEqual({ value, found: [`${where} json-repaired`] });
});

test.each([
  ['a missing comma', '{"a": 1\n "b": 2}', '4:2'],
  ['a missing colon', '{"a" 1}', '3:6'],
  ['two commas', '[1,,2]', '3:4'],
  ['a word', '{"a": yes}', '3:7'],
  ['a bracket of the other kind', '{"a": [1}', '3:9'],
  ['no end', '{"a": [1,\n2', '5:1'],
  ['a string without an end', '{"a": "x}', '3:7'],
  ['words after it', '{} x', '3:4'],
  ['nothing', '', '4:1'],
  ['a bad escape', '{"a": "\\q"}', '3:1'],
])('cannot read %s, and says where', (_, json, where) => {
  expect(read(json)).toEqual({ value: undefined, found: [`${where} json-unreadable`] });
});

test('a file without fences has no JSON', () => {
  const { value, findings } = readJsonBody('# Title\n{"a": 1}');
  expect(value).toBeUndefined();
  expect(findings).toMatchObject([{ severity: 'error', code: 'json-missing', line: 1, column: 1 }]);
});

test('without the second fence the JSON goes on to the end', () => {
  const { value, findings } = readJsonBody('---\n{"a": 1}\n');
  expect(value).toEqual({ a: 1 });
  expect(findings).toMatchObject([{ severity: 'warning', code: 'json-not-closed' }]);
});

test('a fence may end in blanks, and the last one counts', () => {
  expect(readJsonBody('---  \n{"a":\n---1}\n---\t\n').value).toBeUndefined();
  expect(readJsonBody('---  \n{"a": "-\n---\n"}\n---\t').value).toEqual({ a: '-\n---\n' });
});

test.each([
  ['brackets', '['.repeat(200_000)],
  ['closed brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['broken nested objects', '{a:'.repeat(100_000) + '1' + '}'.repeat(100_000)],
  ['quotation marks', '"'.repeat(200_001)],
  ['backslashes', `"${'\\'.repeat(200_000)}`],
  ['commas', ','.repeat(200_000)],
  ['words', '{' + 'a'.repeat(200_000)],
  ['blanks', '{' + ' '.repeat(200_000) + 'a'],
  ['fences', '---\n'.repeat(50_000)],
])('two hundred thousand %s are read or refused', (_, json) => {
  const { value, findings } = readJsonBody(`---\n${json}\n---`);
  expect(value !== undefined || findings.length > 0).toBe(true);
});
