import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'complaints');

/** Short complaints as people write them, by language; `en` are those that are none, or that look like another. */
export const complaints: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(folder).map((file) => [file.replace('.txt', ''), linesOf(join(folder, file))]),
);

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').trim().split('\n');
}
