import type { Block, Inline } from '../src/knowledge/rich-text.ts';
import type { Element, TextBlock } from './adaptive-card.ts';
import { textBlock } from './adaptive-card.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inlineMarkdown } from './inline-markdown.ts';

/** Blocks as card elements that every Teams client shows: lists are rows, so that they wrap under their own text. */
export function blockElements(blocks: readonly Block[]): Element[] {
  return blocks.flatMap(one);
}

function one(block: Block): Element[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.children);
    case 'heading':
      return heading(inlineMarkdown(block.children));
    case 'list':
      return block.items.map((item, i) => listItem(block.ordered ? `${block.start + i}.` : '•', item));
    case 'code':
      return [{ type: 'Container', style: 'emphasis', items: codeLines(block.text) }];
    case 'quote':
      return [{ type: 'Container', style: 'emphasis', items: blockElements(block.blocks) }];
    case 'table':
      return [table([block.header, ...block.rows], block.header.length > 0)];
  }
}

function paragraph(children: readonly Inline[]): Element[] {
  const images = imagesOf(children).filter(({ url }) => url.startsWith('https:'));
  const text = inlineMarkdown(children);
  return [
    ...(text.trim() === '' ? [] : [textBlock(text)]),
    ...images.map(({ url, alt }) => ({
      type: 'Image' as const,
      url,
      altText: alt.trim() === '' ? 'Picture' : alt,
    })),
  ];
}

function heading(text: string): Element[] {
  return text.trim() === '' ? [] : [textBlock(text, { weight: 'Bolder', spacing: 'Medium' })];
}

function imagesOf(children: readonly Inline[]): { url: string; alt: string }[] {
  return children.flatMap((child) => {
    if (child.kind === 'image') return [{ url: child.url, alt: child.alt }];
    return 'children' in child ? imagesOf(child.children) : [];
  });
}

function listItem(marker: string, item: readonly Block[]): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [
      { type: 'Column', width: 'auto', items: [textBlock(marker.replace('.', '\\.'))] },
      { type: 'Column', width: 'stretch', items: blockElements(item) },
    ],
  };
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

type Row = readonly (readonly Inline[])[];

function table(rows: readonly Row[], firstRowAsHeader: boolean): Element {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    type: 'Table',
    firstRowAsHeader,
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
      items: rows.map((row) => textBlock(row.map(inlineMarkdown).join(' | ') || ' ')),
    },
  };
}
