/**
 * A stable 106-bit hash of a text, as 28 hex digits. It tells contents apart; it is no protection against somebody
 * who looks for a collision.
 */
export function contentHash(text: string): string {
  return hex53(cyrb53(text, 0)) + hex53(cyrb53(text, 0x9e3779b9));
}

const { imul } = Math;

/** cyrb53 by bryc, public domain: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js */
function cyrb53(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = imul(h1 ^ unit, 2654435761);
    h2 = imul(h2 ^ unit, 1597334677);
  }
  h1 = imul(h1 ^ (h1 >>> 16), 2246822507) ^ imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = imul(h2 ^ (h2 >>> 16), 2246822507) ^ imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

function hex53(number: number): string {
  return number.toString(16).padStart(14, '0');
}
