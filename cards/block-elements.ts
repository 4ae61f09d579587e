import type { Inline } from '../src/knowledge/rich-text.ts';
import type { Element, TextBlock } from './adaptive-card.ts';
import { textBlock } from './adaptive-card.ts';
import { escapeLists, escapeMarkdown } from './escape-markdown.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import type { Part, PartOf } from './part.ts';
import { picturesOf } from './pictures-of.ts';

/** Parts as card elements that every Teams client shows: lists are rows, so that they wrap under their own text. */
export function blockElements(parts: readonly Part[]): Element[] {
  return parts.flatMap(one);
}

function one(part: Part): Element[] {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part.children);
    case 'heading':
      return heading(inlineMarkdown(part.children));
    case 'list':
      return part.items.flatMap((item, i) => listItem(markerOf(part, i), item));
    case 'code':
      return boxed(part.text.trim() === '' ? [] : codeLines(part.text), {});
    case 'quote':
      return boxed(blockElements(part.blocks), {});
    case 'box':
      return boxed(blockElements(part.blocks), { spacing: 'None' });
    case 'table':
      return [table(part)];
    case 'section':
      return [textBlock(escapeMarkdown(part.text), { weight: 'Bolder', spacing: 'Medium', separator: true })];
    case 'note':
      return [textBlock(escapeMarkdown(part.text), { isSubtle: true })];
  }
}

function paragraph(children: readonly Inline[]): Element[] {
  const text = inlineMarkdown(children);
  return [
    ...(text.trim() === '' ? [] : [textBlock(text)]),
    ...picturesOf(children).map((picture) => ({ type: 'Image' as const, ...picture })),
  ];
}

function heading(text: string): Element[] {
  return text.trim() === '' ? [] : [textBlock(text, { weight: 'Bolder', spacing: 'Medium' })];
}

function markerOf({ ordered, start, continued }: PartOf<'list'>, at: number): string {
  if (continued && at === 0) return '\u00a0';
  return ordered ? `${start + at}\\.` : '•';
}

/** An item without words is left out: a bullet alone tells nothing, and an empty column is refused by some clients. */
function listItem(marker: string, item: readonly Part[]): Element[] {
  const items = blockElements(item);
  if (items.length === 0) return [];
  return [
    {
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        { type: 'Column', width: 'auto', items: [textBlock(marker)] },
        { type: 'Column', width: 'stretch', items },
      ],
    },
  ];
}

function boxed(items: readonly Element[], look: { readonly spacing?: 'None' }): Element[] {
  return items.length === 0 ? [] : [{ type: 'Container', style: 'emphasis', ...look, items }];
}

/** One block a line: a TextBlock would join the lines of one text. Blanks before a line are its indentation. */
function codeLines(text: string): TextBlock[] {
  return text.split('\n').map((line, i) =>
    textBlock(line === '' ? ' ' : escapeMarkdown(line).replace(/^[ \t]+/, indentation), {
      fontType: 'Monospace',
      ...(i > 0 && { spacing: 'None' }),
    }),
  );
}

function indentation(blanks: string): string {
  return '\u00a0'.repeat(blanks.replaceAll('\t', '    ').length);
}

function table({ header, rows: body }: PartOf<'table'>): Element {
  const rows = header.length > 0 ? [header, ...body] : body;
  const width = Math.max(...rows.map((row) => row.length));
  return {
    type: 'Table',
    firstRowAsHeader: header.length > 0,
    columns: Array.from({ length: width }, () => ({ width: 1 as const })),
    rows: rows.map((row) => ({
      type: 'TableRow',
      cells: Array.from({ length: width }, (_, i) => ({
        type: 'TableCell',
        // Mobile clients refuse a card with an empty text.
        items: [textBlock(inlineMarkdown(row[i] ?? []).trim() || ' ')],
      })),
    })),
    fallback: {
      type: 'Container',
      items: rows.map((row) => textBlock(escapeLists(row.map(inlineMarkdown).join(' | ')) || ' ')),
    },
  };
}
