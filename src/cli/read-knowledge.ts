import { resolve } from 'node:path';
import { KnowledgeFolderError } from '../files/knowledge-folder-error.ts';
import { readFolders, type FoldersReading } from '../files/read-folders.ts';
import { OperatorError } from '../operator-error.ts';
import { printable } from './printable.ts';
import type { Progress } from './progress.ts';

/** Reads folders, each laid over the ones before. @throws OperatorError for one that cannot be read */
export async function readKnowledge(
  folders: readonly string[],
  cwd: string,
  progress: Progress,
): Promise<FoldersReading> {
  progress.tell('Reading', 0, 0);
  try {
    return await readFolders(
      folders.map((folder) => resolve(cwd, folder)),
      { onProgress: (done, known) => progress.tell('Reading', done, known) },
    );
  } catch (error) {
    if (!(error instanceof KnowledgeFolderError)) throw error;
    const message = `The folder "${printable(error.folder)}" ${error.why}. Create it or correct its path; relative paths start at "${printable(cwd)}".`;
    throw new OperatorError(message, { cause: error });
  }
}
