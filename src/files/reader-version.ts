import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A hash of the reader itself: its own files, and the versions of what it stands on. What another reader made of a
 * file is never taken for what this one would.
 */
export function readerVersion(): string {
  const hash = createHash('sha256');
  const knowledge = fileURLToPath(new URL('../knowledge/', import.meta.url));
  const names = readdirSync(knowledge, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  for (const name of names.sort()) hash.update(readFileSync(name));
  for (const packages of packageFiles) hash.update(contentOf(packages));
  return hash.digest('hex');
}

/** Beside `src`, or, in an installed package, beside `dist`. */
const packageFiles = ['../../package.json', '../../package-lock.json', '../../../package.json'];

function contentOf(path: string): Buffer {
  try {
    return readFileSync(new URL(path, import.meta.url));
  } catch {
    return Buffer.alloc(0); // One of the two places has none.
  }
}
