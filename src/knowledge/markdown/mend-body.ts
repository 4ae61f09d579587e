import type { Finding } from '../finding.ts';
import type { PositionOf } from '../position.ts';
import { takeDefinitions } from './mend-definitions.ts';
import { mendFence } from './mend-fence.ts';
import { htmlListMender } from './mend-html-lists.ts';
import { mendLines, mendTitle } from './mend-lines.ts';
import { mendLinks } from './mend-links.ts';
import { mendTables } from './mend-tables.ts';
import { segments, type Segment } from './segments.ts';

export interface MendedBody {
  readonly text: string;
  /** What `[words][label]` refers to: addresses by folded label. */
  readonly addresses: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** A body without its comments and with the slips of its writer mended, so that Markdown sees what was meant. */
export function mendBody(body: string, positionOf: PositionOf): MendedBody {
  const findings: Finding[] = [];
  const mendHtmlLists = htmlListMender();
  const stretches: string[] = [];
  const fences: string[] = [];
  let prose = '';
  for (const segment of segments(body)) {
    if (segment.kind === 'fence') {
      stretches.push(prose);
      fences.push(mendFence(segment));
      prose = '';
      if (segment.unclosed === true) findings.push({ ...positionOf(segment.at), ...fenceNotClosed });
    } else if (segment.kind === 'text') {
      const open = segment.text.indexOf('<!--');
      if (open >= 0) findings.push({ ...positionOf(segment.at + open), ...commentNotClosed });
      const links = mendLinks(segment.text, (offset) => positionOf(segment.at + offset));
      for (const finding of links.findings) findings.push(finding);
      prose += mendHtmlLists(links.text);
    } else prose += withoutComment(segment);
  }
  const { chunks, addresses } = takeDefinitions([...stretches, prose]);
  const text = chunks.map((chunk, at) => mendTables(mendLines(chunk)) + (fences[at] ?? '')).join('');
  return { text: mendTitle(text), addresses, findings };
}

/**
 * A comment leaves its line ends behind: what stood in two lines must not become one. In code it is code, but for the
 * marks around a value that another program fills in: `<!--$Name-->[Name]<!--/$Name-->`.
 */
export function withoutComment({ kind, text }: Segment): string {
  if (kind === 'span') return text.replace(/<!--\/?\$[^<>]{1,80}-->/g, '');
  return kind === 'comment' ? text.replace(/[^\n]/g, '') : text;
}

const commentNotClosed = {
  severity: 'warning',
  code: 'comment-not-closed',
  message:
    'The remark that begins here has no "-->", so it is shown to everybody, like any other text. Add "-->" after it.',
} as const;

const fenceNotClosed = {
  severity: 'warning',
  code: 'fence-not-closed',
  message:
    'The code that begins here has no closing fence and was ended at the next heading. Add a line with ``` after it.',
} as const;
