import type { Token } from 'markdown-it';
import type { Inline } from '../rich-text.ts';
import { nesting } from './inline-nesting.ts';
import { endsLine, inlinesOf } from './inlines.ts';
import { knownTag } from './known-tags.ts';

/** One written line of a paragraph. */
export interface Line {
  readonly inlines: readonly Inline[];
  /** Whether the author ended it on purpose (`<br>`, two blanks) and not for width. */
  readonly ended: boolean;
}

/** Cuts at line ends outside marks; a line end inside bold or a link stays where it is, as a blank or a break. */
export function splitLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let depth = 0;
  let from = 0;
  tokens.forEach((token, at) => {
    depth = Math.max(0, depth + nesting(token));
    const end = depth === 0 ? lineEnd(token) : undefined;
    if (end === undefined) return;
    lines.push({ inlines: inlinesOf(tokens.slice(from, at)), ended: end === 'hard' });
    from = at + 1;
  });
  return [...lines, { inlines: inlinesOf(tokens.slice(from)), ended: false }];
}

function lineEnd(token: Token): 'soft' | 'hard' | undefined {
  if (token.type === 'softbreak') return 'soft';
  return token.type === 'hardbreak' || endsLine(knownTag(token)?.name ?? '') ? 'hard' : undefined;
}
