import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { listFiles } from './list-files.ts';

/** Folders laid over each other: which file stands at which path in the end. */
export interface Overlay {
  /** Path -> the folder whose file counts, in the order of the paths. */
  readonly owners: ReadonlyMap<string, string>;
  /** Folder -> the paths it has, whoever owns them in the end. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Lists folders; a file takes the place of one with the same path in a folder before.
 * @throws KnowledgeFolderError for a folder that is not there.
 */
export async function overlay(folders: readonly string[]): Promise<Overlay> {
  const owners = new Map<string, string>();
  const paths = new Map<string, readonly string[]>();
  const diagnostics: Diagnostic[] = [];
  for (const folder of folders) {
    const listing = await listFiles(folder);
    paths.set(folder, listing.paths);
    diagnostics.push(...listing.diagnostics);
    for (const path of listing.paths) owners.set(path, folder);
  }
  return { owners: new Map([...owners].sort(([a], [b]) => (a < b ? -1 : 1))), paths, diagnostics };
}
