import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A hash of the reader itself: its own files, those of the index, and the versions of what both stand on, Node's with
 * them. What another reader made of a file is never taken for what this one would.
 */
export function readerVersion(): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['../knowledge/', '../classify/'])
    for (const path of filesIn(fileURLToPath(new URL(folder, import.meta.url))))
      hash.update(readFileSync(path));
  for (const packages of packageFiles) hash.update(contentOf(packages));
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();
}

/** Beside `src`, or, in an installed package, beside `dist`. */
const packageFiles = ['../../', '../../../'].flatMap((folder) => [
  `${folder}package.json`,
  `${folder}package-lock.json`,
]);

function contentOf(path: string): Buffer {
  try {
    return readFileSync(new URL(path, import.meta.url));
  } catch {
    return Buffer.alloc(0); // One of the two places has none.
  }
}
