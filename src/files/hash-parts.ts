import { createHash } from 'node:crypto';

/** SHA-256 over some parts. Lengths stand between them, so that no two lists of parts run into the same bytes. */
export function hashParts(parts: Iterable<string | Buffer>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('base64url');
}
