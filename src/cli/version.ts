import { readFileSync } from 'node:fs';

/** Beside `src`, or beside `dist`, where this file is one folder deeper. */
const packageFile = new URL(
  import.meta.url.endsWith('.ts') ? '../../package.json' : '../../../package.json',
  import.meta.url,
);

/** The version of this program, as its package says it. */
export function version(): string {
  const read: unknown = JSON.parse(readFileSync(packageFile, 'utf8'));
  return typeof read === 'object' && read !== null && 'version' in read ? String(read.version) : 'unknown';
}
