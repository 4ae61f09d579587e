import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { article, cli, fill, form, headed, newFolder } from './run-cli.ts';

let root = newFolder();
beforeEach(() => {
  root = newFolder();
});
afterEach(() => root.remove());

interface Checked {
  readonly files: number;
  readonly types: Readonly<Record<string, number>>;
  readonly served: Readonly<Record<string, number>>;
  readonly diagnostics: readonly Readonly<Record<string, unknown>>[];
}

async function checked(...argv: readonly string[]): Promise<{ code: number; err: string; object: Checked }> {
  const { code, out, err } = await cli(['check', '--json', ...argv], { cwd: root.path });
  return { code, err, object: JSON.parse(out) as Checked };
}

test('a folder without faults: counts, and exit code 0', async () => {
  fill(join(root.path, 'a'), {
    'one.md': article('One', { supportTopicIds: '32000001,32000002' }),
    'same.md': article('The same in other words', { supportTopicIds: '32000002,32000003' }),
    'form.md': form('A form', { supportTopicIds: '32000009' }),
    'there.md': article('There', { cloudEnvironments: 'Fairfax', supportTopicIds: '32000004' }),
    'inside.md': headed({ pageTitle: 'x', selfHelpType: 'TSG_Content' }, '# x'),
    'notes.txt': 'No header.',
  });
  expect(await cli(['check', 'a'], { cwd: root.path })).toEqual({
    code: 0,
    err: '',
    out: [
      'Files                                    5',
      '  generic                                3',
      '  problemscopingquestions                1',
      '  tsg_content                            1',
      'Served in the cloud public',
      '  articles                               2  1 of them folded into another with the same text',
      '  topics                                 3',
      '  forms                                  1',
      'Problems                                 0',
      '',
    ].join('\n'),
  });
});

test('--json is one object with the same', async () => {
  fill(join(root.path, 'a'), {
    'one.md': article('One', { supportTopicIds: '32000001,32000002' }),
    'same.md': article('The same in other words', { supportTopicIds: '32000002,32000003' }),
    'odd.md': headed({ pageTitle: 'x', selfHelpType: '__proto__' }, '# x'),
    'none.md': headed({ pageTitle: 'x' }, '# x'),
  });
  const { code, err, object } = await checked('a');
  expect([code, err]).toEqual([1, '']);
  expect(Object.keys(object)).toEqual(['files', 'types', 'served', 'diagnostics']);
  expect(object.files).toBe(4);
  expect(Object.entries(object.types)).toEqual([
    ['generic', 2],
    ['', 1],
    ['__proto__', 1],
  ]);
  expect(object.served).toEqual({ articles: 2, folded: 1, topics: 3, forms: 0 });
  expect(object.diagnostics).toEqual([
    expect.objectContaining({ path: 'none.md', line: 1, column: 1, severity: 'error', code: 'header-type' }),
    expect.objectContaining({ path: 'odd.md', severity: 'error', code: 'header-type' }),
  ]);
  expect(Object.keys(object.diagnostics[0] ?? {}).sort()).toEqual([
    'code',
    'column',
    'line',
    'message',
    'path',
    'severity',
  ]);
});

test.each([
  [[], { articles: 1, topics: 1 }],
  [['--cloud', 'fairfax'], { articles: 2, topics: 2 }],
  [['--cloud', 'FAIRFAX', '--client', 'Partners'], { articles: 3, topics: 3 }],
  [['--client', 'others'], { articles: 1, topics: 1 }],
])('what is served with %j', async (options, served) => {
  fill(join(root.path, 'a'), {
    'all.md': article('All', { supportTopicIds: '32000001' }, 'First.'),
    'there.md': article('There', { supportTopicIds: '32000002', cloudEnvironments: 'Fairfax' }, 'Second.'),
    'theirs.md': article(
      'Theirs',
      { supportTopicIds: '32000003', cloudEnvironments: 'Fairfax', clientIds: 'partners' },
      'Third.',
    ),
  });
  const { object } = await checked('a', ...options);
  expect(object.files).toBe(3);
  expect(object.served).toMatchObject(served);
});

test('a line for each problem, sorted by file and place, errors by code at the end, and exit code 1', async () => {
  fill(join(root.path, 'a'), {
    'b.md': article('B'),
    'b.checks.yaml': 'causes:\n  - id: x\n    quote: nothing like it\nnonsense: 1\n',
    'a.md': article(
      'A',
      {},
      'See [this](https://internal.support.services.microsoft.com/x) and [that](http:// x.com).',
    ),
    'c.md': headed({ pageTitle: 'C', selfHelpType: 'genericc' }, '# C'),
  });
  const { code, out } = await cli(['check', 'a'], { cwd: root.path });
  expect(code).toBe(1);
  const lines = out.slice(0, out.indexOf('\n\n')).split('\n');
  for (const line of lines)
    expect(line).toMatch(/^[abc]\.(md|checks\.yaml):\d+:\d+: (error|warning) [a-z-]+: \S.*\.$/);
  expect(lines.map((line) => line.split(':')[0])).toEqual(lines.map((line) => line.split(':')[0]).sort());
  expect(lines.at(-1)).toMatch(/^c\.md:1:1: error header-type: .*Did you mean "generic"\?/);
  expect(out).toMatch(/^Problems +\d+ {2}\d+ errors?, \d+ warnings?$/m);
  expect(out).toMatch(/^ {2}error header-type +1$/m);
});

test('colours only where they are wanted', async () => {
  fill(join(root.path, 'a'), { 'c.md': headed({ pageTitle: 'C', selfHelpType: 'genericc' }, '# C') });
  const plain = await cli(['check', 'a'], { cwd: root.path });
  const coloured = await cli(['check', 'a'], { cwd: root.path, colours: true });
  expect(plain.out).not.toContain('\u001b');
  expect(coloured.out).toContain('\u001b[31merror\u001b[39m');
});

test('folders are laid over each other in order', async () => {
  fill(join(root.path, 'below'), {
    'one.md': article('One', { supportTopicIds: '32000001' }),
    'two.md': article('Two', {}, 'Else.'),
  });
  fill(join(root.path, 'above'), { 'one.md': article('One', { supportTopicIds: '32000002,32000003' }) });
  const { object } = await checked('below', 'above');
  expect(object.files).toBe(2);
  expect(object.served).toMatchObject({ articles: 2, topics: 2 });
});

test('what is no file to read is reported: a link out of the folder, one too large, one that vanished', async () => {
  fill(join(root.path, 'a'), {
    'one.md': article('One'),
    'large.md': article('Large', {}, 'x'.repeat(5_000_001)),
  });
  fill(join(root.path, 'outside'), { 'secret.md': article('Secret') });
  symlinkSync(join(root.path, 'outside/secret.md'), join(root.path, 'a/out.md'));
  symlinkSync(join(root.path, 'a/gone'), join(root.path, 'a/vanished.md'));
  const { code, object } = await checked('a');
  expect(code).toBe(1);
  expect(object.diagnostics.map(({ path, code: problem }) => [path, problem])).toEqual([
    ['large.md', 'file-too-large'],
    ['out.md', 'file-link'],
    ['vanished.md', 'file-unreadable'],
  ]);
});

test('a folder with no article is an error in its report', async () => {
  fill(join(root.path, 'a'), { 'notes.md': '# Notes' });
  const { code, object } = await checked('a');
  expect(code).toBe(1);
  expect(object).toMatchObject({ files: 0, diagnostics: [{ path: '.', code: 'folder-empty' }] });
});

test.each(['check', 'dump'])(
  '%s: a folder that cannot be read ends with 2 and one sentence',
  async (command) => {
    writeFileSync(join(root.path, 'file'), 'x');
    for (const [name, why] of [
      ['missing', 'cannot be opened'],
      ['file', 'is a file and not a folder'],
    ] as const) {
      const { code, out, err } = await cli([command, name], { cwd: root.path });
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(
        `The folder "${join(root.path, name)}" ${why}. Create it or correct its path; relative paths start at "${root.path}".\n`,
      );
    }
  },
);

describe('odd names', () => {
  const names = [
    'new\nline.md',
    'quote".md',
    "it's.md",
    '\u{1F600}.md',
    '-dash.md',
    'back\\slash.md',
    '\u001b[2J.md',
    `${'l'.repeat(250)}.md`,
  ];

  test('each takes one line, and no terminal obeys it', async () => {
    fill(
      join(root.path, 'a'),
      Object.fromEntries(names.map((name) => [name, headed({ pageTitle: 'x' }, '# x')])),
    );
    const { out } = await cli(['check', 'a'], { cwd: root.path });
    const lines = out.slice(0, out.indexOf('\n\n')).split('\n');
    expect(lines).toHaveLength(names.length);
    expect(lines.join('\n')).toContain('new\\u{a}line.md:1:1: error header-type');
    expect(lines.join('\n')).toContain('\\u{1b}[2J.md:1:1:');
    const { object } = await checked('a');
    expect(object.diagnostics.map(({ path }) => path)).toEqual(names.toSorted());
  });
});

test('--cards tries the cards of all clouds, and what breaks a rule is an error', async () => {
  fill(join(root.path, 'a'), {
    'one.md': article('One'),
    'there.md': article('A rule', { cloudEnvironments: 'Fairfax' }),
    'form.md': form('The rules'),
  });
  expect((await checked('a')).code).toBe(0);
  const { code, object } = await checked('a', '--cards');
  expect(code).toBe(1);
  const rest = { line: 1, column: 1, severity: 'error', code: 'made-up' };
  expect(object.diagnostics).toEqual([
    { path: 'form.md', ...rest, message: 'Card 1 of 1, body[0]: A made-up rule is broken.' },
    { path: 'there.md', ...rest, message: 'Card 1 of 2, body[0]: A made-up rule is broken.' },
  ]);
});

test('when the reader goes away, the exit code still tells what was found', async () => {
  fill(join(root.path, 'a'), { 'c.md': headed({ pageTitle: 'C' }, '# C') });
  expect(await cli(['check', 'a'], { cwd: root.path, reads: 0 })).toEqual({ code: 1, out: '', err: '' });
});
