import { describe, expect, test } from '@jest/globals';
import { sharedFolder } from '../knowledge/shared-folder.ts';
import { cli } from './run-cli.ts';

const corpus = sharedFolder('corpus/articles');

(corpus === undefined ? describe.skip : describe)('the public corpus (shared/corpus/articles)', () => {
  test('check counts its files and what is served of them', async () => {
    const { code, out, err } = await cli(['check', '--json', corpus ?? '']);
    const { files, types, served, diagnostics } = JSON.parse(out) as Record<string, Record<string, number>>;
    expect([code, err, files]).toEqual([0, '', 15_596]);
    expect(types).toMatchObject({ generic: 6_486, resource: 984, problemscopingquestions: 2_838 });
    expect(served).toEqual({ articles: 6_828, folded: 455, topics: 7_747, forms: 2_722 });
    expect(JSON.stringify(diagnostics)).not.toContain('"severity":"error"');
  }, 60_000);

  test('dump writes a line for each file, each of which is JSON', async () => {
    const { code, out } = await cli(['dump', corpus ?? '']);
    const lines = out.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([0, 15_596]);
    const kinds = lines.map((line) => {
      const file: object = JSON.parse(line) as object;
      return ['article', 'form', 'product'].find((kind) => kind in file) ?? 'none';
    });
    expect(kinds.filter((kind) => kind === 'article')).toHaveLength(7_470);
    expect(kinds.filter((kind) => kind === 'form')).toHaveLength(2_838);
  }, 60_000);
});
