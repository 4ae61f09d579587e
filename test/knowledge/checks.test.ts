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
const check = (options: string, more = ''): string =>
  `checks:\n  - id: lit\n    question: Is it lit?\n    why: It tells.${more}\n    options:${options}`;
const fact = (name: string): string => `\n    fact: ${name}`;
const values = (list: string): string => `\n        values: ${list}`;

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
  ['an urgency that is none', 'urgent: soon', '1:9 checks-value', '"urgent" must be true or false'],
  [
    'two times for a shared remedy',
    'causes:\n  - { id: a, cause: s1.c2, seconds: 60 }\n  - { id: b, cause: s1.c3, seconds: 90 }',
    '3:37 checks-seconds',
    'says that it takes 60 seconds',
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
    'a fact that is none',
    check(option('yes', values('[yes]')) + option('no'), fact('synchronized')),
    '5:11 checks-value',
    'must be one of synchronised, account, userType, licence, passwordChanged, provisioningError, tenantSynchronises, tenantSync, mfaRegistered, resetRegistered, resetEnabled, signInError. Did you mean "synchronised"?',
  ],
  [
    'a value without a fact',
    check(option('yes', values('[yes]')) + option('no')),
    '8:17 checks-values-without-fact',
    'Add to the check fact: with one of synchronised, account,',
  ],
  [
    'a value that the fact does not have',
    check(option('yes', values('[yes, enabled]')) + option('no', values('[disabled]')), fact('account')),
    '9:18 checks-unknown-value',
    'The fact "account" has no value "yes", so it is left out. Allowed: enabled, disabled.',
  ],
  [
    'a misspelt value',
    check(option('yes', values('[mfaa]')) + option('no', values('[none]')), fact('signInError')),
    '9:18 checks-unknown-value',
    'Did you mean "mfa"? Allowed: none, wrongPassword,',
  ],
  [
    'a value that YAML takes for something else',
    check(option('yes', values('[true]')) + option('no', values('[no]')), fact('synchronised')),
    '9:18 checks-value',
    'put it in quotes',
  ],
  [
    'a value of two options',
    check(option('yes', values('[yes]')) + option('no', values('[no, yes]')), fact('synchronised')),
    '12:22 checks-repeated-value',
    'The value "yes" is already one of the option "yes"',
  ],
  [
    'a value that is written twice',
    check(option('yes', values('[yes, yes]')) + option('no', values('[no]')), fact('synchronised')),
    '9:23 checks-repeated-value',
    'write each value once',
  ],
  [
    'a fact that answers nothing',
    check(option('yes') + option('no'), fact('tenantSync')),
    '5:11 checks-unused-fact',
    'each with some of recent, late, stopped',
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

test('a fact answers a check through the values of its options', () => {
  const { article, findings } = read(
    check(
      option('lately', `${values('[today, thisWeek]')}\n        rulesOut: [s1.c2, s1.c3]`) +
        option('long-ago', `${values('[earlier]')}\n        rulesOut: [s1.c1, s1.c3]`) +
        option('never', '\n        rulesOut: [s1.c1, s1.c2]'),
      fact('passwordChanged'),
    ),
  );
  expect(findings).toEqual([]);
  expect(article.checks).toMatchObject([
    {
      fact: 'passwordChanged',
      options: [{ values: ['today', 'thisWeek'] }, { values: ['earlier'] }, { values: [] }],
    },
  ]);
});

test('each slip in facts and values is reported once, and what it leaves is consistent', () => {
  const { article, findings } = read(
    `${check(option('yes', values('[ja]')) + option('no', values('[nein]')), fact('synchronised'))}
  - id: typed
    question: Which?
    why: It tells.
    fact: account
    options:
      - { id: on, text: On, values: enabled }
      - { id: off, text: Off }`,
  );
  expect(findings).toEqual(['9:18 checks-unknown-value', '12:18 checks-unknown-value', '18:37 checks-value']);
  expect(article.checks).toMatchObject([
    { fact: undefined, options: [{ values: [] }, { values: [] }] },
    { fact: undefined, options: [{ values: [] }, { values: [] }] },
  ]);
});

test('services and urgency are the article’s; a service may have any name', () => {
  const { article, findings } = read('services: [Exchange Online, Ours]\nurgent: true');
  expect(findings).toEqual([]);
  expect(article).toMatchObject({ services: ['Exchange Online', 'Ours'], urgent: true });
  expect(read('').article).toMatchObject({ services: [], urgent: false });
});

test('how long remedies take is said of one, or of all of a cause; else three minutes', () => {
  const { article, findings } = read(
    'causes:\n  - id: broken\n    cause: s1.c1\n    seconds: 30\n    remedies: [{ quote: Call the, seconds: 600 }]',
  );
  expect(findings).toEqual([]);
  expect(causesOf(article).map(({ remedies }) => remedies.map(({ seconds }) => seconds))).toEqual([
    [30, 600, 30],
    [30],
    [30],
  ]);
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
