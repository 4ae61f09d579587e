import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, isAbsolute } from 'node:path';
import type { Diagnostic } from '../knowledge/diagnostic.ts';
import { fileProblem } from './file-problem.ts';
import { KnowledgeFolderError } from './knowledge-folder-error.ts';

export interface Listing {
  /** Relative to the folder, with forward slashes, in a stable order. */
  readonly paths: string[];
  readonly diagnostics: Diagnostic[];
}

/**
 * All files below a folder. Names that begin with a point are left out (.git, and the inner folders of a Kubernetes
 * ConfigMap); a symbolic link counts when it stays inside the folder.
 */
export async function listFiles(folder: string): Promise<Listing> {
  const listing: Listing = { paths: [], diagnostics: [] };
  const root = await realFolder(folder);
  await listInto(listing, { root, path: '', seen: new Set([root]) });
  return listing;
}

async function realFolder(folder: string): Promise<string> {
  try {
    const real = await realpath(folder);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    throw new KnowledgeFolderError(folder, 'cannot be opened', error);
  }
  throw new KnowledgeFolderError(folder, 'is a file and not a folder');
}

interface Place {
  readonly root: string;
  /** Relative to the root; empty for the root itself. */
  readonly path: string;
  /** Real paths of the folders that were entered: links can make circles. */
  readonly seen: Set<string>;
}

async function listInto(listing: Listing, place: Place): Promise<void> {
  const entries = await entriesOf(listing, place);
  for (const entry of entries) {
    const path = place.path === '' ? entry.name : `${place.path}/${entry.name}`;
    const kind = entry.isSymbolicLink() ? await linkKind(listing, { ...place, path }) : kindOf(entry);
    if (kind === 'file') listing.paths.push(path);
    else if (kind === 'folder') await listInto(listing, { ...place, path });
  }
}

async function entriesOf(listing: Listing, { root, path }: Place): Promise<Dirent[]> {
  try {
    const entries = await readdir(join(root, path), { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    listing.diagnostics.push(fileProblem(path, error));
    return [];
  }
}

type Kind = 'file' | 'folder' | 'neither';

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Kind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'neither';
}

async function linkKind(listing: Listing, { root, path, seen }: Place): Promise<Kind> {
  try {
    const target = await realpath(join(root, path));
    const kind = kindOf(await stat(target));
    if (leaves(root, target)) {
      listing.diagnostics.push(linkLeaves(path));
      return 'neither';
    }
    if (kind !== 'folder') return kind;
    const entered = seen.has(target);
    seen.add(target);
    return entered ? 'neither' : 'folder';
  } catch (error) {
    listing.diagnostics.push(fileProblem(path, error));
    return 'neither';
  }
}

function leaves(root: string, target: string): boolean {
  const path = relative(root, target);
  return path.startsWith('..') || isAbsolute(path);
}

function linkLeaves(path: string): Diagnostic {
  const message =
    'This link leads out of the knowledge folder and was not followed. Copy what it leads to into the folder.';
  return { path, line: 1, column: 1, severity: 'warning', code: 'file-link', message };
}
