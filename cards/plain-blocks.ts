import type { Inline } from '../src/knowledge/rich-text.ts';
import type { Part, PartOf } from './part.ts';
import { picturesOf } from './pictures-of.ts';
import { portalNote } from './portal-place.ts';

/** Parts as plain text with every address written out: for screen readers, notifications and forwarding. */
export function plainBlocks(parts: readonly Part[], indent = ''): string {
  return parts.map((part) => one(part, indent)).join('\n');
}

function one(part: Part, indent: string): string {
  switch (part.kind) {
    case 'paragraph':
      return indented(paragraph(part.children), indent);
    case 'heading':
      return indented(plainInlines(part.children), indent);
    case 'list':
      return part.items.flatMap((item, i) => listItem(markerOf(part, i), item, indent)).join('\n');
    case 'code':
      return indented(part.text, indent);
    case 'quote':
      return plainBlocks(part.blocks, `${indent}> `);
    case 'box':
      return `\n${plainBlocks(part.blocks, indent)}`;
    case 'table':
      return [...(part.header.length > 0 ? [part.header] : []), ...part.rows]
        .map((row) => indent + row.map(plainInlines).join(' | '))
        .join('\n');
    case 'section':
      return `\n${part.text}`;
    case 'note':
      return part.text;
  }
}

function indented(lines: string, indent: string): string {
  return indent + lines.replaceAll('\n', `\n${indent}`);
}

/** A picture without words is on the card all the same: an item that is nothing else keeps its number. */
function paragraph(children: readonly Inline[]): string {
  const words = plainInlines(children);
  if (words.trim() !== '') return words;
  return picturesOf(children)
    .map(({ altText }) => altText)
    .join(' ');
}

function markerOf({ ordered, start, continued }: PartOf<'list'>, at: number): string {
  if (continued && at === 0) return '';
  return ordered ? `${start + at}.` : '-';
}

function listItem(marker: string, item: readonly Part[], indent: string): string[] {
  const deeper = indent + ' '.repeat(marker.length + 1);
  const lines = plainBlocks(item, deeper);
  // The marker stands where the indentation would, which may hold the marks of a quote around the list.
  const words = (lines.startsWith(deeper) ? lines.slice(deeper.length) : lines).trimStart();
  return words === '' ? [] : [`${indent}${marker} ${words}`];
}

function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'strong':
    case 'emphasis':
      return plainInlines(inline.children);
    case 'place':
      return plainInlines(inline.children) + portalNote(inline);
    case 'link': {
      const text = plainInlines(inline.children);
      return text === inline.url || text.trim() === '' ? inline.url : `${text} (${inline.url})`;
    }
    case 'image':
      return inline.alt;
    case 'break':
      return '\n';
  }
}
