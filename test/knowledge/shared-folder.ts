import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of the public corpus, beside the project or where SHARED says; undefined when this machine has none. */
export function sharedFolder(name: string): string | undefined {
  const folder = join(process.env['SHARED'] ?? join(import.meta.dirname, '../../../shared'), name);
  return existsSync(folder) ? folder : undefined;
}
