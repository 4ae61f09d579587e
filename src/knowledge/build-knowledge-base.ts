import type { Article } from './article.ts';
import { contentHash } from './content-hash.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { checksPathOf, isChecksPath, type KnowledgeFile } from './knowledge-file.ts';
import { checksAlone, readArticle, type ArticleSource } from './read-article.ts';

/** All files at once. A caller that must not stop for seconds takes the three steps below itself. */
export function buildKnowledgeBase(files: Iterable<KnowledgeFile>): KnowledgeBase {
  const { sources, alone } = pairWithChecks(files);
  const readings = sources.map(readArticle);
  const articles = readings.flatMap(({ article }) => (article === undefined ? [] : [article]));
  return assemble(articles, [
    ...readings.flatMap(({ diagnostics }) => diagnostics),
    ...alone.map(checksAlone),
  ]);
}

/** Puts each checks file beside its article. Of two files with one path the later counts. */
export function pairWithChecks(files: Iterable<KnowledgeFile>): {
  sources: ArticleSource[];
  /** Checks files without an article. */
  alone: KnowledgeFile[];
} {
  const byPath = new Map([...files].map((file) => [file.path, file]));
  const all = [...byPath.values()];
  const sources = all
    .filter(({ path }) => !isChecksPath(path))
    .map((file) => ({ ...file, checks: byPath.get(checksPathOf(file.path)) }));
  const paired = new Set(sources.map(({ checks }) => checks?.path));
  return { sources, alone: all.filter(({ path }) => isChecksPath(path) && !paired.has(path)) };
}

/** The knowledge of some articles, in the order of their paths, so that the same files give the same value. */
export function assemble(articles: readonly Article[], diagnostics: readonly Diagnostic[]): KnowledgeBase {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    hash: contentHash(JSON.stringify(sorted.map(({ id, hash }) => [id, hash]))),
    articles: new Map(sorted.map((article) => [article.id, article])),
    titles: sorted
      .map(({ id, hash, title }) => ({ id, hash, title }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
    forms: new Map(),
    formFor: () => undefined,
    diagnostics,
  };
}
