import type { Block, Inline } from '../rich-text.ts';
import { readAddress } from './read-address.ts';
import { withoutComment } from './mend-body.ts';
import { segments } from './segments.ts';

/** With what stands in parentheses, where they are closed. */
const address = /https?:\/\/(?:[^\s<>"'`|()[\]{}\\]|\([^\s<>"'`|()[\]{}\\]{0,80}\))+/gi;

/**
 * A body without its structure: paragraphs of the words as they stand, cut at blank lines, in which every web address
 * is a link. Comments are not for readers even here.
 */
export function prose(body: string): Block[] {
  return segments(body)
    .map(withoutComment)
    .join('')
    .split(/\n[ \t]*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text): Block => ({ kind: 'paragraph', children: linked(text) }));
}

function linked(text: string): Inline[] {
  const inlines: Inline[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const written = withoutStops(found);
    const target = readAddress(written);
    if (target.kind !== 'web') continue;
    if (index > done) inlines.push({ kind: 'text', text: text.slice(done, index) });
    inlines.push({ kind: 'link', url: target.url, children: [{ kind: 'text', text: written }] });
    done = index + written.length;
  }
  return done < text.length ? [...inlines, { kind: 'text', text: text.slice(done) }] : inlines;
}

/** What ends a sentence or a mark, and no address. */
function withoutStops(written: string): string {
  let end = written.length;
  while ('.,;:!?*_'.includes(written.charAt(end - 1))) end--;
  return written.slice(0, end);
}
