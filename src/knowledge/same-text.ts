import { contentHash } from './content-hash.ts';

/** What stands below the header apart from its title line and from blanks: files with the same hash say the same. */
export function sameTextHash(body: string, checks = ''): string {
  const words = body.replace(/^#[^#\n].*$/m, '').split(/\s+/);
  return contentHash(JSON.stringify([words.join(' ').trim(), checks]));
}
