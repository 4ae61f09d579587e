import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/knowledge/article.ts';
import { readHeader } from '../../src/knowledge/header/read-header.ts';
import { readArticle } from '../support/knowledge.ts';
import { corpusFiles } from './corpus-files.ts';
import { sharedFolder } from './shared-folder.ts';
import { firstMissing, visibleInArticle, visibleInSource } from './visible.ts';

const folder = sharedFolder('corpus/articles');

(folder === undefined ? describe.skip : describe)('the public corpus (shared/corpus/articles)', () => {
  test('every answer article is read, and no visible word or link of it is lost or out of order', () => {
    const types = new Map<string, number>();
    const lost: string[] = [];
    for (const file of corpusFiles(folder ?? '')) {
      const { article, type } = readArticle(file);
      types.set(type, (types.get(type) ?? 0) + 1);
      if (article === undefined) continue;
      const missing = missingFrom(article, file.text);
      if (missing !== undefined) lost.push(`${file.path}: ${missing}`);
      expect(article.symptoms.every(({ causes }) => causes.length > 0)).toBe(true);
      expect(
        article.symptoms.flatMap(({ causes }) => causes).every(({ remedies }) => remedies.length > 0),
      ).toBe(true);
    }
    expect(lost).toEqual([]);
    expect([types.get('generic'), types.get('resource'), types.get('problemscopingquestions')]).toEqual([
      6486, 984, 2838,
    ]);
  }, 60_000);
});

function missingFrom(article: Article, text: string): string | undefined {
  const wanted = visibleInSource(text.slice(readHeader(text)?.end));
  const found = visibleInArticle(article);
  return firstMissing(wanted.words, found.words) ?? firstMissing(wanted.links, found.links);
}
