import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from './store-error.ts';

const allowed =
  'Allowed are "file:./data/firstline.db" (a file, made when it is missing) and "file::memory:" (forgotten at the end).';

/** Where the database is: an absolute path, or `:memory:`. Throws StoreError `url`. */
export function readDatabaseUrl(url: string): string {
  if (!url.startsWith('file:'))
    throw refused(`${beginning(url)}, which is no kind of database Firstline can open`);
  if (url === 'file::memory:') return ':memory:';
  if (/[?#\0]/.test(url)) throw refused(`${quoted(url)}; options after "?" or "#" are not read`);
  const path = url.startsWith('file://') ? fromFileUrl(url) : url.slice('file:'.length);
  if (path.trim() === '') throw refused(`${quoted(url)}, which names no file`);
  return resolve(path);
}

function fromFileUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw refused(
      `${quoted(url)}; after "file://" comes an absolute path, as in "file:///srv/firstline.db"`,
      cause,
    );
  }
}

/** Never the whole of it: the URL of a database server holds a password. */
function beginning(url: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
  if (scheme !== undefined) return `begins with "${scheme}"`;
  return url === '' ? 'is empty' : 'does not begin with "file:"';
}

function quoted(url: string): string {
  return `is ${JSON.stringify(url)}`;
}

function refused(problem: string, cause?: unknown): StoreError {
  const cure = 'Set DATABASE_URL to one of them, or leave it out to use the first.';
  return new StoreError('url', `DATABASE_URL ${problem}. ${allowed} ${cure}`, { cause });
}
