import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errorCode } from '../error-code.ts';
import { OperatorError } from '../operator-error.ts';
import { printable } from './printable.ts';
import { removeInside, writeInside } from './write-inside.ts';

/** A folder for what one command writes. */
export interface OutFolder {
  /** `path`: relative, with forward slashes. Gives why it could not be written; undefined when it was. */
  write(path: string, text: string): Promise<string | undefined>;
  /** Takes away what an earlier run wrote and this one did not. */
  finish(): Promise<void>;
}

/** Its presence says whose the folder is; its lines are the paths of the files, as JSON. */
const markName = '.firstline-cards';

/** @throws OperatorError when the folder holds what nobody here wrote, or cannot be read */
export async function refuseForeign(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (names.length === 0 || names.includes(markName)) return;
  throw new OperatorError(
    `The folder "${printable(folder)}" holds other files, so nothing was written. Name a new or an empty folder, or add --force to write beside them.`,
  );
}

/** Makes the folder when there is none. @throws OperatorError when it cannot be written into */
export async function openOutFolder(folder: string, planned: readonly string[]): Promise<OutFolder> {
  try {
    await makeFolders(folder);
    const root = await realpath(folder);
    const before = await marked(root);
    const written = new Set<string>();
    // What is planned too: a run that is interrupted leaves some of it. What is there already is somebody else's.
    const ours = new Set(planned.filter((path) => !existsSync(join(root, path))));
    await mark(root, new Set([...before, ...ours]));
    return {
      async write(path, text) {
        if (!before.has(path) && !ours.has(path)) return 'a file of somebody else has this name';
        try {
          await writeInside(root, path, text);
          written.add(path);
          return undefined;
        } catch (error) {
          if (isFull(error)) throw cannotWrite(folder, error);
          return reasonOf(error);
        }
      },
      async finish() {
        for (const path of before) if (!written.has(path)) await removeInside(root, path);
        await mark(root, written);
      },
    };
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}

/** `recursive` never ends where a folder cannot be made though its parent is there, as below /proc. */
async function makeFolders(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || existsSync(dirname(folder))) throw error;
    await makeFolders(dirname(folder));
    await mkdir(folder);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw cannotWrite(folder, error);
  }
}

async function marked(root: string): Promise<Set<string>> {
  try {
    const lines = (await readFile(join(root, markName), 'utf8')).split('\n');
    return new Set(lines.flatMap(pathIn));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return new Set();
    throw error;
  }
}

/** Somebody may have written into the file: only what can be a name of ours counts. */
function pathIn(line: string): string[] {
  try {
    const path: unknown = JSON.parse(line);
    return typeof path === 'string' && path.endsWith('.json') ? [path] : [];
  } catch {
    return [];
  }
}

function mark(root: string, paths: ReadonlySet<string>): Promise<void> {
  return writeInside(root, markName, [...paths].map((path) => `${JSON.stringify(path)}\n`).join(''));
}

/** No other file would fare better. */
function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EROFS', 'EDQUOT', 'EIO'].includes(errorCode(error));
}

function reasonOf(error: unknown): string {
  if (errorCode(error) === 'ENAMETOOLONG') return 'its name would be too long';
  return error instanceof Error ? error.message : String(error);
}

function cannotWrite(folder: string, error: unknown): OperatorError {
  const message = `The folder "${printable(folder)}" cannot be written into: ${printable(reasonOf(error))}. Name another one, or mend that.`;
  return new OperatorError(message, { cause: error });
}
