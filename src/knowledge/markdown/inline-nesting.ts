import type { Token } from 'markdown-it';
import { knownTag } from './known-tags.ts';

/** 1 for an inline token that opens a mark, -1 for one that closes it, 0 for all else. */
export function nesting(token: Token): number {
  const tag = knownTag(token);
  if (tag === undefined) return token.nesting;
  if (!/^(?:b|strong|i|em|a)$/.test(tag.name)) return 0;
  return tag.closing ? -1 : 1;
}
