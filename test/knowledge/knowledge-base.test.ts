import { expect, test } from '@jest/globals';
import { baseOfFiles, readArticle } from '../support/knowledge.ts';

const article = (title: string): string =>
  `<properties pageTitle="${title}" selfHelpType="generic" />\n# ${title}\n\nDo it.`;
const files = [
  { path: 'b/two.md', text: article('Two') },
  { path: 'a/one.md', text: article('One') },
  { path: 'a/one.checks.yaml', text: 'aliases: [Eins]' },
  { path: 'a/report.md', text: '<properties selfHelpType="rca" />' },
  { path: 'readme.md', text: '# Notes' },
];

test('articles stand in the order of their paths, with their checks; other files are not articles', () => {
  const { articles, diagnostics } = baseOfFiles(files);
  expect([...articles.keys()]).toEqual(['a/one.md', 'b/two.md']);
  expect(articles.get('a/one.md')?.aliases).toEqual(['Eins']);
  expect(diagnostics).toEqual([]);
});

test('the same files give the same hash, in any order; a changed check gives another', () => {
  const { hash } = baseOfFiles(files);
  expect(baseOfFiles(files.toReversed()).hash).toBe(hash);
  const changed = files.map((file) => ({ ...file, text: file.text.replace('Eins', 'Uno') }));
  expect(baseOfFiles(changed).hash).not.toBe(hash);
});

test('checks beside what is no article are an error', () => {
  const { diagnostics } = baseOfFiles([...files, { path: 'a/report.checks.yaml', text: 'checks: []' }]);
  expect(diagnostics.map(({ path, severity, code }) => [path, severity, code])).toEqual([
    ['a/report.checks.yaml', 'error', 'checks-without-article'],
  ]);
});

test('an article changes its hash with every change of its text or its checks', () => {
  const hashOf = (text: string, checks?: string): string | undefined =>
    readArticle({
      path: 'a.md',
      text,
      checks: checks === undefined ? undefined : { path: 'a.checks.yaml', text: checks },
    }).article?.hash;
  const one = article('One');
  const hashes = [hashOf(one), hashOf(one + '.'), hashOf(one, 'aliases: [x]'), hashOf(one, 'aliases: [y]')];
  expect(new Set(hashes).size).toBe(4);
  expect(hashOf(one)).toBe(hashOf(one.replaceAll('\n', '\r\n')));
});
