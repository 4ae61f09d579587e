import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { article, cli, fill, form, headed, newFolder } from './run-cli.ts';

let root = newFolder();
beforeEach(() => {
  root = newFolder();
});
afterEach(() => root.remove());

const files = {
  'b.md': article('B\u2028\u0085', {
    supportTopicIds: '32000007',
    productPesIds: '14785',
    cloudEnvironments: 'usnat',
  }),
  'a/z.md': form('Z', { clientIds: 'Partners' }),
  'a/new\nline.md': headed({ pageTitle: 'Inside', selfHelpType: 'tsg_content' }, '# Inside'),
  'typo.md': headed({ pageTitle: 'T', selfHelpType: 'generick' }, '# T'),
  'c.md': headed(
    { pageTitle: 'C', selfHelpType: 'supportTopicDescription' },
    '# Product\n---\n{"name":"P"}\n---',
  ),
};

test('one line of JSON for each file, in the order of the paths, whatever its cloud and type', async () => {
  fill(join(root.path, 'a'), files);
  const { code, out, err } = await cli(['dump', 'a'], { cwd: root.path });
  expect([code, err]).toEqual([0, '']);
  expect(out).not.toMatch(/[\u0085\u2028]/);
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ path }) => path)).toEqual(['a/new\nline.md', 'a/z.md', 'b.md', 'c.md', 'typo.md']);
  expect(lines[0]).toMatchObject({ type: 'tsg_content', title: 'Inside', clouds: null, diagnostics: [] });
  expect(lines[1]).toMatchObject({
    type: 'problemscopingquestions',
    clients: ['partners'],
    form: { title: 'Z', elements: [{ id: 'q1', label: 'Which door is it?' }, { id: 'q2' }] },
  });
  expect(lines[2]).toMatchObject({
    type: 'generic',
    clouds: ['usnat'],
    topics: ['32000007'],
    products: ['14785'],
    article: { id: 'b.md', symptoms: [{ id: 's1' }] },
  });
  expect(lines[3]).toMatchObject({ type: 'supporttopicdescription' });
  expect(lines[4]).toMatchObject({ type: 'generick', diagnostics: [{ code: 'header-type' }] });
  expect(lines.map((line) => ['article', 'form', 'product'].filter((kind) => kind in line))).toEqual([
    [],
    ['form'],
    ['article'],
    ['product'],
    [],
  ]);
});

test('it stops, quietly, when its reader goes away', async () => {
  fill(join(root.path, 'a'), files);
  const { code, out, err } = await cli(['dump', 'a'], { cwd: root.path, reads: 2 });
  expect([code, err, out.trimEnd().split('\n').length]).toEqual([0, '', 2]);
});

test('files that could not be read are told beside the output', async () => {
  fill(join(root.path, 'a'), { 'notes.md': 'x' });
  const { code, out, err } = await cli(['dump', 'a'], { cwd: root.path });
  expect([code, out]).toEqual([0, '']);
  expect(err).toMatch(/^\.:1:1: error folder-empty: There is no article/);
});
