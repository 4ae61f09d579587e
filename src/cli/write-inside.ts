import { lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { errorCode } from '../error-code.ts';

/**
 * Writes a file below a folder, in place of the one that is there, and makes the folders on the way.
 * @throws Error when the path leads out of the folder, by its names or by a symbolic link, or cannot be written
 */
export async function writeInside(root: string, path: string, text: string): Promise<void> {
  const names = namesOf(path);
  for (const at of names.keys()) if (at > 0) await makeFolder(join(root, ...names.slice(0, at)));
  const target = join(root, ...names);
  // A new file each time: to write into the old one would be to write where a link leads.
  await rm(target, { force: true });
  await writeFile(target, text, { flag: 'wx' });
}

/** Removes such a file, if it is one. What a path out of the folder leads to stays. */
export async function removeInside(root: string, path: string): Promise<void> {
  const names = path.split('/');
  if (names.some(isStrange)) return;
  for (const at of names.keys()) {
    const kind = await kindOf(join(root, ...names.slice(0, at + 1)));
    if (kind !== (at === names.length - 1 ? 'file' : 'folder')) return;
  }
  await rm(join(root, ...names), { force: true });
}

function namesOf(path: string): string[] {
  const names = path.split('/');
  if (names.some(isStrange)) throw new Error('the path leads out of the folder');
  return names;
}

function isStrange(name: string): boolean {
  return ['', '.', '..'].includes(name) || name.includes('\0') || (sep === '\\' && /[\\:]/.test(name));
}

/** One step at a time, because `recursive` would go through links. */
async function makeFolder(folder: string): Promise<void> {
  const kind = await kindOf(folder);
  if (kind === 'nothing') await mkdir(folder);
  else if (kind !== 'folder') throw new Error(`"${folder}" is no folder`);
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | 'nothing'> {
  try {
    const found = await lstat(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}
