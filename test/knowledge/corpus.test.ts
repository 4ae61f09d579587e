import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/knowledge/article.ts';
import { readHeader } from '../../src/knowledge/header/read-header.ts';
import { readArticle } from '../support/knowledge.ts';
import { corpusFiles } from './corpus-files.ts';
import { sharedFolder } from './shared-folder.ts';
import { firstMissing, visibleInArticle, visibleInSource, wordsOf } from './visible.ts';

const folder = sharedFolder('corpus/articles');

(folder === undefined ? describe.skip : describe)('the public corpus (shared/corpus/articles)', () => {
  test('every answer article is read, and no visible word or link of it is lost or out of order', () => {
    const types = new Map<string, number>();
    const lost: string[] = [];
    const total = { words: 0, links: 0, moreWords: 0, moreLinks: 0 };
    for (const file of corpusFiles(folder ?? '')) {
      const { article, type } = readArticle(file);
      types.set(type, (types.get(type) ?? 0) + 1);
      if (article === undefined) continue;
      const { missing, words, links, moreWords, moreLinks } = compared(article, file.text);
      if (missing !== undefined) lost.push(`${file.path}: ${missing}`);
      total.words += words;
      total.links += links;
      total.moreWords += moreWords;
      total.moreLinks += moreLinks;
      expect(article.symptoms.every(({ causes }) => causes.length > 0)).toBe(true);
      expect(
        article.symptoms.flatMap(({ causes }) => causes).every(({ remedies }) => remedies.length > 0),
      ).toBe(true);
    }
    expect(lost).toEqual([]);
    // Of 41,384 inline links 368 are no http(s); 63 are images; bare addresses come on top, internal hosts go off.
    expect(total.links).toBe(41_105);
    expect(total.words).toBe(1_142_911);
    // What the reader shows and the plain patterns do not see: mail addresses, links mended in unusual ways. With
    // hardly anything over, a lost word cannot hide behind the same word further on.
    expect(total.moreWords).toBeLessThan(100);
    expect(total.moreLinks).toBeLessThan(20);
    expect([types.get('generic'), types.get('resource'), types.get('problemscopingquestions')]).toEqual([
      6486, 984, 2838,
    ]);
  }, 60_000);
});

interface Comparison {
  readonly missing: string | undefined;
  readonly words: number;
  readonly links: number;
  readonly moreWords: number;
  readonly moreLinks: number;
}

function compared(article: Article, text: string): Comparison {
  const wanted = visibleInSource(text.slice(readHeader(text)?.end));
  const found = visibleInArticle(article);
  return {
    missing: firstMissing(wanted.words, found.words) ?? firstMissing(wanted.links, found.links),
    words: wanted.words.length,
    links: wanted.links.length,
    moreWords: found.words.length - wanted.words.length - ofHeaderAlone(article, wanted.words).length,
    moreLinks: found.links.length - wanted.links.length,
  };
}

/** The words of a title that is not the title line of the body. */
function ofHeaderAlone({ title, intro: [first] }: Article, body: readonly string[]): readonly string[] {
  const words = wordsOf(title);
  const isKept = first?.kind === 'heading' && first.level === 1;
  return !isKept && words.every((word, at) => body[at] === word) ? [] : words;
}
