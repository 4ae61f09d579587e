import type { Article } from '../knowledge/article.ts';
import { assemble, pairWithChecks } from '../knowledge/build-knowledge-base.ts';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { KnowledgeFile } from '../knowledge/knowledge-file.ts';
import { checksAlone, readArticle } from '../knowledge/read-article.ts';
import { breather } from './breather.ts';
import { listFiles } from './list-files.ts';
import { readKnowledgeFile } from './read-knowledge-file.ts';

export interface ReadOptions {
  /** Called now and then with the number of files done and the number known so far. */
  readonly onProgress?: (done: number, known: number) => void;
}

export interface FoldersReading {
  readonly base: KnowledgeBase;
  /** How many files are part of the knowledge: those with a header, and checks. */
  readonly files: number;
}

/** How many files are open at once. */
const together = 16;

/**
 * Reads folders in order, each laid over the ones before: a file with the same relative path takes the earlier one's
 * place. Everyone else in the process gets a turn at least every few milliseconds.
 * @throws KnowledgeFolderError for a folder that is not there.
 */
export async function readKnowledgeFolders(
  folders: readonly string[],
  { onProgress = () => undefined }: ReadOptions = {},
): Promise<FoldersReading> {
  const files = new Map<string, KnowledgeFile>();
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const read = await readFolder(folder, (done, known) => onProgress(files.size + done, files.size + known));
    for (const file of read.files) files.set(file.path, file);
    diagnostics.push(...read.diagnostics);
  }
  const understood = await understand([...files.values()]);
  return {
    base: assemble(understood.articles, [...diagnostics, ...understood.diagnostics]),
    files: files.size,
  };
}

async function readFolder(
  folder: string,
  onProgress: (done: number, known: number) => void,
): Promise<{ files: KnowledgeFile[]; diagnostics: Diagnostic[] }> {
  const { paths, diagnostics } = await listFiles(folder);
  const files: KnowledgeFile[] = [];
  const breathe = breather();
  for (let at = 0; at < paths.length; at += together) {
    const readings = await Promise.all(
      paths.slice(at, at + together).map((path) => readKnowledgeFile(folder, path)),
    );
    files.push(...readings.flatMap((reading) => (reading.kind === 'file' ? [reading.file] : [])));
    diagnostics.push(
      ...readings.flatMap((reading) => (reading.kind === 'problem' ? [reading.diagnostic] : [])),
    );
    onProgress(Math.min(at + together, paths.length), paths.length);
    await breathe();
  }
  return { files, diagnostics };
}

async function understand(
  files: readonly KnowledgeFile[],
): Promise<{ articles: Article[]; diagnostics: Diagnostic[] }> {
  const { sources, alone } = pairWithChecks(files);
  const articles: Article[] = [];
  const diagnostics: Diagnostic[] = [];
  const breathe = breather();
  for (const source of sources) {
    const reading = readArticle(source);
    if (reading.article !== undefined) articles.push(reading.article);
    diagnostics.push(...reading.diagnostics);
    await breathe();
  }
  return { articles, diagnostics: [...diagnostics, ...alone.map(checksAlone)] };
}
