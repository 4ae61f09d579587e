import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { KnowledgeFolderError } from '../../src/files/knowledge-folder-error.ts';
import { readFolders } from '../../src/files/read-folders.ts';
import { baseOfFolders } from '../support/knowledge.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'firstline-knowledge-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

function article(title: string, body = `Do ${title}.`): string {
  return `<properties pageTitle="${title}" selfHelpType="generic" />\n\n# ${title}\n\n${body}\n`;
}

/** Makes a folder with files and gives its path. */
async function folderOf(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

test('reads every file below a folder that has a header, whatever its ending', async () => {
  const folder = await folderOf('a', {
    'one.md': article('One'),
    'deep/er/two, with blanks.txt': article('Two'),
    three: article('Three'),
    'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    'notes.md': '# Notes without a header',
    'guide.md': '# How to write\n\n```\n' + article('An example') + '```\n',
    '.hidden/four.md': article('Four'),
  });
  const base = await baseOfFolders([folder]);
  expect([...base.articles.keys()]).toEqual(['deep/er/two, with blanks.txt', 'one.md', 'three']);
  expect(base.diagnostics).toEqual([]);
});

test('a later folder is laid over the earlier ones: it replaces articles and adds checks', async () => {
  const below = await folderOf('below', {
    'one.md': article('One'),
    'two.md': article('Two'),
    'two.checks.yaml': 'aliases: [Deux]',
  });
  const above = await folderOf('above', {
    'one.md': article('One, by us'),
    'one.checks.yaml': 'aliases: [Un]',
    'two.checks.yaml': 'aliases: [Zwei]',
  });
  const base = await baseOfFolders([below, above]);
  expect(base.articles.get('one.md')).toMatchObject({ title: 'One, by us', aliases: ['Un'] });
  expect(base.articles.get('two.md')).toMatchObject({ title: 'Two', aliases: ['Zwei'] });
});

test('bytes that are not UTF-8 are read as Windows-1252', async () => {
  const folder = await folderOf('a', { 'one.md': Buffer.from(article('The user\u0092s lamp'), 'latin1') });
  const base = await baseOfFolders([folder]);
  expect(base.articles.get('one.md')?.title).toBe('The user\u2019s lamp');
});

test('a file that is too large is left out and named', async () => {
  const folder = await folderOf('a', {
    'one.md': article('One'),
    'huge.md': article('Huge', 'x'.repeat(5_000_001)),
  });
  const base = await baseOfFolders([folder]);
  expect([...base.articles.keys()]).toEqual(['one.md']);
  expect(base.diagnostics).toMatchObject([{ path: 'huge.md', code: 'file-too-large' }]);
});

describe('symbolic links', () => {
  test('inside the folder count; circles end', async () => {
    const folder = await folderOf('a', { 'real/one.md': article('One') });
    await symlink(join(folder, 'real/one.md'), join(folder, 'linked.md'));
    await symlink(folder, join(folder, 'real/circle'));
    const { files } = await readFolders([folder]);
    expect(files.map(({ facts }) => facts.path)).toEqual(['linked.md', 'real/one.md']);
  });

  test('out of the folder are not followed, and named', async () => {
    const outside = await folderOf('outside', { 'secret.md': article('Secret') });
    const folder = await folderOf('a', { 'one.md': article('One') });
    await symlink(outside, join(folder, 'out'));
    await symlink(join(outside, 'secret.md'), join(folder, 'out.md'));
    await symlink(join(root, 'nowhere'), join(folder, 'vanished.md'));
    const base = await baseOfFolders([folder]);
    expect([...base.articles.keys()]).toEqual(['one.md']);
    expect(base.diagnostics.map(({ path, code }) => [path, code])).toEqual([
      ['out', 'file-link'],
      ['out.md', 'file-link'],
      ['vanished.md', 'file-unreadable'],
    ]);
  });
});

test('a file that vanishes while the folder is read is named, and the others are served', async () => {
  const folder = await folderOf('a', { 'one.md': article('One'), 'two.md': article('Two') });
  // The listing still has it: a link to a file that is gone.
  await symlink(join(folder, 'gone.md'), join(folder, 'three.md'));
  const base = await baseOfFolders([folder]);
  expect([...base.articles.keys()]).toEqual(['one.md', 'two.md']);
  expect(base.diagnostics).toMatchObject([{ path: 'three.md', code: 'file-unreadable', severity: 'error' }]);
  expect(base.diagnostics[0]?.message).toContain('vanished');
});

test('a missing folder, and a file in place of one, are errors that say what to do', async () => {
  const file = join(await folderOf('a', { 'one.md': article('One') }), 'one.md');
  const missing = join(root, 'missing');
  const error = await baseOfFolders([missing]).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(KnowledgeFolderError);
  expect(error).toMatchObject({ code: 'KNOWLEDGE_FOLDER', folder: missing });
  expect(String(error)).toMatch(
    /^KnowledgeFolderError: KNOWLEDGE names the folder ".*missing", which cannot be opened\. Create it/,
  );
  await expect(baseOfFolders([file])).rejects.toThrow('is a file and not a folder');
});

test('no folders make an empty base', async () => {
  expect((await baseOfFolders([])).articles.size).toBe(0);
});

test('wordings are read from files of their own; what is wrong in them is told by its line', async () => {
  const below = await folderOf('below', { 'vpn/one.md': article('One') });
  const above = await folderOf('above', {
    'two.md': article('Two'),
    'tickets.wordings.jsonl': [
      '{"articles": ["vpn/one.md", "two.md"], "wordings": ["it hangs"]}',
      'it hangs',
      '{"articles": ["three.md"], "wordings": ["it is gone"]}',
    ].join('\n'),
  });
  const { wordings, diagnostics, files } = await readFolders([below, above]);
  expect(files.map(({ facts }) => facts.path)).toEqual(['two.md', 'vpn/one.md']);
  expect(wordings).toEqual([
    { articles: ['vpn/one.md', 'two.md'], texts: ['it hangs'], line: 1 },
    { articles: ['three.md'], texts: ['it is gone'], line: 3 },
  ]);
  expect(diagnostics).toMatchObject([
    { path: 'tickets.wordings.jsonl', line: 2, severity: 'error', code: 'wordings-line' },
    { path: 'tickets.wordings.jsonl', line: 3, severity: 'warning', code: 'wordings-article' },
  ]);
});

test('a folder of wordings for articles of another folder is not empty', async () => {
  const below = await folderOf('below', { 'one.md': article('One') });
  const above = await folderOf('above', {
    'tickets.wordings.jsonl': '{"articles": ["one.md"], "wordings": ["it hangs"]}',
  });
  expect(await readFolders([below, above])).toMatchObject({
    diagnostics: [],
    empty: [],
    withoutArticles: [above],
  });
});
