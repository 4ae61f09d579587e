import { resolve } from 'node:path';
import { readFolders, type FoldersReading } from '../files/read-folders.ts';
import type { Progress } from './progress.ts';
import { tellingFolders } from './telling-folders.ts';

/** Reads folders, each laid over the ones before. @throws OperatorError for one that cannot be read */
export async function readKnowledge(
  folders: readonly string[],
  cwd: string,
  progress: Progress,
): Promise<FoldersReading> {
  progress.tell('Reading', 0, 0);
  return tellingFolders(cwd, () =>
    readFolders(
      folders.map((folder) => resolve(cwd, folder)),
      { onProgress: (done, known) => progress.tell('Reading', done, known) },
    ),
  );
}
