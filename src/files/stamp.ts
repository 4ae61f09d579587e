import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { breather } from './breather.ts';
import { listFiles } from './list-files.ts';

/**
 * A hash over the names, sizes and times of all files below some folders: another stamp means that something changed.
 * @throws KnowledgeFolderError for a folder that is not there.
 */
export async function stampOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const breathe = breather();
  for (const folder of folders) {
    const { paths } = await listFiles(folder);
    hash.update(JSON.stringify([folder, paths.length]));
    for (const path of paths) {
      hash.update(lineOf(folder, path));
      await breathe();
    }
  }
  return hash.digest('base64url');
}

function lineOf(folder: string, path: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(join(folder, path));
    return JSON.stringify([path, size, mtimeMs, ino]);
  } catch {
    return JSON.stringify([path]); // Gone since it was listed, or not readable: the reading says so.
  }
}
