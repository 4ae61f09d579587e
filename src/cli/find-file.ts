import { existsSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { FoldersReading } from '../files/read-folders.ts';
import { checksPathOf } from '../knowledge/knowledge-file.ts';
import type { PackedFile } from '../knowledge/packed-file.ts';
import { OperatorError } from '../operator-error.ts';
import { printable } from './printable.ts';

export interface Wanted {
  /** Absolute. */
  readonly folder: string;
  /** As it was typed. */
  readonly article: string;
  readonly cwd: string;
}

/**
 * The file that was meant: by its path in the folder, or by one that starts where the person stands (as a shell
 * completes it), or by that of its checks.
 * @throws OperatorError when there is none; it names those that come near
 */
export function findFile({ files, diagnostics }: FoldersReading, wanted: Wanted): PackedFile {
  const paths = pathsMeant(wanted);
  const named = (path: string) =>
    files.find(({ facts }) => facts.path === path) ??
    files.find(({ facts }) => checksPathOf(facts.path) === path);
  const found = paths.map(named).find((file) => file !== undefined);
  if (found !== undefined) return found;
  const known = diagnostics.find(({ path }) => paths.includes(path));
  if (known !== undefined) throw new OperatorError(`${printable(known.path)}: ${printable(known.message)}`);
  throw new OperatorError(
    notFound(
      wanted,
      paths,
      files.map(({ facts }) => facts.path),
    ),
  );
}

function pathsMeant({ folder, article, cwd }: Wanted): string[] {
  const fromHere = relative(folder, resolve(cwd, article)).replaceAll(sep, '/');
  const inFolder = relative(folder, resolve(folder, article)).replaceAll(sep, '/');
  return [...new Set([article, inFolder, inFolder.replaceAll('\\', '/'), fromHere])];
}

function notFound({ folder, article }: Wanted, paths: readonly string[], known: readonly string[]): string {
  const inside = paths.filter((path) => path !== '' && path !== '..' && !path.startsWith('../'));
  if (inside.some((path) => existsSync(join(folder, path))))
    return `"${printable(article)}" in the folder "${printable(folder)}" is no part of the knowledge: it is no file that begins with a <properties .../> header.`;
  const near = nearPaths(article, known).map((path) => `"${printable(path)}"`);
  const meant =
    near.length === 0 ? 'Give the path of one of its files.' : `Did you mean ${near.join(' or ')}?`;
  return `There is no "${printable(article)}" in the folder "${printable(folder)}". ${meant}`;
}

/** So many are suggested at most. */
const most = 3;

/** Files of the same name elsewhere, else the nearest by path or by name. */
function nearPaths(typed: string, known: readonly string[]): string[] {
  const written = typed.replaceAll('\\', '/').toLowerCase();
  const name = basename(written);
  const sameName = known.filter((path) => basename(path.toLowerCase()) === name || stem(path) === stem(name));
  if (sameName.length > 0) return byDistance(written, sameName).slice(0, most);
  const near = known.filter((path) => isNear(written, path.toLowerCase()) || isNear(stem(name), stem(path)));
  return byDistance(written, near).slice(0, most);
}

function stem(path: string): string {
  return basename(path.toLowerCase()).replace(/\.[^.]*$/, '');
}

function isNear(written: string, candidate: string): boolean {
  const allowed = Math.max(1, Math.floor(written.length / 4));
  return Math.abs(written.length - candidate.length) <= allowed && distance(written, candidate) <= allowed;
}

function byDistance(written: string, paths: readonly string[]): string[] {
  return paths
    .map((path) => ({ path, far: distance(written, path.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .map(({ path }) => path);
}
