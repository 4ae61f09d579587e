import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { breather } from './breather.ts';
import { listFiles } from './list-files.ts';

/** Folders laid over each other: which file stands at which path in the end. */
export interface Overlay {
  /** By path, in the order of the paths. */
  readonly owners: ReadonlyMap<string, Owner>;
  /** Folder -> the paths it has, whoever owns them in the end. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
  /** A hash over the names, sizes and times of all files: another stamp means that something changed. */
  readonly stamp: string;
}

/** Whose file counts at a path. */
export interface Owner {
  readonly folder: string;
  /** In bytes; undefined for a file that cannot be looked at. */
  readonly size: number | undefined;
}

/**
 * Lists folders; a file takes the place of one with the same path in a folder before.
 * @throws KnowledgeFolderError for a folder that is not there.
 */
export async function overlay(folders: readonly string[]): Promise<Overlay> {
  const owners = new Map<string, Owner>();
  const paths = new Map<string, readonly string[]>();
  const diagnostics: Diagnostic[] = [];
  const hash = createHash('sha256');
  const breathe = breather();
  for (const folder of folders) {
    const listing = await listFiles(folder);
    paths.set(folder, listing.paths);
    diagnostics.push(...listing.diagnostics);
    hash.update(JSON.stringify([folder, listing.paths.length]));
    for (const path of listing.paths) {
      const { size, line } = look(folder, path);
      hash.update(line);
      owners.set(path, { folder, size });
      await breathe();
    }
  }
  const inOrder = [...owners].sort(([a], [b]) => (a < b ? -1 : 1));
  return { owners: new Map(inOrder), paths, diagnostics, stamp: hash.digest('base64url') };
}

function look(folder: string, path: string): { size: number | undefined; line: string } {
  try {
    const { size, mtimeMs, ino } = statSync(join(folder, path));
    return { size, line: JSON.stringify([path, size, mtimeMs, ino]) };
  } catch {
    return { size: undefined, line: JSON.stringify([path]) }; // Gone, or not readable: the reading says so.
  }
}
