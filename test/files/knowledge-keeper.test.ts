import { expect, test } from '@jest/globals';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepKnowledge, type KnowledgeKeeper } from '../../src/files/knowledge-keeper.ts';
import { everybody } from '../../src/knowledge/serve/reach.ts';
import { recordingLog, type Line } from '../server/fakes.ts';
import { articleText, newFolder, writeFiles } from '../support/new-folder.ts';

interface Kept {
  readonly keeper: KnowledgeKeeper;
  readonly lines: readonly Line[];
  readonly ids: () => string[];
}

async function keep(folders: readonly string[], cachePath?: string): Promise<Kept> {
  const { log, lines } = recordingLog();
  const keeper = keepKnowledge({
    folders,
    reach: everybody,
    cachePath,
    prepare: (base) => ({ base, classify: () => ({ decision: 'none', candidates: [], contentWords: 0 }) }),
    clock: () => Date.UTC(2026, 0, 5, 9),
    log,
  });
  await keeper.read();
  return { keeper, lines, ids: () => [...(keeper.current()?.base.articles.keys() ?? [])] };
}

test('a changed, a new and a removed file are seen at the next look, and nothing is read without a change', async () => {
  const folder = await newFolder({ 'one.md': articleText('One'), 'two.md': articleText('Two') });
  const { keeper, ids } = await keep([folder]);
  const first = keeper.current();
  await keeper.look();
  expect(keeper.current()).toBe(first);
  await writeFiles(folder, { 'one.md': articleText('One, as it is now'), 'three.md': articleText('Three') });
  await rm(join(folder, 'two.md'));
  await keeper.look();
  expect(ids()).toEqual(['one.md', 'three.md']);
  expect(keeper.current()?.base.articles.get('one.md')?.title).toBe('One, as it is now');
  // Whoever holds the old knowledge still has it whole.
  expect(first?.base.articles.get('two.md')?.title).toBe('Two');
  await keeper.stop();
});

test('a folder that goes away leaves the last good knowledge, says so once, and is read when it is back', async () => {
  const folder = await newFolder({ 'one.md': articleText('One') });
  const { keeper, lines, ids } = await keep([folder]);
  await rename(folder, `${folder}-away`);
  await keeper.look();
  await keeper.look();
  expect(ids()).toEqual(['one.md']);
  expect(keeper.trouble()).toBe(
    `KNOWLEDGE names the folder "${folder}", which cannot be opened. Create it, correct its path (relative paths start at the working directory), or take it out of KNOWLEDGE. The knowledge as it was read at 2026-01-05T09:00:00.000Z is served until that is mended.`,
  );
  expect(lines.filter(({ event }) => event === 'knowledge.kept')).toHaveLength(1);
  await rename(`${folder}-away`, folder);
  await writeFiles(folder, { 'two.md': articleText('Two') });
  await keeper.look();
  expect([keeper.trouble(), ids()]).toEqual([undefined, ['one.md', 'two.md']]);
  expect(lines.at(-1)?.event).toBe('knowledge.current');
  await keeper.stop();
});

test('a folder in which only wordings are left is as suddenly empty', async () => {
  const wordings = JSON.stringify({ articles: ['one.md'], wordings: ['it hangs'] });
  const folder = await newFolder({ 'one.md': articleText('One'), 'our.wordings.jsonl': wordings });
  const { keeper, ids } = await keep([folder]);
  await rm(join(folder, 'one.md'));
  await keeper.look();
  expect(ids()).toEqual(['one.md']);
  expect(keeper.trouble()).toContain('has no article any more');
  await keeper.stop();
});

test('a folder that is suddenly empty, as when a disk is not mounted, leaves the last good knowledge', async () => {
  const folder = await newFolder({ 'one.md': articleText('One') });
  const { keeper, lines, ids } = await keep([folder]);
  await rm(join(folder, 'one.md'));
  await keeper.look();
  await keeper.look();
  expect(ids()).toEqual(['one.md']);
  // What is not served is not said to have been read.
  expect(lines.map(({ event }) => event)).toEqual(['knowledge.read', 'knowledge.kept']);
  expect(keeper.trouble()).toContain(`The folder "${folder}" has no article any more.`);
  await keeper.stop();
});

test('a folder that is emptied again after it was back is in trouble again', async () => {
  const [folder, beside] = [await newFolder({ 'one.md': articleText('One') }), await newFolder()];
  const { keeper } = await keep([folder]);
  const [there, away] = [join(folder, 'one.md'), join(beside, 'one.md')];
  for (let times = 0; times < 2; times += 1) {
    await rename(there, away);
    await keeper.look();
    expect(keeper.trouble()).toContain('has no article any more');
    await rename(away, there);
    await keeper.look();
    expect(keeper.trouble()).toBeUndefined();
  }
  await keeper.stop();
});

test('a folder without an article is an error that names it, and the rest is served', async () => {
  const [empty, full] = [
    await newFolder({ 'notes.txt': 'Nothing' }),
    await newFolder({ 'one.md': articleText('One') }),
  ];
  const { keeper, lines, ids } = await keep([empty, full]);
  expect(ids()).toEqual(['one.md']);
  const told = lines.filter(({ level }) => level === 'error').map(({ facts }) => facts);
  expect(told).toMatchObject([{ code: 'folder-empty', path: '.' }]);
  expect(told[0]?.['message']).toContain(empty);
  await keeper.stop();
});

test('the cache gives what a reading gave, for other folders too; a broken one is made anew', async () => {
  const [folder, beside] = [await newFolder({ 'one.md': articleText('One') }), await newFolder()];
  const cache = join(beside, 'cache.db');
  const first = await keep([folder], cache);
  const second = await keep([folder], cache);
  expect(second.keeper.current()?.base.hash).toBe(first.keeper.current()?.base.hash);
  expect(second.keeper.current()?.base.articles.get('one.md')).toEqual(
    first.keeper.current()?.base.articles.get('one.md'),
  );
  await writeFile(cache, 'This is no database, but it is long enough to be taken for one at first sight.');
  await rm(`${cache}-wal`, { force: true });
  await rm(`${cache}-shm`, { force: true });
  const third = await keep([folder], cache);
  expect(third.ids()).toEqual(['one.md']);
  expect(third.lines.filter(({ level }) => level === 'warn')).toEqual([]);
  for (const { keeper } of [first, second, third]) await keeper.stop();
});

test('where no cache can be made everything is read, with a warning', async () => {
  const folder = await newFolder({ 'one.md': articleText('One') });
  const { keeper, lines, ids } = await keep([folder], join(folder, 'missing', 'cache.db'));
  expect(ids()).toEqual(['one.md']);
  expect(lines.filter(({ level }) => level === 'warn').map(({ event }) => event)).toEqual([
    'knowledge.cache',
  ]);
  await keeper.stop();
});

test('a cache that breaks behind its opening is thrown away, and everything is read', async () => {
  const [folder, beside] = [await newFolder({ 'one.md': articleText('One') }), await newFolder()];
  const cache = join(beside, 'cache.db');
  const first = await keep([folder], cache);
  await first.keeper.stop();
  const bytes = await readFile(cache);
  // Behind the header and the schema, which are read at once.
  await writeFile(cache, Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(bytes.length - 8192, 7)]));
  const second = await keep([folder], cache);
  expect(second.ids()).toEqual(['one.md']);
  expect(second.lines.map(({ event }) => event)).toContain('knowledge.cache');
  const third = await keep([folder], cache);
  expect(third.lines.map(({ event }) => event)).toEqual(['knowledge.read']);
  for (const { keeper } of [second, third]) await keeper.stop();
});

test('hundreds of files are read and indexed in a process of their own, with the same outcome', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 250 }, (_, at) => [`${at}.md`, articleText(`Lamp ${at}`)]),
  );
  const [folder, beside] = [await newFolder(files), await newFolder()];
  const cached = await keep([folder], join(beside, 'cache.db'));
  const plain = await keep([folder]);
  expect(cached.ids()).toHaveLength(250);
  expect(cached.keeper.current()?.base.hash).toBe(plain.keeper.current()?.base.hash);
  for (const { keeper } of [cached, plain]) await keeper.stop();
});

test('after it was stopped it looks no more', async () => {
  const folder = await newFolder({ 'one.md': articleText('One') });
  const { keeper, ids } = await keep([folder]);
  await keeper.stop();
  await writeFiles(folder, { 'two.md': articleText('Two') });
  await keeper.look();
  expect(ids()).toEqual(['one.md']);
});
