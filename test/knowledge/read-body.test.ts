import { expect, test } from '@jest/globals';
import { readBody } from '../../src/knowledge/markdown/read-body.ts';
import { positionsIn } from '../../src/knowledge/position.ts';
import { readArticle } from '../../src/knowledge/read-article.ts';
import { blockText } from '../../src/knowledge/rich-text.ts';
import { hostileBodies } from './hostile-bodies.ts';

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

test.each(Object.entries(hostileBodies))('the reader gets through a body of 256 KB: %s', (_, make) => {
  const body = make(256 * 1024);
  const { article } = readArticle({ path: 'a.md', text: `<properties selfHelpType="generic" />\n${body}` });
  expect(typeof article?.symptoms[0]?.causes[0]?.summary).toBe('string');
});

test('a comment that never ends stays visible, so that nothing vanishes by accident', () => {
  expect(blockText(read('Before <!-- after').blocks)).toBe('Before <!-- after');
});

test('a comment over several lines does not join what stood in two lines', () => {
  expect(blockText(read('* one <!-- a\nb -->\n* two').blocks)).toBe('one\ntwo');
});
