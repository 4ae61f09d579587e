import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { article, cli, fill, form, headed, newFolder } from './run-cli.ts';

let root = newFolder();
beforeEach(() => {
  root = newFolder();
});
afterEach(() => root.remove());

async function show(path: string, ...more: readonly string[]) {
  return cli(['show', 'a', ...more, '--', path], { cwd: root.path });
}

const door = `## **Recommended steps**

**The light is red**

Common root causes include:

* The badge ended at midnight. To resolve this, either:
  * Fetch a new one, or
  * Have an administrator make it permanent.
* The badge was reported lost.

**The light is dark**

Wait a minute.`;

const checks = `complaints: [my card does not open]
services: [Doors]
urgent: true
causes:
  - id: ended
    quote: The badge ended
    weight: 3
    words: [visitor badge]
    remedies:
      - quote: Have an administrator
        audience: administrator
        seconds: 60
checks:
  - id: since
    question: When did you get it?
    why: Some end.
    seconds: 5
    audience: anyone
    fact: passwordChanged
    options:
      - id: today
        text: Today
        values: [today]
        rulesOut: [ended]
      - id: earlier
        text: Earlier
        pointsTo: [ended]
        words: [last week]
        values: [thisWeek, earlier]
`;

test('an article: what is known of it, its outline, its cards as plain text', async () => {
  fill(join(root.path, 'a'), {
    'door.md': article(
      'The door',
      { supportTopicIds: '32000001', cloudEnvironments: 'public,fairfax' },
      door,
    ),
    'door.checks.yaml': checks,
    'door-too.md': article('The gate', { supportTopicIds: '32000002' }, door),
    'form.md': form('A form', { supportTopicIds: '32000001' }),
  });
  const { code, out, err } = await show('door.md');
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(`door.md
type          generic
title         The door
clouds        public, fairfax
clients       all
topics        32000001
served        yes, in the cloud public
form          form.md

PROBLEMS
door.checks.yaml:14:3: warning checks-alike-causes: No answer tells "s1.c2" from "s2.c1": what is tried first goes by weight alone. Let an answer point to one of them, or rule one out.

OUTLINE
urgent: the security contact comes before any question
service: Doors
complaint: my card does not open
before the symptoms: Recommended steps
symptom s1: The light is red
  before the causes: Common root causes include:
  cause ended (weight 3): The badge ended at midnight.
    words: visitor badge
    remedy s1.c1.r1 (anyone, 180 s): Fetch a new one, or
    remedy s1.c1.r2 (administrator, 60 s): Have an administrator make it permanent.
  cause s1.c2: The badge was reported lost.
    remedy s1.c2.r1 (anyone, 180 s): (the cause says what to do)
symptom s2: The light is dark
  cause s2.c1: (none is named)
    remedy s2.c1.r1 (anyone, 180 s): Wait a minute.
checks
  check since (anyone, 5 s, fact passwordChanged): When did you get it?
    why: Some end.
    option today: Today; rules out ended; values today
    option earlier: Earlier; points to ended; values thisWeek, earlier
      words: last week

CARDS (2 cards, as plain text)
the article The door
`);
});

test('a form: its questions with kind, options and conditions, and the articles that lead to it', async () => {
  fill(join(root.path, 'a'), {
    'form.md': form('A form', { supportTopicIds: '32000001' }),
    'one.md': article('One', { supportTopicIds: '32000001' }),
    'two.md': article('Two', { supportTopicIds: '32000002' }),
  });
  const { out } = await show('form.md');
  expect(out).toContain('articles      1 served article leads to it\n              one.md\n');
  expect(out).toContain(`OUTLINE
question q1 which_door (one of a list, required): Which door is it?
  - The front door [front]
  - The back door [back]
question q2 what_light (text, optional): What does its light do?
  shown if: q1 is "The back door"
`);
  expect(out).toContain('CARDS (1 card, as plain text)\nthe form A form\n');
});

const served: readonly (readonly [path: string, options: readonly string[], words: string])[] = [
  ['there.md', [], 'no: not in the cloud public, only in fairfax'],
  ['there.md', ['--cloud', 'fairfax'], 'yes, in the cloud fairfax'],
  ['theirs.md', [], 'no: only for partners'],
  ['theirs.md', ['--client', 'partners'], 'yes, in the cloud public'],
  ['inside.md', [], 'no: files of this type do not speak to the person who has the problem'],
  ['typo.md', [], 'no: its type is not known'],
  ['none.md', [], 'no: it has no selfHelpType'],
  ['broken.md', [], 'no: it could not be read; see its problems'],
  ['product.md', [], 'in the cloud public, to recognise a product by; it is not shown'],
];

test.each(served)('%s with %j is served: %s', async (path, options, words) => {
  fill(join(root.path, 'a'), {
    'there.md': article('There', { cloudEnvironments: 'Fairfax' }),
    'theirs.md': article('Theirs', { clientIds: 'Partners' }, 'Else.'),
    'inside.md': headed({ pageTitle: 'x', selfHelpType: 'TSG_Content' }, '# x'),
    'typo.md': headed({ pageTitle: 'x', selfHelpType: 'generick' }, '# x'),
    'none.md': headed({ pageTitle: 'x' }, '# x'),
    'broken.md': headed({ pageTitle: 'x', selfHelpType: 'problemScopingQuestions' }, '# x\n---\nnone\n---'),
    'product.md': headed({ selfHelpType: 'supportTopicDescription' }, '# P\n---\n{"name":"P"}\n---'),
  });
  const { code, out } = await show(path, ...options);
  expect(code).toBe(0);
  expect(out).toContain(`served        ${words}\n`);
});

test('files with the same text name each other', async () => {
  fill(join(root.path, 'a'), { 'x.md': article('X'), 'y.md': article('Y'), 'z.md': article('Z') });
  expect((await show('x.md')).out).toContain(
    'folded        speaks for 2 other files:\n              y.md\n              z.md\n',
  );
  expect((await show('z.md')).out).toContain('folded        into x.md\n              beside y.md\n');
});

test('the problems of this file and of its checks, and no others', async () => {
  fill(join(root.path, 'a'), {
    'x.md': headed({ pageTitle: 'x', selfHelpType: 'generick' }, '# x'),
    'x.checks.yaml': 'aliases: [y]',
    'y.md': headed({ pageTitle: 'y', selfHelpType: 'generick' }, '# y'),
  });
  const { out } = await show('x.md');
  expect(out).toMatch(/^x\.md:1:1: error header-type: /m);
  expect(out).toMatch(/^x\.checks\.yaml:1:1: error checks-without-article: /m);
  expect(out).not.toContain('y.md');
});

describe('which file is meant', () => {
  const files = {
    'deep/badge-reader.md': article('The reader'),
    'deep/badge-reader.checks.yaml': 'aliases: [x]',
    'other/badge-reader.md': article('Another reader', {}, 'Else.'),
    'printer.md': article('The printer', {}, 'Print.'),
    '-dash.md': article('Dash', {}, 'Dash.'),
    'new\nline.md': article('New', {}, 'Line.'),
    'notes.md': 'No header.',
    'large.md': article('Large', {}, 'x'.repeat(5_000_001)),
  };
  beforeEach(() => void fill(join(root.path, 'a'), files));

  test.each([
    ['deep/badge-reader.md', 'deep/badge-reader.md'],
    ['./deep/../deep/badge-reader.md', 'deep/badge-reader.md'],
    ['deep\\badge-reader.md', 'deep/badge-reader.md'],
    ['a/deep/badge-reader.md', 'deep/badge-reader.md'],
    ['deep/badge-reader.checks.yaml', 'deep/badge-reader.md'],
    ['-dash.md', '-dash.md'],
    ['new\nline.md', 'new\\u{a}line.md'],
  ])('%j is %s', async (typed, path) => {
    const { code, out } = await show(typed);
    expect([code, out.split('\n')[0]]).toEqual([0, path]);
  });

  test('one with its whole path', async () => {
    expect((await show(join(root.path, 'a/printer.md'))).out).toMatch(/^printer\.md\n/);
  });

  test.each([
    ['printre.md', 'Did you mean "printer.md"?'],
    ['printer', 'Did you mean "printer.md"?'],
    ['Printer.MD', 'Did you mean "printer.md"?'],
    ['badge-reader.md', 'Did you mean "deep/badge-reader.md" or "other/badge-reader.md"?'],
    ['deap/badge-reader.md', 'Did you mean "deep/badge-reader.md" or "other/badge-reader.md"?'],
    ['new line.md', 'Did you mean "new\\u{a}line.md"?'],
    ['nothing of the kind', 'Give the path of one of its files.'],
    ['../printer.md', 'Did you mean "printer.md"?'],
    ['notes.md', 'is no part of the knowledge: it is no file that begins with a <properties .../> header.'],
    ['deep', 'is no part of the knowledge'],
    ['large.md', 'large.md: This file has 5000'],
  ])('%j is not there', async (typed, words) => {
    const { code, out, err } = await show(typed);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});
