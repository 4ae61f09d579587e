import type { Finding } from '../finding.ts';
import type { PositionOf } from '../position.ts';
import type { Block } from '../rich-text.ts';
import { blocksOf } from './blocks.ts';
import { mendBody, withoutComment } from './mend-body.ts';
import { segments } from './segments.ts';
import { deepest, tokensOf } from './tokens.ts';

/** In UTF-16 units. The largest body of the public corpus has 18 thousand. */
const longest = 256 * 1024;

/** What follows the header, as blocks. A body that is too long or too deep is served as plain paragraphs. */
export function readBody(body: string, positionOf: PositionOf): { blocks: Block[]; findings: Finding[] } {
  if (body.length > longest) return { blocks: prose(body), findings: [{ ...positionOf(0), ...tooLong }] };
  const { text, findings } = mendBody(body, positionOf);
  const tokens = tokensOf(text);
  if (tokens === undefined) return { blocks: prose(body), findings: [{ ...positionOf(0), ...tooDeep }] };
  return { blocks: blocksOf(tokens), findings };
}

/** The words as they stand, cut at blank lines. Comments are not for readers even here. */
function prose(body: string): Block[] {
  const visible = segments(body).map(withoutComment).join('');
  return visible
    .split(/\n[ \t]*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text): Block => ({ kind: 'paragraph', children: [{ kind: 'text', text }] }));
}

const tooLong = {
  severity: 'warning',
  code: 'body-too-long',
  message: `The article is longer than ${longest} characters and is served as plain text, without links and lists. Split it.`,
} as const;

const tooDeep = {
  severity: 'warning',
  code: 'body-too-deep',
  message: `Lists or quotes are nested deeper than ${deepest} levels, so the article is served as plain text. Make it flatter.`,
} as const;
