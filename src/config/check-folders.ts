import { stat } from 'node:fs/promises';
import { OperatorError } from '../operator-error.ts';

/**
 * Whether the folders of KNOWLEDGE are there, so that a missing one is told together with what else is wrong and not
 * only when it is read.
 */
export async function checkFolders(folders: readonly string[]): Promise<void> {
  const found = await Promise.all(folders.map(isFolder));
  const missing = folders.filter((_, index) => !found[index]);
  if (missing.length === 0) return;
  const told = missing.map(
    (folder) =>
      `KNOWLEDGE names ${JSON.stringify(folder)}, which is not a folder that can be read. Give an existing one.`,
  );
  throw new OperatorError(told.join('\n'));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Missing, or not ours to look at: the same to the bot.
    return false;
  }
}
