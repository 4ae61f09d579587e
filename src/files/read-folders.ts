// A first cut, to be replaced whole by the real reader.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { buildKnowledgeBase } from '../knowledge/build-knowledge-base.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

export async function readKnowledgeFolders(folders: readonly string[]): Promise<{ base: KnowledgeBase; files: number }> {
  const files: { path: string; text: string }[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(md|yaml)$/.test(entry.name)) continue;
      const full = join(entry.parentPath, entry.name);
      files.push({ path: relative(folder, full), text: await readFile(full, 'utf8') });
    }
  }
  return { base: buildKnowledgeBase(files), files: files.length };
}
