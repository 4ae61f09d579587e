import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { breather } from './breather.ts';
import { listFiles } from './list-files.ts';

const together = 64;

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
    for (let at = 0; at < paths.length; at += together) {
      const some = paths.slice(at, at + together);
      hash.update((await Promise.all(some.map((path) => lineOf(folder, path)))).join(''));
      await breathe();
    }
  }
  return hash.digest('base64url');
}

async function lineOf(folder: string, path: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await stat(join(folder, path));
    return JSON.stringify([path, size, mtimeMs, ino]);
  } catch {
    return JSON.stringify([path]); // Gone since it was listed, or not readable: the reading says so.
  }
}
