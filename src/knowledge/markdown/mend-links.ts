import type { Finding } from '../finding.ts';
import { inBrief } from '../in-brief.ts';
import type { Position, PositionOf } from '../position.ts';
import { isAddress, mendTarget } from './mend-target.ts';
import { readAddress } from './read-address.ts';

/** Between `]` and `(` Markdown allows nothing; writers put blanks there, or go on in the next line. */
const joint = /\]([ \t\u00A0]{0,40}\n?[ \t\u00A0]{0,40})\(/g;

/** Mends the links of a stretch of text that holds no code. `positionOf` takes offsets in that stretch. */
export function mendLinks(text: string, positionOf: PositionOf): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let mended = '';
  let done = 0;
  for (const match of text.matchAll(joint)) {
    const [whole, gap = ''] = match;
    const after = match.index + whole.length;
    if (match.index < done || (gap !== '' && !isAddress(text.slice(after, after + 60)))) continue;
    const target = mendTarget(text, after);
    const defect = gap === '' ? (target?.defect ?? '') : 'a gap before its address';
    if (defect !== '') findings.push(linkMended(positionOf(match.index), defect));
    else {
      const doubtful = doubtfulLink(text, after, positionOf);
      if (doubtful !== undefined) findings.push(doubtful);
    }
    if (target === undefined && gap === '') continue;
    mended +=
      text.slice(done, match.index) + (target === undefined ? '](' : `](${target.address})${target.rest}`);
    done = after + (target?.length ?? 0);
  }
  return { text: mended + text.slice(done), findings };
}

function linkMended(position: Position, defect: string): Finding {
  return {
    ...position,
    severity: 'warning',
    code: 'link-mended',
    message: `The link here has ${defect} and was mended. Write it as [words](https://address) in one line.`,
  };
}

/** A link that Markdown understands, but whose address leads nowhere, or not as it is written. */
function doubtfulLink(text: string, at: number, positionOf: PositionOf): Finding | undefined {
  const [, written] = /^[ \t]*<?([^\s()<>]{0,200})>?[^\n()]{0,200}\)/.exec(text.slice(at, at + 500)) ?? [];
  if (written === undefined) return undefined;
  const address = readAddress(written);
  if (address.kind === 'web' && address.repaired)
    return linkMended(positionOf(at), 'an address that cannot be opened as it is written');
  if (address.kind !== 'nowhere') return undefined;
  const message = `"${inBrief(written)}" leads nowhere from a chat (${address.why}), so only the words of this link are shown. Give a full https:// address.`;
  return { ...positionOf(at), severity: 'warning', code: 'link-nowhere', message };
}
