import type { PartOf } from './part.ts';

/** Words of the bot that stand between the blocks of the knowledge, as a paragraph. */
export function paragraph(text: string): PartOf<'paragraph'> {
  return { kind: 'paragraph', children: [{ kind: 'text', text }] };
}
