import type { Block } from '../src/knowledge/rich-text.ts';

/**
 * What a page is made of: the blocks of the knowledge, which may go on from the page before, and what a card puts
 * around them.
 */
export type Part =
  | Exclude<Block, { kind: 'list' | 'quote' }>
  | (Omit<Extract<Block, { kind: 'list' }>, 'items'> & {
      readonly items: readonly (readonly Part[])[];
      /** The first item goes on from the page before: it has no number and no bullet. */
      readonly continued?: true;
    })
  /** `box`: set apart from the rest, a text to forward. */
  | { readonly kind: 'quote' | 'box'; readonly blocks: readonly Part[] }
  /** The heading of a section. */
  | { readonly kind: 'section'; readonly text: string }
  /** Words of the bot in small print. */
  | { readonly kind: 'note'; readonly text: string };

export type PartOf<K extends Part['kind']> = Extract<Part, { kind: K }>;
