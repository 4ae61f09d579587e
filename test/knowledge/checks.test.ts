import { expect, test } from '@jest/globals';
import type { Article } from '../../src/knowledge/article.ts';
import { causesOf } from '../../src/knowledge/article.ts';
import { readArticle } from '../support/knowledge.ts';

const text = `<properties pageTitle="Lamp" selfHelpType="generic" />

# Lamp

Common causes are:

* The bulb is **broken**. Either:
  * Fetch a new bulb, or
  * Call the caretaker
* The bulb is loose
* The fuse’s   switch is off

Ask the front desk.`;

function read(checks: string): { article: Article; findings: string[]; messages: string[] } {
  const { article, diagnostics } = readArticle({
    path: 'lamp.md',
    text,
    checks: { path: 'lamp.checks.yaml', text: checks },
  });
  if (article === undefined) throw new Error('The article is always served.');
  return {
    article,
    findings: diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`),
    messages: diagnostics.map(({ message }) => message),
  };
}

const option = (id: string, more = ''): string => `\n      - id: ${id}\n        text: Yes it is${more}`;
const check = (options: string): string =>
  `checks:\n  - id: lit\n    question: Is it lit?\n    why: It tells.\n    options:${options}`;

test.each([
  ['opening words', 'The bulb is broken'],
  ['in another case and with other blanks', '  the BULB is\n      broken. either'],
])('a cause is bound by %s', (_, quote) => {
  const { article, findings } = read(`causes:\n  - id: broken-bulb\n    quote: ${quote}`);
  expect(findings).toEqual([]);
  expect(causesOf(article).map(({ id }) => id)).toEqual(['broken-bulb', 's1.c2', 's1.c3']);
});

test('kinds of apostrophes do not matter to a quotation', () => {
  const { article, findings } = read(`causes:\n  - id: fuse\n    quote: "The fuse's switch"`);
  expect(findings).toEqual([]);
  expect(causesOf(article)[2]?.id).toBe('fuse');
});

test('defaults: weight 1, no words, everything for anyone, 15 seconds', () => {
  const { article } = read(
    `causes:\n  - id: broken\n    cause: s1.c1\n${check(option('yes') + option('no'))}`,
  );
  expect(causesOf(article)[0]).toMatchObject({
    weight: 1,
    words: [],
    remedies: [{ audience: 'anyone' }, {}, {}],
  });
  expect(article.checks).toMatchObject([
    { audience: 'anyone', seconds: 15, options: [{ pointsTo: [], rulesOut: [], words: [] }, {}] },
  ]);
});

test('an audience can be given to a cause and to single remedies; a shared remedy has one for all', () => {
  const { article, findings } = read(
    `causes:
  - id: broken
    cause: s1.c1
    audience: administrator
    remedies:
      - quote: Fetch a new bulb
        audience: employee
  - id: loose
    cause: s1.c2`,
  );
  expect(findings).toEqual([]);
  const audiences = causesOf(article).map(({ remedies }) => remedies.map((remedy) => remedy.audience));
  expect(audiences).toEqual([
    ['employee', 'administrator', 'administrator'],
    ['administrator'],
    ['administrator'],
  ]);
});

test('an option may name a cause by its place; it is kept under the id the cause has', () => {
  const { article } = read(
    `causes:\n  - id: loose\n    cause: s1.c2\n${check(option('yes', '\n        pointsTo: [s1.c2]') + option('no', '\n        rulesOut: [loose, s1.c3]'))}`,
  );
  expect(article.checks[0]?.options).toMatchObject([
    { pointsTo: ['loose'] },
    { rulesOut: ['loose', 's1.c3'] },
  ]);
});

/** What is wrong, where it is reported, and a part of what is said. */
test.each([
  [
    'an unknown key',
    'complaint: [x]',
    '1:12 checks-unknown-key',
    'Did you mean "complaints"? Allowed: aliases',
  ],
  ['a value of the wrong kind', 'aliases: lamp', '1:10 checks-value', '"aliases" must be a list'],
  ['a text that YAML takes for a number', 'aliases: [1]', '1:11 checks-value', 'put it in quotes'],
  ['no keys at all', '- aliases', '1:1 checks-value', 'must be keys with values'],
  ['broken YAML', 'aliases: [x', '1:12 checks-yaml', 'not valid YAML'],
  [
    'a cause without an id',
    'causes:\n  - cause: s1.c1',
    '2:5 checks-value',
    '"id" is missing: it must be an id',
  ],
  [
    'an id with blanks',
    'causes:\n  - id: The Bulb\n    cause: s1.c1',
    '2:9 checks-value',
    'joined by hyphens',
  ],
  ['no binding', 'causes:\n  - id: bulb', '2:5 checks-unbound', 'Add quote:'],
  [
    'a weight of nothing',
    'causes:\n  - id: bulb\n    cause: s1.c1\n    weight: 0',
    '4:13 checks-value',
    'greater than 0',
  ],
  [
    'a misspelt quotation',
    'causes:\n  - id: bulb\n    quote: The bulb is brocken',
    '3:12 checks-unbound',
    'Did you mean "The bulb is broken."?',
  ],
  [
    'a quotation of two',
    'causes:\n  - id: bulb\n    quote: The bulb is',
    '3:12 checks-ambiguous',
    '2 causes open with',
  ],
  [
    'a place that is none',
    'causes:\n  - id: bulb\n    cause: s1.c9',
    '3:12 checks-unbound',
    'The article has: s1.c1, s1.c2, s1.c3',
  ],
  [
    'a repeated id',
    'causes:\n  - { id: bulb, cause: s1.c1 }\n  - { id: bulb, cause: s1.c2 }',
    '3:11 checks-repeated-id',
    'choose another',
  ],
  [
    'a cause bound twice',
    'causes:\n  - { id: bulb, cause: s1.c1 }\n  - { id: lamp, quote: The bulb is broken }',
    '3:5 checks-repeated-cause',
    'Write them as one',
  ],
  [
    'a remedy that is not there',
    'causes:\n  - id: bulb\n    cause: s1.c1\n    remedies:\n      - { quote: Fetch an old, audience: employee }',
    '5:18 checks-unbound',
    'Did you mean "Fetch a new',
  ],
  [
    'an audience that is none',
    'causes:\n  - id: bulb\n    cause: s1.c1\n    audience: admin',
    '4:15 checks-value',
    'anyone, employee or administrator',
  ],
  [
    'two audiences for a shared remedy',
    'causes:\n  - { id: a, cause: s1.c2, audience: employee }\n  - { id: b, cause: s1.c3, audience: administrator }',
    '3:38 checks-audience',
    'for: employee',
  ],
  ['one option', check(option('yes')), '6:7 checks-options', 'two or more'],
  [
    'options of one id',
    check(option('yes') + option('yes') + option('no')),
    '8:13 checks-repeated-id',
    'choose another',
  ],
  [
    'a question that is missing',
    'checks:\n  - id: lit\n    why: x\n    options: []',
    '2:5 checks-value',
    '"question" is missing',
  ],
  [
    'a cause nobody has',
    check(option('yes', '\n        pointsTo: [s1.c4]') + option('no')),
    '8:20 checks-unknown-cause',
    'Did you mean "s1.c1"?',
  ],
])('%s is reported at its place', (_, checks, finding, message) => {
  const { findings, messages } = read(checks);
  expect(findings).toEqual([finding]);
  expect(messages[0]).toContain(message);
});

test('what is wrong is left out and the rest applies', () => {
  const { article, findings } = read(
    `aliases: [Light]
complaint: [typo]
causes:
  - id: broken
    quote: Not in the article
  - id: loose
    cause: s1.c2
    wieght: 3
    weight: 2
checks:
  - id: half
    question: Only one?
    why: x
    options: [{ id: one, text: One }]
  - id: whole
    question: Two?
    why: x
    seconds: soon
    options:
      - { id: one, text: One, pointsTo: [broken, lose] }
      - { id: two, text: Two, rulesOut: [loose] }
      - { id: three }`,
  );
  expect(article.aliases).toEqual(['Light']);
  expect(causesOf(article).map(({ id, weight }) => [id, weight])).toEqual([
    ['s1.c1', 1],
    ['loose', 2],
    ['s1.c3', 1],
  ]);
  expect(article.checks).toMatchObject([
    { id: 'whole', seconds: 15, options: [{ pointsTo: [] }, { rulesOut: ['loose'] }] },
  ]);
  expect(findings.map((finding) => finding.split(' ')[1]).toSorted()).toEqual([
    'checks-options',
    'checks-unbound',
    'checks-unknown-cause',
    'checks-unknown-key',
    'checks-unknown-key',
    'checks-value',
    'checks-value',
  ]);
});

test.each([[''], ['# only a remark'], ['---']])('%j says nothing and is in order', (checks) => {
  expect(read(checks).findings).toEqual([]);
});

test('YAML that unfolds without end is refused', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'
      .split('')
      .map((name, at) => `${name}: &${name} [${`*${'abcdefghij'.charAt(at)}, `.repeat(9)}]`),
  ];
  expect(read(bomb.join('\n')).findings[0]).toContain('checks-yaml');
});
