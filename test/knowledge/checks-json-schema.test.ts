import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { checksJsonSchema } from '../../src/knowledge/checks/json-schema.ts';

const folder = join(import.meta.dirname, '../../knowledge');
const published = join(folder, 'checks.schema.json');
/** Not `strictTypes`: the rules that hold for one fact only do not say again what everything is. */
const accepts = new Ajv({ allErrors: true, strictTypes: false }).compile(checksJsonSchema());

/** Where and why a file is refused. */
function complaintsAbout(text: string): string[] {
  accepts(parse(text));
  return (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the published schema is that of the reader (`UPDATE=1` writes it; nothing else does)', () => {
  const text = `${JSON.stringify(checksJsonSchema(), undefined, 2)}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(published, text);
  expect(readFileSync(published, 'utf8')).toBe(text);
});

const files = [...globSync('**/*.checks.yaml', { cwd: folder })];

test('there are checks files to try it on', () => {
  expect(files.length).toBeGreaterThan(0);
});

test.each(files)('it accepts %s', (path) => {
  expect(complaintsAbout(readFileSync(join(folder, path), 'utf8'))).toEqual([]);
});

test('every key is explained', () => {
  const unexplained: string[] = [];
  const look = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties = {}, items } = schema as { properties?: Record<string, object>; items?: unknown };
    for (const [key, value] of Object.entries(properties)) {
      if (!('description' in value) || value.description === '') unexplained.push(`${path}.${key}`);
      look(value, `${path}.${key}`);
    }
    look(items, path);
  };
  const schema = checksJsonSchema();
  look(schema, '');
  expect(unexplained).toEqual([]);
  expect(Object.keys(schema['properties'] as object)).toContain('checks');
});

const check = (more: string, options = '[{ id: yes-it-is, text: Yes }, { id: no-not, text: No }]'): string =>
  `checks: [{ id: lit, question: Is it lit?, why: It tells., ${more}options: ${options} }]`;

test.each([
  ['an unknown key', 'complaint: [x]', ' must NOT have additional properties'],
  ['an urgency that is none', 'urgent: soon', '/urgent must be boolean'],
  ['a cause that is not said', 'causes: [{ id: bulb }]', "/causes/0 must have required property 'quote'"],
  ['a cause without a name', 'causes: [{ quote: The bulb }]', "/causes/0 must have required property 'id'"],
  [
    'a time of nothing',
    'causes: [{ id: bulb, quote: The bulb, remedies: [{ quote: Fetch, seconds: 0 }] }]',
    '/causes/0/remedies/0/seconds must be > 0',
  ],
  [
    'one option',
    check('', '[{ id: yes-it-is, text: Yes }]'),
    '/checks/0/options must NOT have fewer than 2 items',
  ],
  [
    'a fact that is none',
    check('fact: weather, '),
    '/checks/0/fact must be equal to one of the allowed values',
  ],
  [
    'a value of another fact',
    check('fact: account, ', '[{ id: on, text: On, values: [yes] }, { id: off, text: Off }]'),
    '/checks/0/options/0/values/0 must be equal to one of the allowed values',
  ],
  [
    'a value without a fact',
    check('', '[{ id: on, text: On, values: [yes] }, { id: off, text: Off }]'),
    '/checks/0/options/0/values must NOT have more than 0 items',
  ],
  [
    'an option by the name of a button',
    check('', '[{ id: back, text: On }, { id: off, text: Off }]'),
    '/checks/0/options/0/id must NOT be valid',
  ],
])('it refuses %s', (_, text, complaint) => {
  expect(complaintsAbout(text)).toContain(complaint);
});

test('it accepts values of the fact', () => {
  const options = '[{ id: on, text: On, values: [enabled] }, { id: off, text: Off, values: [disabled] }]';
  expect(complaintsAbout(check('fact: account, ', options))).toEqual([]);
});
