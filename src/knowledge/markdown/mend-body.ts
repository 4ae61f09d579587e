import type { Finding } from '../finding.ts';
import type { PositionOf } from '../position.ts';
import { mendDefinitions } from './mend-definitions.ts';
import { mendFence } from './mend-fence.ts';
import { htmlListMender } from './mend-html-lists.ts';
import { mendLines, mendTitle } from './mend-lines.ts';
import { mendLinks } from './mend-links.ts';
import { mendTables } from './mend-tables.ts';
import { segments, type Segment } from './segments.ts';

/** A body without its comments and with the slips of its writer mended, so that Markdown sees what was meant. */
export function mendBody(body: string, positionOf: PositionOf): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const mendHtmlLists = htmlListMender();
  let text = '';
  let prose = '';
  for (const segment of segments(body)) {
    if (segment.kind === 'fence') {
      text += mendProse(prose) + mendFence(segment);
      prose = '';
      if (segment.unclosed === true) findings.push({ ...positionOf(segment.at), ...fenceNotClosed });
    } else if (segment.kind === 'text') {
      const links = mendLinks(segment.text, (offset) => positionOf(segment.at + offset));
      for (const finding of links.findings) findings.push(finding);
      prose += mendHtmlLists(links.text);
    } else prose += withoutComment(segment);
  }
  return { text: mendTitle(text + mendProse(prose)), findings };
}

function mendProse(prose: string): string {
  return mendTables(mendDefinitions(mendLines(prose)));
}

/** A comment leaves its line ends behind: what stood in two lines must not become one. */
export function withoutComment({ kind, text }: Segment): string {
  return kind === 'comment' ? text.replace(/[^\n]/g, '') : text;
}

const fenceNotClosed = {
  severity: 'warning',
  code: 'fence-not-closed',
  message:
    'The code that begins here has no closing fence and was ended at the next heading. Add a line with ``` after it.',
} as const;
