import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/knowledge/decode.ts';

/** Reads one file at a time, so that 15,596 texts need not be held at once. */
export function* corpusFiles(root: string): Generator<{ path: string; text: string }> {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    yield { path: path.slice(root.length + 1), text: decode(readFileSync(path)) };
  }
}
