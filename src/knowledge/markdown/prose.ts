import type { Block, Inline } from '../rich-text.ts';
import { readAddress } from './read-address.ts';
import { withoutComment } from './mend-body.ts';
import { segments } from './segments.ts';

/** What cannot be the end of an address in a sentence is left to the sentence. */
const address = /https?:\/\/[^\s<>"'`|()[\]{}\\]*[^\s<>"'`|()[\]{}\\.,;:!?*_]/gi;

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
  for (const { 0: written, index } of text.matchAll(address)) {
    const target = readAddress(written);
    if (target.kind !== 'web') continue;
    if (index > done) inlines.push({ kind: 'text', text: text.slice(done, index) });
    inlines.push({ kind: 'link', url: target.url, children: [{ kind: 'text', text: written }] });
    done = index + written.length;
  }
  return done < text.length ? [...inlines, { kind: 'text', text: text.slice(done) }] : inlines;
}
