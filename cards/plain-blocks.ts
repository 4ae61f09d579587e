import type { Block, Inline } from '../src/knowledge/rich-text.ts';

/** Blocks as plain text with every address written out: for screen readers, notifications and forwarding. */
export function plainBlocks(blocks: readonly Block[], indent = ''): string {
  return blocks.map((block) => one(block, indent)).join('\n');
}

function one(block: Block, indent: string): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return indent + plainInlines(block.children).replaceAll('\n', `\n${indent}`);
    case 'list':
      return block.items
        .map((item, i) => listItem(block.ordered ? `${block.start + i}.` : '-', item, indent))
        .join('\n');
    case 'code':
      return indent + block.text.replaceAll('\n', `\n${indent}`);
    case 'quote':
      return plainBlocks(block.blocks, `${indent}> `);
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => indent + row.map(plainInlines).join(' | '))
        .join('\n');
  }
}

function listItem(marker: string, item: readonly Block[], indent: string): string {
  const deeper = indent + ' '.repeat(marker.length + 1);
  return `${indent}${marker} ${plainBlocks(item, deeper).trimStart()}`;
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
    case 'place':
      return plainInlines(inline.children);
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
