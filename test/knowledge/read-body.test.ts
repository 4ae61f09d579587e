import { expect, test } from '@jest/globals';
import { readBody } from '../../src/knowledge/markdown/read-body.ts';
import { positionsIn } from '../../src/knowledge/position.ts';
import { readArticle } from '../support/knowledge.ts';
import { blockText, linksOf } from '../../src/knowledge/rich-text.ts';

function read(body: string): ReturnType<typeof readBody> {
  return readBody(body, positionsIn(body));
}

test('a body that is too long is served as plain paragraphs, without its comments', () => {
  const { blocks, findings } = read(`<!-- secret -->\n# Title\n\n${'word '.repeat(60_000)}\n\n* last`);
  expect(findings.map(({ code }) => code)).toEqual(['body-too-long']);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  expect(blockText(blocks)).not.toContain('secret');
  expect(blockText(blocks.slice(-1))).toBe('* last');
});

test.each([
  ['quotes', 32, (levels: number) => '> '.repeat(levels) + 'a'],
  ['lists', 32, (levels: number) => '- '.repeat(levels) + 'a'],
])('%s nested %i deep are read; one deeper they are plain text', (_, levels, nested) => {
  expect(read(nested(levels)).findings).toEqual([]);
  const { blocks, findings } = read(nested(levels + 1));
  expect(findings.map(({ code }) => code)).toEqual(['body-too-deep']);
  expect(blockText(blocks)).toMatch(/a$/);
});

test('of many slips of one kind the first 20 are listed, and how many there are besides', () => {
  const { diagnostics } = readArticle({
    path: 'a.md',
    text: `<properties selfHelpType="generic" />\n${'[a] (https://b.example.com)\n'.repeat(1000)}`,
  });
  expect(diagnostics).toHaveLength(21);
  expect(diagnostics.at(-1)).toMatchObject({ line: 22, code: 'link-mended' });
  expect(diagnostics.at(-1)?.message).toMatch(/^980 more of this kind/);
});

test('a body that is served as plain paragraphs keeps its web addresses as links', () => {
  const { blocks } = read(`${'> '.repeat(40)}[a](https://b.example.com/c_(d)), <https://e.example.com>.`);
  expect(linksOf(blocks).map(({ url }) => url)).toEqual([
    'https://b.example.com/c_(d)',
    'https://e.example.com',
  ]);
});

test('marks 40 deep are plain text, and say so at their line', () => {
  const { blocks, findings } = read(`one\n\n${'*a **b '.repeat(20)}c${' d** e*'.repeat(20)}`);
  expect(findings).toMatchObject([{ code: 'body-too-deep', line: 3, column: 1 }]);
  expect(blockText(blocks)).toContain('c d** e*');
});

test('an article of more causes than can be told apart is served whole, with all its words', () => {
  const { article, diagnostics } = readArticle({
    path: 'a.md',
    text: `<properties selfHelpType="generic" />\n\nCauses are:\n\n${'* one\n'.repeat(201)}\nAsk.`,
  });
  expect(diagnostics).toMatchObject([{ code: 'too-many-causes', line: 3, column: 1 }]);
  expect(article?.symptoms.flatMap(({ causes }) => causes)).toHaveLength(1);
  expect(blockText(article?.symptoms[0]?.causes[0]?.remedies[0]?.blocks ?? [])).toMatch(/one\nAsk\.$/);
});

test('a comment that never ends stays visible, so that nothing vanishes by accident', () => {
  const { blocks, findings } = read('Before <!-- after');
  expect(blockText(blocks)).toBe('Before <!-- after');
  expect(findings).toMatchObject([{ code: 'comment-not-closed', line: 1, column: 8 }]);
});

test('a comment over several lines does not join what stood in two lines', () => {
  expect(blockText(read('* one <!-- a\nb -->\n* two').blocks)).toBe('one\ntwo');
});
