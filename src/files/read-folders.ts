import { createHash } from 'node:crypto';
import { decode } from '../knowledge/decode.ts';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { checksPathOf, isChecksPath, type FileSource } from '../knowledge/knowledge-file.ts';
import type { PackedFile } from '../knowledge/packed-file.ts';
import { checksAlone } from '../knowledge/read-file.ts';
import { breather } from './breather.ts';
import { listFiles } from './list-files.ts';
import { readBytes } from './read-bytes.ts';
import { readSources } from './read-sources.ts';
import { noCache, type ReadingCache } from './reading-cache.ts';

export interface ReadOptions {
  /** Called now and then with the number of files done and the number known so far. */
  readonly onProgress?: (done: number, known: number) => void;
  readonly cache?: ReadingCache;
  /** As `readerVersion` gives it; part of every key of the cache. */
  readonly version?: string;
}

export interface FoldersReading {
  /** In the order of their paths. */
  readonly files: readonly PackedFile[];
  /** About whole files and folders; each file carries its own. */
  readonly diagnostics: readonly Diagnostic[];
  /** Folders in which no file is part of the knowledge. */
  readonly empty: readonly string[];
}

/** How many files are open at once. */
const together = 16;

/**
 * Reads folders in order, each laid over the ones before: a file with the same relative path takes the earlier one's
 * place. What the cache knows is not read again. Everyone else in the process gets a turn every few milliseconds.
 * @throws KnowledgeFolderError for a folder that is not there.
 */
export async function readFolders(
  folders: readonly string[],
  { onProgress = () => undefined, cache = noCache, version = '' }: ReadOptions = {},
): Promise<FoldersReading> {
  const { bytes, diagnostics, empty } = await bytesOf(folders);
  const { sources, alone } = sourcesOf(bytes, version);
  const known = await lookUp(sources, cache);
  const fresh = sources.filter((_, at) => known[at] === undefined);
  const read = await readSources(
    fresh.map(({ source }) => source()),
    (done) => onProgress(sources.length - fresh.length + done, sources.length),
  );
  cache.put(fresh.flatMap(({ key }, at) => (read[at] === undefined ? [] : [[key, read[at]] as const])));
  cache.close(new Set(sources.map(({ key }) => key)));
  const next = read.values();
  return {
    files: known.flatMap((file) => file ?? next.next().value ?? []),
    diagnostics: [...diagnostics, ...empty.map(nothingIn), ...alone.map((path) => checksAlone({ path }))],
    empty,
  };
}

interface BytesOfFolders {
  readonly bytes: ReadonlyMap<string, Buffer>;
  readonly diagnostics: readonly Diagnostic[];
  readonly empty: readonly string[];
}

async function bytesOf(folders: readonly string[]): Promise<BytesOfFolders> {
  const bytes = new Map<string, Buffer>();
  const diagnostics: Diagnostic[] = [];
  const empty: string[] = [];
  const breathe = breather();
  for (const folder of folders) {
    const { paths, diagnostics: ofListing } = await listFiles(folder);
    diagnostics.push(...ofListing);
    let found = 0;
    for (let at = 0; at < paths.length; at += together) {
      const some = paths.slice(at, at + together);
      for (const read of await Promise.all(some.map((path) => readBytes(folder, path)))) {
        if (read.kind === 'file') bytes.set(read.path, read.bytes);
        if (read.kind === 'problem') diagnostics.push(read.diagnostic);
        found += read.kind === 'file' ? 1 : 0;
      }
      await breathe();
    }
    if (found === 0) empty.push(folder);
  }
  return { bytes, diagnostics, empty };
}

function nothingIn(folder: string): Diagnostic {
  const message = `There is no article in the folder "${folder}": none of its files begins with a <properties .../> header. Name the folder that holds the articles.`;
  return { path: '.', line: 1, column: 1, severity: 'error', code: 'folder-empty', message };
}

interface Keyed {
  readonly key: string;
  readonly source: () => FileSource;
}

/** Each file with the checks beside it, and the key over both. */
function sourcesOf(
  bytes: ReadonlyMap<string, Buffer>,
  version: string,
): { sources: Keyed[]; alone: string[] } {
  const paths = [...bytes.keys()].sort();
  const checked = new Set<string>();
  const sources = paths
    .filter((path) => !isChecksPath(path))
    .map((path) => {
      const beside = checksPathOf(path);
      const [text, checks] = [bytes.get(path), bytes.get(beside)];
      if (checks) checked.add(beside);
      return {
        key: keyOf([version, path, text ?? '', checks ?? '']),
        source: () => ({
          path,
          text: decode(text ?? Buffer.alloc(0)),
          ...(checks && { checks: { path: beside, text: decode(checks) } }),
        }),
      };
    });
  return { sources, alone: paths.filter((path) => isChecksPath(path) && !checked.has(path)) };
}

/** Lengths stand between the parts, so that no two lists of parts run into the same bytes. */
function keyOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('base64url');
}

async function lookUp(
  sources: readonly Keyed[],
  cache: ReadingCache,
): Promise<readonly (PackedFile | undefined)[]> {
  const breathe = breather();
  const known: (PackedFile | undefined)[] = [];
  for (const { key } of sources) {
    known.push(cache.get(key));
    await breathe();
  }
  return known;
}
