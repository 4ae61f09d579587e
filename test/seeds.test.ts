import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/knowledge/article.ts';
import { decode } from '../src/knowledge/decode.ts';
import { readHeader } from '../src/knowledge/header/read-header.ts';
import { readArticle } from '../src/knowledge/read-article.ts';
import { blockText, linksOf } from '../src/knowledge/rich-text.ts';
import { sharedFolder } from './knowledge/shared-folder.ts';
import { firstMissing, visibleInArticle, visibleInSource, wordsOf } from './knowledge/visible.ts';

/** The two articles the project began from. They are not copied here, so that these tests need shared/seeds. */
const folder = sharedFolder('seeds');
const withSeeds = folder === undefined ? describe.skip : describe;

function seed(name: string): { article: Article; text: string } {
  const text = decode(readFileSync(join(folder ?? '', name)));
  const { article, diagnostics } = readArticle({ path: name, text });
  expect(diagnostics).toEqual([]);
  if (article === undefined) throw new Error(`${name} is no article.`);
  return { article, text };
}

/** Symptoms with their causes: the opening words of each statement and of each remedy. */
function outline({ symptoms }: Article): unknown {
  return symptoms.map(({ title, causes }) => ({
    title,
    causes: causes.map(({ statement, remedies }) => [opening(blockText(statement)), ...remedies.map(({ id, blocks }) => `${id}: ${opening(blockText(blocks))}`)]),
  }));
}

function opening(text: string): string {
  return text.split(/\s+/).slice(0, 4).join(' ');
}
