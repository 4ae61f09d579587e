/** The text of an article as data: what a Markdown body becomes, and what a card is made of. */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `url` is absolute and http or https; every other target has become `place` or plain text. */
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** A link that only works inside the Azure portal (`data-blade:` and its kin): named, never linked. */
  | { readonly kind: 'place'; readonly children: readonly Inline[] }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The author's number of the first item; 1 for an unordered list. */
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'code'; readonly text: string; readonly language: string }
  | {
      readonly kind: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] };

/** The words of some inlines, without marks: "Open **Settings**" becomes "Open Settings". */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'link':
    case 'place':
      return plainText(inline.children);
    case 'image':
      return inline.alt;
    case 'break':
      return '\n';
  }
}

/** Every http(s) address in some blocks, in reading order, with the words that carry it. */
export function linksOf(blocks: readonly Block[]): readonly { url: string; text: string }[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return inlineLinks(block.children);
      case 'list':
        return block.items.flatMap(linksOf);
      case 'quote':
        return linksOf(block.blocks);
      case 'table':
        return [block.header, ...block.rows].flat().flatMap(inlineLinks);
      case 'code':
        return [];
    }
  });
}

function inlineLinks(inlines: readonly Inline[]): { url: string; text: string }[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'link') return [{ url: inline.url, text: plainText(inline.children) }];
    return 'children' in inline ? inlineLinks(inline.children) : [];
  });
}

/** The words of some blocks, one line a block or list item. */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'paragraph':
        case 'heading':
          return plainText(block.children);
        case 'list':
          return block.items.map(blockText).join('\n');
        case 'quote':
          return blockText(block.blocks);
        case 'table':
          return [block.header, ...block.rows].map((row) => row.map(plainText).join(' | ')).join('\n');
        case 'code':
          return block.text;
      }
    })
    .filter((text) => text !== '')
    .join('\n');
}
