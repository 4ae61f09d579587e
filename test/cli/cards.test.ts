import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { article, cli, fill, form, headed, newFolder } from './run-cli.ts';

let root = newFolder();
beforeEach(() => {
  root = newFolder();
});
afterEach(() => root.remove());

function cards(...more: readonly string[]) {
  return cli(['cards', 'a', '--out', 'out', ...more], { cwd: root.path });
}

/** The files below the folder, but for the one that says whose it is. */
function written(folder = 'out'): string[] {
  return readdirSync(join(root.path, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.firstline-cards')
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(root.path, folder).length + 1))
    .sort();
}

test('a file for every article and form of all clouds, at its path', async () => {
  fill(join(root.path, 'a'), {
    'one.md': article('One'),
    'same.md': article('The same'),
    'deep/er/there.md': article('There', { cloudEnvironments: 'Fairfax' }),
    'form.md': form('The form'),
    'inside.md': headed({ pageTitle: 'x', selfHelpType: 'TSG_Content' }, '# x'),
    'picture.png': 'x',
  });
  expect(await cards()).toEqual({
    code: 0,
    err: '',
    out: `4 files with 7 cards written to ${join(root.path, 'out')}; 0 problems.\n`,
  });
  expect(written()).toEqual(['deep/er/there.md.json', 'form.md.json', 'one.md.json', 'same.md.json']);
  expect(JSON.parse(readFileSync(join(root.path, 'out/deep/er/there.md.json'), 'utf8'))).toEqual({
    path: 'deep/er/there.md',
    kind: 'article',
    title: 'There',
    cards: [{ title: 'There' }, { title: 'second' }],
    text: 'the article There',
  });
  expect(JSON.parse(readFileSync(join(root.path, 'out/form.md.json'), 'utf8'))).toMatchObject({
    kind: 'form',
    text: 'the form The form',
  });
});

test('a card that breaks a rule is told with its file, and the exit code is 1', async () => {
  fill(join(root.path, 'a'), { 'one.md': article('A rule'), 'two.md': article('Two', {}, 'Else.') });
  const { code, out } = await cards();
  expect(code).toBe(1);
  expect(out).toBe(
    'one.md:1:1: error made-up: Card 1 of 2, body[0]: A made-up rule is broken.\n' +
      `2 files with 4 cards written to ${join(root.path, 'out')}; 1 problem.\n`,
  );
});

test('names as odd as a disk allows them', async () => {
  const names = [
    'new\nline.md',
    'quote".md',
    "it's.md",
    '\u{1F600}.md',
    '-dash.md',
    'back\\slash.md',
    'a..b.md',
  ];
  fill(
    join(root.path, 'a'),
    Object.fromEntries(names.map((name) => [name, article(name.replace(/\W/g, ''))])),
  );
  expect((await cards()).code).toBe(0);
  expect(written()).toEqual(names.map((name) => `${name}.json`).sort());
});

test('a name that grows too long, or one that is in the way of another, is told; the others are written', async () => {
  const long = `${'l'.repeat(250)}.md`;
  fill(join(root.path, 'a'), {
    [long]: article('Long'),
    'one.md': article('One'),
    'one.md.json/two.md': article('Two'),
    'z.md': article('Z'),
  });
  const { code, out } = await cards();
  expect(code).toBe(1);
  expect(out).toContain(
    `${long}:1:1: error cards-not-written: The cards of this file were not written: its name would be too long.`,
  );
  expect(out).toMatch(/^one\.md\.json\/two\.md:1:1: error cards-not-written: .*is no folder\.$/m);
  expect(written()).toEqual(['one.md.json', 'z.md.json']);
});

describe('whose folder it is', () => {
  beforeEach(
    () =>
      void fill(join(root.path, 'a'), { 'one.md': article('One'), 'two.md': article('Two', {}, 'Else.') }),
  );

  test('one with other files is refused before anything is read or written', async () => {
    fill(join(root.path, 'out'), { 'mine.txt': 'mine' });
    const { code, out, err } = await cli(['cards', 'missing', '--out', 'out'], { cwd: root.path });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('holds other files, so nothing was written.');
    expect(written()).toEqual(['mine.txt']);
  });

  test('--force writes beside them, and leaves them', async () => {
    fill(join(root.path, 'out'), { 'mine.txt': 'mine' });
    expect((await cards('--force')).code).toBe(0);
    expect(written()).toEqual(['mine.txt', 'one.md.json', 'two.md.json']);
  });

  test('nor does --force take what somebody else has written under a name of ours', async () => {
    fill(join(root.path, 'out'), { 'one.md.json': 'mine' });
    expect((await cards('--force')).code).toBe(1);
    rmSync(join(root.path, 'a/one.md'));
    expect((await cards()).code).toBe(0);
    expect(readFileSync(join(root.path, 'out/one.md.json'), 'utf8')).toBe('mine');
  });

  test('an empty one is fine, and so is its own: what is gone from the knowledge goes from it', async () => {
    mkdirSync(join(root.path, 'out'));
    expect((await cards()).code).toBe(0);
    fill(join(root.path, 'out'), { 'mine.json': 'mine' });
    rmSync(join(root.path, 'a/two.md'));
    fill(join(root.path, 'a'), { 'one.md': article('One, again') });
    expect((await cards()).code).toBe(0);
    expect(written()).toEqual(['mine.json', 'one.md.json']);
    expect(readFileSync(join(root.path, 'out/one.md.json'), 'utf8')).toContain('One, again');
  });

  test('a folder of articles that is missing leaves no folder behind', async () => {
    expect((await cli(['cards', 'missing', '--out', 'out'], { cwd: root.path })).code).toBe(2);
    expect(existsSync(join(root.path, 'out'))).toBe(false);
  });

  test('one that is deep in folders that are not there is made with them', async () => {
    expect((await cli(['cards', 'a', '--out', 'x/y/z'], { cwd: root.path })).code).toBe(0);
    expect(written('x/y/z')).toEqual(['one.md.json', 'two.md.json']);
  });

  (existsSync('/proc/self') ? test : test.skip)('one that no one can make is refused', async () => {
    const { code, err } = await cli(['cards', 'a', '--out', '/proc/nothing/of/it'], { cwd: root.path });
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written into: .*ENOENT/);
  });

  test('a file in its place is refused in one sentence', async () => {
    writeFileSync(join(root.path, 'out'), 'x');
    const { code, err } = await cards();
    expect(code).toBe(2);
    expect(err).toMatch(/^The folder ".*out" cannot be written into: .*\n$/);
    expect(readFileSync(join(root.path, 'out'), 'utf8')).toBe('x');
  });
});

describe('nothing is written or removed outside', () => {
  test('through a link to a folder, nor through a link to a file', async () => {
    fill(join(root.path, 'outside'), { 'kept.md.json': 'kept' });
    fill(join(root.path, 'a'), { 'deep/one.md': article('One'), 'kept.md': article('Kept', {}, 'Else.') });
    mkdirSync(join(root.path, 'out'));
    symlinkSync(join(root.path, 'outside'), join(root.path, 'out/deep'));
    symlinkSync(join(root.path, 'outside/kept.md.json'), join(root.path, 'out/kept.md.json'));
    const { code, out } = await cards('--force');
    expect(code).toBe(1);
    expect(out).toMatch(/^deep\/one\.md:1:1: error cards-not-written: .*is no folder\.$/m);
    expect(written('outside')).toEqual(['kept.md.json']);
    expect(readFileSync(join(root.path, 'outside/kept.md.json'), 'utf8')).toBe('kept');
    expect(out).toMatch(
      /^kept\.md:1:1: error cards-not-written: .*a file of somebody else has this name\.$/m,
    );
  });

  test('by a list of earlier files that somebody has changed', async () => {
    fill(root.path, { 'kept.json': 'kept' });
    fill(join(root.path, 'a'), { 'one.md': article('One') });
    const lines = [
      '"../kept.json"',
      '"x/../../kept.json"',
      JSON.stringify(join(root.path, 'kept.json')),
      'not JSON',
      '7',
    ];
    fill(join(root.path, 'out'), { '.firstline-cards': lines.join('\n') });
    expect((await cards()).code).toBe(0);
    expect(readFileSync(join(root.path, 'kept.json'), 'utf8')).toBe('kept');
    expect(written()).toEqual(['one.md.json']);
  });
});
