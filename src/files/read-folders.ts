import { decode } from '../knowledge/decode.ts';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { checksPathOf, isChecksPath, type FileSource } from '../knowledge/knowledge-file.ts';
import { pack, type PackedFile } from '../knowledge/packed-file.ts';
import { checksAlone, readFile } from '../knowledge/read-file.ts';
import { articleByPath } from '../knowledge/wordings/article-by-path.ts';
import { readWordings } from '../knowledge/wordings/read-wordings.ts';
import { isWordingsPath, type Wordings } from '../knowledge/wordings/wordings.ts';
import { breather } from './breather.ts';
import { hashParts } from './hash-parts.ts';
import { noCache, type KnowledgeCache } from './knowledge-cache.ts';
import { overlay, type Overlay } from './overlay.ts';
import { readBytes } from './read-bytes.ts';

export interface ReadOptions {
  /** Called now and then with the number of files done and the number known so far. */
  readonly onProgress?: (done: number, known: number) => void;
  readonly cache?: KnowledgeCache;
  /** As `readerVersion` gives it; part of every key of the cache. */
  readonly version?: string;
  /** Called once, when the cache lacks more than a few files. Then it is asked for all of them again. */
  readonly beforeMany?: () => Promise<void>;
}

export interface FoldersReading {
  /** In the order of their paths. */
  readonly files: readonly PackedFile[];
  /** Of all folders, in the order of the paths of their files. */
  readonly wordings: readonly Wordings[];
  /** The article that a path in wordings means, of all that were read. */
  readonly articleAt: (path: string) => string | undefined;
  /** About whole files and folders; each file carries its own. */
  readonly diagnostics: readonly Diagnostic[];
  /** Folders in which no file is part of the knowledge. */
  readonly empty: readonly string[];
  /** Those, and folders in which nothing but wordings are. */
  readonly withoutArticles: readonly string[];
  /** Of the files, in the cache: hashes over all that each was read from, and the reader. */
  readonly keys: readonly string[];
}

/** So many files are read before anybody notices. */
export const few = 200;

/**
 * Reads folders in order, each laid over the ones before: a file with the same relative path takes the earlier one's
 * place. What the cache knows is not parsed again. Everyone else in the process gets a turn every few milliseconds.
 * @throws KnowledgeFolderError for a folder that is not there.
 */
export async function readFolders(
  folders: readonly string[],
  options: ReadOptions = {},
): Promise<FoldersReading> {
  return readOverlay(await overlay(folders), options);
}

/** The same for folders that were listed before. */
export async function readOverlay(
  all: Overlay,
  { beforeMany, ...options }: ReadOptions = {},
): Promise<FoldersReading> {
  if (beforeMany) {
    const quick = await readAll(all, { ...options, most: few });
    if (quick) return quick;
    await beforeMany();
  }
  const reading = await readAll(all, { ...options, most: Infinity });
  if (!reading) throw new RangeError('Reading without a limit came to one.');
  return reading;
}

interface Limited extends Omit<ReadOptions, 'beforeMany'> {
  /** With more files to parse than this the reading is given up. */
  readonly most: number;
}

async function readAll(
  all: Overlay,
  { onProgress, cache = noCache, version = '', most }: Limited,
): Promise<FoldersReading | undefined> {
  const taken = new Taken(all.owners);
  const files: PackedFile[] = [];
  const keys: string[] = [];
  const fresh: (readonly [string, PackedFile])[] = [];
  const breathe = breather();
  for (const path of [...all.owners.keys()].filter((each) => !isBeside(each))) {
    const source = taken.source(path);
    if (source === undefined) continue;
    const key = hashParts([version, path, source.text, source.checks ?? '']);
    const known = cache.file(key);
    const file = known ?? pack(readFile(textsOf(path, source)));
    if (!known && fresh.push([key, file]) > most) return undefined;
    files.push(file);
    keys.push(key);
    onProgress?.(files.length, all.owners.size);
    await breathe();
  }
  cache.putFiles(fresh);
  const articleAt = articleByPath(
    files.flatMap(({ kind, facts }) => (kind === 'article' ? [facts.path] : [])),
  );
  const { wordings, diagnostics: ofWordings } = readAllWordings(all, taken, articleAt);
  const { diagnostics, ...folders } = aboutAll(all, taken);
  return { files, wordings, articleAt, keys, diagnostics: [...diagnostics, ...ofWordings], ...folders };
}

/** What belongs to articles and is none. */
function isBeside(path: string): boolean {
  return isChecksPath(path) || isWordingsPath(path);
}

function readAllWordings(
  all: Overlay,
  taken: Taken,
  articleAt: FoldersReading['articleAt'],
): Pick<FoldersReading, 'wordings' | 'diagnostics'> {
  const paths = [...all.owners.keys()].filter(isWordingsPath);
  const read = paths.map((path) => {
    const bytes = taken.bytes(path);
    const { wordings, diagnostics } = readWordings({ path, text: bytes ? decode(bytes) : '' });
    const lost = wordings.flatMap(({ articles, line }) =>
      articles.filter((each) => articleAt(each) === undefined).map((each) => noSuchArticle(path, line, each)),
    );
    return { wordings, diagnostics: [...diagnostics, ...lost] };
  });
  return {
    wordings: read.flatMap(({ wordings }) => wordings),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

function noSuchArticle(path: string, line: number, article: string): Diagnostic {
  const message = `There is no article "${article}" in these folders, or several have paths that end so: nothing is found by these wordings. Name its file by its whole path from the knowledge folder on.`;
  return { path, line, column: 1, severity: 'warning', code: 'wordings-article', message };
}

interface Source {
  readonly text: Buffer;
  readonly checks: Buffer | undefined;
}

/** The bytes of files, and which of them were part of the knowledge. */
class Taken {
  readonly paths = new Set<string>();
  readonly problems: Diagnostic[] = [];
  readonly #owners: Overlay['owners'];

  constructor(owners: Overlay['owners']) {
    this.#owners = owners;
  }

  /** A file with the checks beside it; undefined when it is no part of the knowledge. */
  source(path: string): Source | undefined {
    const text = this.bytes(path);
    return text && { text, checks: this.bytes(checksPathOf(path)) };
  }

  bytes(path: string): Buffer | undefined {
    const owner = this.#owners.get(path);
    if (owner === undefined) return undefined;
    const read = readBytes(path, owner);
    if (read.kind === 'problem') this.problems.push(read.diagnostic);
    if (read.kind !== 'file') return undefined;
    this.paths.add(path);
    return read.bytes;
  }
}

function textsOf(path: string, { text, checks }: Source): FileSource {
  return {
    path,
    text: decode(text),
    ...(checks && { checks: { path: checksPathOf(path), text: decode(checks) } }),
  };
}

function aboutAll(
  all: Overlay,
  { paths, problems }: Taken,
): Pick<FoldersReading, 'diagnostics' | 'empty' | 'withoutArticles'> {
  const alone = [...all.owners.keys()].filter((path) => isChecksPath(path) && !paths.has(path));
  const withoutArticles = [...all.paths].filter(
    ([, its]) => !its.some((path) => paths.has(path) && !isWordingsPath(path)),
  );
  const empty = withoutArticles.filter(([, its]) => !its.some((path) => paths.has(path)));
  return {
    diagnostics: [
      ...all.diagnostics,
      ...problems,
      ...empty.map(([folder]) => nothingIn(folder)),
      ...alone.map((path) => checksAlone({ path })),
    ],
    empty: empty.map(([folder]) => folder),
    withoutArticles: withoutArticles.map(([folder]) => folder),
  };
}

function nothingIn(folder: string): Diagnostic {
  const message = `There is no article in the folder "${folder}": none of its files begins with a <properties .../> header. Name the folder that holds the articles.`;
  return { path: '.', line: 1, column: 1, severity: 'error', code: 'folder-empty', message };
}
