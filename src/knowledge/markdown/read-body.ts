import type { Finding } from '../finding.ts';
import type { PositionOf } from '../position.ts';
import type { Block } from '../rich-text.ts';
import { blocksOf } from './blocks.ts';
import { mendBody } from './mend-body.ts';
import { prose } from './prose.ts';
import { deepest, tokensOf } from './tokens.ts';

/** In UTF-16 units. The largest body of the public corpus has 18 thousand. */
const longest = 256 * 1024;

/** What follows the header, as blocks. A body that is too long or too deep is served as plain paragraphs. */
export function readBody(body: string, positionOf: PositionOf): { blocks: Block[]; findings: Finding[] } {
  const start = Math.max(0, body.search(/\S/));
  if (body.length > longest) return { blocks: prose(body), findings: [{ ...positionOf(start), ...tooLong }] };
  const { text, addresses, findings } = mendBody(body, positionOf);
  const { tokens, tooDeepAt } = tokensOf(text, addresses);
  if (tooDeepAt !== undefined) {
    const position = { line: Math.min(tooDeepAt, positionOf(body.length).line), column: 1 };
    return { blocks: prose(body), findings: [...findings, { ...position, ...tooDeep }] };
  }
  return { blocks: blocksOf(tokens), findings: [...findings] };
}

const tooLong = {
  severity: 'warning',
  code: 'body-too-long',
  message: `The article is longer than ${longest} characters, so it is served as plain paragraphs: no lists, no headings, no causes; web addresses still are links. Split it into several articles.`,
} as const;

const tooDeep = {
  severity: 'warning',
  code: 'body-too-deep',
  message: `Lists, quotes or marks are nested deeper than ${deepest} levels about here, so the article is served as plain paragraphs: no lists, no headings, no causes; web addresses still are links. Make it flatter.`,
} as const;
