import { expect, test } from '@jest/globals';
import { readHeader } from '../../src/knowledge/header/read-header.ts';
import { readProductIds, readTopicIds, strangeIds } from '../../src/knowledge/header/read-ids.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  readonly values: Readonly<Record<string, string>>;
  /** "line:column code" */
  readonly findings?: readonly string[];
  /** What follows the header. */
  readonly body?: string;
}

const cases: readonly Case[] = [
  { name: 'one line', text: '<properties a="1" b=\'2\'/>\nx', values: { a: '1', b: '2' }, body: '\nx' },
  { name: 'blanks around =', text: '<properties\n a = "1"\tb\n=\n"2" />', values: { a: '1', b: '2' } },
  {
    name: 'names of any case',
    text: '<properties pageTITLE="x" MS.Author="y" />',
    values: { pagetitle: 'x', 'ms.author': 'y' },
  },
  {
    name: 'the first of two',
    text: '<properties a="1" A="2" />',
    values: { a: '1' },
    findings: ['1:19 header-repeated-attribute'],
  },
  { name: 'double quotes inside single ones', text: `<properties a='say "b"' />`, values: { a: 'say "b"' } },
  {
    name: 'entities',
    text: '<properties a="&lt;b&gt; &amp; &quot;c&quot;&#xD;&#39; &no; &" />',
    values: { a: '<b> & "c" \' &no; &' },
  },
  { name: 'a newline in a value', text: '<properties a=" one\n   two " />', values: { a: 'one two' } },
  {
    name: 'no-break spaces as indentation',
    text: '<properties\n\u00A0\u00A0a="1"\n\u00A0/>',
    values: { a: '1' },
  },
  { name: 'zero-width spaces', text: '<properties a="1\u200B"\u200B\nb="2" />', values: { a: '1', b: '2' } },
  {
    name: 'a doubled quote',
    text: '<properties\n a="1""\n b="2" />',
    values: { a: '1', b: '2' },
    findings: ['2:7 header-junk'],
  },
  {
    name: 'a comma',
    text: '<properties a="1", b="2" />',
    values: { a: '1', b: '2' },
    findings: ['1:18 header-junk'],
  },
  {
    name: 'a missing closing quote',
    text: '<properties\n  a="1\n  b="2"\n  c="3"\n/>',
    values: { a: '1', b: '2', c: '3' },
    findings: ['2:3 header-unclosed-quote'],
  },
  {
    name: 'no end',
    text: '<properties\n a="1"\n\n# Title',
    values: { a: '1' },
    findings: ['1:1 header-not-closed'],
    body: '\n\n# Title',
  },
  { name: 'a title before it', text: '# Title\n<properties a="1" />', values: { a: '1' } },
  {
    name: 'a long comment before it',
    text: `<!-- ${'x'.repeat(900)} -->\n<properties a="1" />`,
    values: { a: '1' },
  },
  { name: 'nothing in it', text: '<properties />', values: {} },
];

test.each(cases)('reads a header with $name', ({ text, values, findings = [], body }) => {
  const header = readHeader(text);
  expect(Object.fromEntries(header?.values ?? [])).toEqual(values);
  expect(header?.findings.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(findings);
  if (body !== undefined) expect(text.slice(header?.end)).toBe(body);
});

test.each([
  ['an empty file', ''],
  ['notes', '# Notes\n\nNo header.'],
  ['another tag', '<properties-list a="1" />'],
  ['an example in a fence', '```\n<properties a="1" />\n```'],
  ['an example far down', `${'word '.repeat(100)}<properties a="1" />`],
])('%s has no header', (_, text) => {
  expect(readHeader(text)).toBeUndefined();
});

const noHeader = { values: new Map<string, string>(), start: 0, end: 0, findings: [] };

test.each([
  ['11112222, 33334444,', ['11112222', '33334444'], undefined],
  ['11112222,\n33334444\n55556666', ['11112222', '33334444', '55556666'], undefined],
  ['1234567,123456789,123456,1234567890', ['1234567', '123456789'], '123456 1234567890'],
  ['11112222,11112222', ['11112222'], undefined],
  ['00000000-1111-2222-3333-abcdefABCDEF', ['00000000-1111-2222-3333-abcdefABCDEF'], undefined],
  ['Some Product, 11112222', ['11112222'], 'Some Product'],
  ['', [], undefined],
])('the ids of %j are %j; left out: %j', (value, ids, leftOut) => {
  const header = { ...noHeader, values: new Map([['supporttopicids', value]]) };
  expect(readTopicIds(header)).toEqual(ids);
  const [finding, ...more] = strangeIds(header, () => ({ line: 1, column: 1 }));
  expect(more).toEqual([]);
  expect(finding?.message).toEqual(
    leftOut === undefined ? undefined : expect.stringContaining(`supportTopicIds holds "${leftOut}"`),
  );
});

test.each([
  ['14785, 16579', ['14785', '16579']],
  ['1234,123,Lamps', ['1234']],
])('the product ids of %j are %j', (value, ids) => {
  expect(readProductIds({ values: new Map([['productpesids', value]]) })).toEqual(ids);
});

test('a header without ids has none', () => {
  expect([readTopicIds(noHeader), readProductIds(noHeader)]).toEqual([[], []]);
});
