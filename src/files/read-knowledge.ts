import { buildIndex } from '../classify/index/build-index.ts';
import type { IndexData } from '../classify/index/index-data.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { unpack } from '../knowledge/packed-file.ts';
import { buildBase } from '../knowledge/serve/build-base.ts';
import type { Reach } from '../knowledge/serve/reach.ts';
import { wordingsByArticle } from '../knowledge/wordings/wordings-by-article.ts';
import { hashParts } from './hash-parts.ts';
import { forgiving, noCache, openKnowledgeCache, type KnowledgeCache } from './knowledge-cache.ts';
import type { Overlay } from './overlay.ts';
import { few, readOverlay } from './read-folders.ts';
import { readerVersion } from './reader-version.ts';
import { shippedWordings } from './shipped-wordings.ts';

export interface KnowledgeOrder {
  readonly folders: Overlay;
  readonly reach: Reach;
  /** The file of the cache; undefined: everything is read. */
  readonly cachePath: string | undefined;
  /** Called before more than a few files are read or indexed. What is then in the cache is taken from there. */
  readonly beforeMany?: () => Promise<void>;
  /** Called now and then with the number of files done and the number known so far. */
  readonly onProgress?: (done: number, known: number) => void;
  /** Without a cache everything works, only slower. */
  readonly onCacheError?: (error: unknown) => void;
}

export interface KnowledgeReading {
  readonly base: KnowledgeBase;
  readonly index: IndexData;
  /** How many files are part of the knowledge. */
  readonly files: number;
  /** Folders in which no file is. */
  readonly empty: readonly string[];
  /** Folders in which no article is. */
  readonly withoutArticles: readonly string[];
}

/** Reads folders, through the cache where there is one, and builds the search index. */
export async function readKnowledge(order: KnowledgeOrder): Promise<KnowledgeReading> {
  const { folders, reach, onProgress } = order;
  const cache = openCache(order);
  // Where nothing can be kept, nobody else can read it for us.
  const beforeMany = cache === noCache ? undefined : order.beforeMany;
  try {
    const version = readerVersion();
    const reading = await readOverlay(folders, {
      cache,
      version,
      ...(beforeMany && { beforeMany }),
      ...(onProgress && { onProgress }),
    });
    const base = buildBase(reading.files.map(unpack), reach, reading.diagnostics);
    // A folder's own come first: of very many wordings of one article the first ones count.
    const wordings = wordingsByArticle(base, [...reading.wordings, ...shippedWordings()], reading.articleAt);
    const key = hashParts([version, base.hash, ...reading.keys, ...partsOf(wordings)]);
    const index = cache.index(key) ?? (await newIndex({ base, wordings, key, cache }, beforeMany));
    // Of folders that are suddenly empty the readings may be needed again.
    if (reading.withoutArticles.length === 0) cache.tidy(new Set(reading.keys));
    const { files, empty, withoutArticles } = reading;
    return { base, index, files: files.length, empty, withoutArticles };
  } finally {
    cache.close();
  }
}

/** One after the other: a help desk's old tickets may be more than one text can hold. */
function partsOf(wordings: ReadonlyMap<string, readonly string[]>): string[] {
  return [...wordings].flatMap(([article, texts]) => [article, String(texts.length), ...texts]);
}

/** Many articles are indexed elsewhere, where that can be; the index is then in the cache. */
async function newIndex(
  {
    base: { articles },
    wordings,
    key,
    cache,
  }: {
    readonly base: KnowledgeBase;
    readonly wordings: ReadonlyMap<string, readonly string[]>;
    readonly key: string;
    readonly cache: KnowledgeCache;
  },
  beforeMany: KnowledgeOrder['beforeMany'],
): Promise<IndexData> {
  if (beforeMany && articles.size > few) {
    await beforeMany();
    const made = cache.index(key);
    if (made !== undefined) return made;
  }
  const index = buildIndex(articles.values(), wordings);
  cache.putIndex(key, index);
  return index;
}

function openCache({ cachePath, onCacheError = () => undefined }: KnowledgeOrder): KnowledgeCache {
  if (cachePath === undefined) return noCache;
  try {
    return forgiving(openKnowledgeCache(cachePath), cachePath, onCacheError);
  } catch (error) {
    onCacheError(error);
    return noCache;
  }
}
