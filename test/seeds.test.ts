import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Remedy } from '../src/knowledge/article.ts';
import { decode } from '../src/knowledge/decode.ts';
import { readHeader } from '../src/knowledge/header/read-header.ts';
import { readArticle } from './support/knowledge.ts';
import { blockText, linksOf } from '../src/knowledge/rich-text.ts';
import { sharedFolder } from './knowledge/shared-folder.ts';
import { comparable, stripMarks } from './knowledge/strip-marks.ts';
import { firstMissing, visibleInArticle, visibleInSource, wordsOf } from './knowledge/visible.ts';

/** The two articles the project began from. Their text is not copied here: these tests need shared/seeds. */
const folder = sharedFolder('seeds');
const withSeeds = folder === undefined ? describe.skip : describe;
const [specificUser, nobody] = ['000_c1de8e52d55b1935.md', '001_532c3f94b7cce449.md'];

function load(name: string): { article: Article; body: string } {
  const text = decode(readFileSync(join(folder ?? '', name)));
  const { article, diagnostics } = readArticle({ path: name, text });
  expect(diagnostics).toEqual([]);
  if (article === undefined) throw new Error(`${name} is no article.`);
  return { article, body: text.slice(readHeader(text)?.end) };
}

const isGeneral = ({ id }: Remedy): boolean => id.endsWith('.general');

/** Remedy ids by symptom and cause: the shape of an article. */
function shape({ symptoms }: Article): string[][][] {
  return symptoms.map(({ causes }) => causes.map(({ remedies }) => remedies.map(({ id }) => id)));
}

/** The words of every bullet before the further reading, as the file lists them. */
function bullets(body: string): string[] {
  const [steps = ''] = body.split(/^#.*documents/im);
  return (steps.match(/^\s*\* .*$/gm) ?? []).map((line) => wordsOf(stripMarks(line).text).join(' '));
}

/** The same from the article: each cause's statement, then its own remedies. */
function causesAndRemedies({ symptoms }: Article): string[] {
  return symptoms
    .flatMap(({ causes }) => causes)
    .flatMap(({ statement, remedies }) => [
      statement,
      ...remedies.filter((remedy) => !isGeneral(remedy)).map(({ blocks }) => blocks),
    ])
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => wordsOf(blockText(blocks)).join(' '));
}

withSeeds('the seeds (shared/seeds)', () => {
  test.each([specificUser, nobody])(
    '%s: every bullet is a cause or a remedy, as the file lists them',
    (name) => {
      const { article, body } = load(name);
      expect(causesAndRemedies(article)).toEqual(bullets(body));
    },
  );

  test.each([specificUser, nobody])('%s: no word and no link is lost or out of order', (name) => {
    const { article, body } = load(name);
    const [wanted, found] = [visibleInSource(body), visibleInArticle(article)];
    expect(firstMissing(wanted.words, found.words)).toBeUndefined();
    expect(found.links).toEqual(wanted.links);
    expect(found.links).toEqual(
      [...body.matchAll(/\]\((https:[^)]+)\)/g)].map(([, url = '']) => comparable(url)),
    );
  });

  test('one user: one untitled symptom, two causes, two ways to mend the first', () => {
    const { article } = load(specificUser);
    expect(shape(article)).toEqual([[['s1.c1.r1', 's1.c1.r2'], ['s1.c2.r1']]]);
    expect(article.symptoms[0]?.title).toBe('');
    expect(article.symptoms[0]?.causes[1]?.remedies[0]?.blocks).toEqual([]);
    expect(linksOf(article.documents)).toHaveLength(2);
    expect(article.topics).toEqual(['32596863']);
    expect(article.aliases).toEqual([]);
  });

  test('nobody and one user: two titled symptoms, each with a remedy for all its causes', () => {
    const { article } = load(nobody);
    const [first, second] = ['s1.general', 's2.general'];
    expect(shape(article)).toEqual([
      [[first], [first], [first], [first]],
      [['s2.c1.r1', 's2.c1.r2', second], [second]],
    ]);
    expect(article.symptoms.map(({ title }) => wordsOf(title).slice(-3).join(' '))).toEqual([
      'no passwords synchronized',
      'for specific user',
    ]);
    expect(article.documents).toEqual([]);
  });

  test('summaries are the first sentence of each cause', () => {
    const { article, body } = load(nobody);
    for (const { summary } of article.symptoms.flatMap(({ causes }) => causes)) {
      expect(body.replaceAll('**', '')).toContain(`* ${summary}`);
      expect(summary).toMatch(/^[A-Z][^.]*\.$/);
    }
  });
});
