import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/knowledge/article.ts';
import { decode } from '../../src/knowledge/decode.ts';
import { readHeader } from '../../src/knowledge/header/read-header.ts';
import { readArticle } from '../support/knowledge.ts';
import { sharedFolder } from './shared-folder.ts';
import { firstMissing, visibleInArticle, visibleInSource } from './visible.ts';

const folder = sharedFolder('corpus/articles');

/** Reads one file at a time, so that 15,596 texts need not be held at once. */
function* corpus(root: string): Generator<{ path: string; text: string }> {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    yield { path: path.slice(root.length + 1), text: decode(readFileSync(path)) };
  }
}

(folder === undefined ? describe.skip : describe)('the public corpus (shared/corpus/articles)', () => {
  test('every answer article is read, and no visible word or link of it is lost or out of order', () => {
    const types = new Map<string, number>();
    const lost: string[] = [];
    for (const file of corpus(folder ?? '')) {
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
