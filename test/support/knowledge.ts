import { buildIndex } from '../../src/classify/index/build-index.ts';
import { openIndex, type SearchIndex } from '../../src/classify/index/search-index.ts';
import { readFolders } from '../../src/files/read-folders.ts';
import type { Article } from '../../src/knowledge/article.ts';
import type { Diagnostic } from '../../src/knowledge/diagnostic.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { checksPathOf, type FileSource, type KnowledgeFile } from '../../src/knowledge/knowledge-file.ts';
import { unpack } from '../../src/knowledge/packed-file.ts';
import { readFile } from '../../src/knowledge/read-file.ts';
import { buildBase } from '../../src/knowledge/serve/build-base.ts';
import { everybody, type Reach } from '../../src/knowledge/serve/reach.ts';
import { inHand } from '../../src/knowledge/serve/stored-file.ts';

export interface ArticleReading {
  /** Undefined when the file is no article. */
  readonly article: Article | undefined;
  readonly type: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** One file as an article. */
export function readArticle(source: FileSource): ArticleReading {
  const read = readFile(source);
  const article = read.kind === 'article' ? read.content : undefined;
  return { article, type: read.facts.type, diagnostics: read.diagnostics };
}

/** The knowledge of some files, checks among them. */
export function baseOfFiles(files: readonly KnowledgeFile[], reach: Reach = everybody): KnowledgeBase {
  const sources = files
    .filter(({ path }) => !path.endsWith('.checks.yaml'))
    .map((file) => ({ ...file, checks: files.find(({ path }) => path === checksPathOf(file.path)) }));
  return buildBase(
    sources.map((source) => inHand(readFile(source))),
    reach,
  );
}

/** The knowledge of some articles, made by hand. */
export function baseOf(articles: readonly Article[]): KnowledgeBase {
  const stored = articles.map((article) =>
    inHand({
      kind: 'article',
      content: article,
      diagnostics: [],
      facts: {
        path: article.id,
        type: 'generic',
        clouds: undefined,
        clients: [],
        needsResource: false,
        sameText: article.id,
        ...article,
      },
    }),
  );
  return buildBase(stored, everybody);
}

/** The knowledge of whole folders. */
export async function baseOfFolders(folders: readonly string[]): Promise<KnowledgeBase> {
  const { files, diagnostics } = await readFolders(folders);
  return buildBase(files.map(unpack), everybody, diagnostics);
}

export function indexOf({ articles }: Pick<KnowledgeBase, 'articles'>): SearchIndex {
  return openIndex(buildIndex(articles.values()));
}
