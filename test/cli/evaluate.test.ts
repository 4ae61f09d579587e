import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { article, cli, fill, newFolder } from './run-cli.ts';

let root = newFolder();
beforeEach(() => {
  root = newFolder();
  fill(join(root.path, 'k'), {
    'doors/badge.md': article('The badge does not open the door', {}, 'Fetch a new badge at the desk.'),
    'doors/gate.md': article('The gate stays shut', {}, 'Call the gate keeper.'),
    'doors/shut.md': article('The gate is shut', {}, 'Call the gate keeper.'),
    'paper/printer.md': article('The printer prints empty pages', {}, 'Change the toner cartridge.'),
    'paper/scanner.md': article('The scanner mails no scans', {}, 'Free some space in the mailbox.'),
    'there.md': article('The lift is stuck', { cloudEnvironments: 'Fairfax' }, 'Use the stairs.'),
  });
});
afterEach(() => root.remove());

const lines = [
  {
    id: 'c1',
    area: 'doors',
    register: 'employee',
    text: 'my badge does not open the door',
    answers: ['articles/doors/badge.md'],
    best: [],
  },
  {
    id: 'c2',
    area: 'doors',
    register: 'admin',
    text: 'the gate stays shut',
    answers: ['articles/doors/shut.md'],
    best: [],
  },
  {
    id: 'c3',
    area: 'paper',
    register: 'employee',
    text: 'the printer prints empty pages',
    answers: ['paper/scanner.md', 'paper/gone.md'],
    best: [],
  },
  { id: 'c4', area: 'paper', register: 'employee', text: 'who won the football', answers: [], best: [] },
  { id: 'c5', area: 'lifts', register: 'employee', text: 'lift is stuck', answers: ['there.md'] },
];

function complaints(...some: readonly (object | string)[]): void {
  const text = some.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n');
  fill(root.path, { 'c.jsonl': `${text}\n` });
}

function evaluate(...more: readonly string[]) {
  return cli(['evaluate', '--knowledge', 'k', '--complaints', 'c.jsonl', ...more], { cwd: root.path });
}

const figureNames = [
  'complaints',
  'first',
  'three',
  'five',
  'ten',
  'mrr',
  'withinTwoCards',
  'wrongUnasked',
  'meanCards',
  'noArticle',
  'milliseconds',
  'decisions',
];

test('--json is one object with the figures, for all and for each area and register', async () => {
  complaints(...lines);
  const { code, out, err } = await evaluate('--json');
  expect([code, err]).toEqual([0, '']);
  const read = JSON.parse(out) as Record<'area' | 'register', Record<string, object>>;
  expect(Object.keys(read)).toEqual([...figureNames, 'area', 'register', 'reliability', 'answersNotServed']);
  expect(Object.keys(read.area)).toEqual(['doors', 'lifts', 'paper']);
  expect(Object.keys(read.register)).toEqual(['admin', 'employee']);
  for (const figures of [...Object.values(read.area), ...Object.values(read.register)])
    expect(Object.keys(figures)).toEqual(figureNames);
  expect(read).toMatchObject({
    complaints: 5,
    first: 0.5,
    milliseconds: { p50: expect.any(Number), p99: expect.any(Number) },
    area: {
      // An answer that was folded into another one's article is that article.
      doors: { complaints: 2, first: 1, mrr: 1, withinTwoCards: 1, wrongUnasked: 0 },
      paper: { complaints: 2, first: 0, withinTwoCards: 0 },
      lifts: { complaints: 1, first: 0 },
    },
    answersNotServed: [
      { complaint: 'c3', answers: ['paper/gone.md'] },
      { complaint: 'c5', answers: ['there.md'] },
    ],
  });
});

test('--cloud and a second folder change what is served', async () => {
  complaints(...lines);
  fill(join(root.path, 'more'), { 'paper/gone.md': article('Pages', {}, 'The printer prints empty pages.') });
  const { out } = await evaluate('--json', '--cloud', 'fairfax', '--knowledge', 'more');
  expect(JSON.parse(out)).toMatchObject({ answersNotServed: [], area: { lifts: { first: 1 } } });
});

test('nothing but the times differs from run to run', async () => {
  complaints(...lines);
  const [one, two] = [await evaluate('--json'), await evaluate('--json')];
  const timeless = (text: string) => text.replace(/"milliseconds": \{[^}]*\}/g, '');
  expect(timeless(one.out)).not.toBe(one.out);
  expect(timeless(two.out)).toBe(timeless(one.out));
});

test('for a person: a table, cards, "no article", reliability, times, what is not served, and the misses', async () => {
  complaints(...lines);
  const { code, out, err } = await evaluate();
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^5 complaints over 4 served articles\n\n +complaints {2}first {2}three/);
  expect(out).toMatch(/^register employee +4 +0\.333 /m);
  expect(out).toMatch(/^ {2}reached with \d cards? +#+\.+ {2}[12]$/m);
  expect(out).toMatch(/^ {2}ended .* +#+\.+ {2}[12]$/m);
  expect(out).toMatch(/^DECISIONS: go on \d, ask \d, none \d$/m);
  expect(out).toMatch(/^NO ARTICLE: precision .*, recall .*, F1 .* \(95 %: \d\.\d+ to \d\.\d+\)$/m);
  expect(
    out.match(/^ {2}\d\.\d to \d\.\d {2}[#.|]{40}(?= {2}said 0\.\d+, right [01]\.\d+ of \d$|$)/gm),
  ).toHaveLength(10);
  expect(out).toMatch(/^TIME for one classification: p50 \d+\.\d\d ms, p99 \d+\.\d\d ms$/m);
  expect(out).toContain('NOT SERVED: 2 answers of 2 complaints, 1 of which have no other;');
  expect(out).toContain('  paper/gone.md (1 complaint)\n');
  const misses = out.slice(out.indexOf('THE WORST MISSES'));
  expect(misses).toMatch(
    /c3 \(paper, employee; \w+\): the printer prints empty pages\n {2}right: The scanner/,
  );
  expect(misses).toMatch(
    /shown The printer prints empty pages \[paper\/printer\.md\], 0\.\d+, because of "\w+"/,
  );
  expect(misses).toMatch(/c5 .*\n {2}right: only articles that are not served\n/);
});

test('what is in a complaint cannot command a terminal, and takes one line', async () => {
  complaints({
    id: '\u001b[2Jx',
    area: 'a\nb',
    register: '\u202er',
    text: 'who\nwon \u001b[31mit',
    answers: ['\u001b.md'],
  });
  const { out } = await evaluate();
  expect(out).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  expect(out).toMatch(/^\\u\{1b\}\[2Jx \(a\\u\{a\}b, \\u\{202e\}r; \w+\): who won \\u\{1b\}\[31mit$/m);
});

const shape =
  'Each line is one JSON object with the texts id, area, register and text, and answers, a list of paths.\n';

describe('ends with 2 and says what to do', () => {
  test('lines that are no complaints: file, line, field and what is allowed', async () => {
    complaints(lines[0] ?? {}, '', 'nonsense', { ...lines[1], answers: 'a.md', area: 1 }, '[]');
    const file = join(root.path, 'c.jsonl');
    expect(await evaluate()).toEqual({
      code: 2,
      out: '',
      err: [
        `${file}:3: the line is no JSON.`,
        `${file}:4: "area" must be a text.`,
        `${file}:4: "answers" must be a list of paths; an empty list says that no article is right.`,
        `${file}:5: the line must be a JSON object with id, area, register, text and answers.`,
        shape,
      ].join('\n'),
    });
  });

  test('of many such lines the first are told', async () => {
    complaints(...Array.from({ length: 30 }, () => 'nonsense'));
    const { code, err } = await evaluate();
    expect(code).toBe(2);
    expect(err.split('\n')).toHaveLength(23);
    expect(err).toContain(':20: the line is no JSON.\n... and 10 more.\n');
  });

  test('a file without complaints', async () => {
    complaints('', ' ');
    const { code, out, err } = await evaluate();
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`There is no complaint in the file "${join(root.path, 'c.jsonl')}". ${shape}`);
  });

  test.each([
    ['missing.jsonl', 'it is not there'],
    ['folder', 'it is a folder'],
  ])('a file that cannot be read: %s', async (name, why) => {
    mkdirSync(join(root.path, 'folder'));
    expect(await cli(['evaluate', '--knowledge', 'k', '--complaints', name], { cwd: root.path })).toEqual({
      code: 2,
      out: '',
      err: `The file "${join(root.path, name)}" cannot be read: ${why}. Correct its path, or make it readable.\n`,
    });
  });

  test('a folder that is not there, or has no article', async () => {
    complaints(...lines);
    mkdirSync(join(root.path, 'empty'));
    const missing = await evaluate('--knowledge', 'missing');
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toMatch(/^The folder ".*missing" cannot be opened\. Create it or correct its path; /);
    const empty = await evaluate('--knowledge', 'empty');
    expect(empty).toMatchObject({ code: 2, out: '' });
    expect(empty.err).toMatch(/^There is no article in the folder ".*empty": /);
  });
});
