import { z } from 'zod';
import type { Block, Inline } from './rich-text.ts';

/** Rich text as the store keeps it. */

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('strong'), children: z.array(inline) }),
    z.object({ kind: z.literal('emphasis'), children: z.array(inline) }),
    z.object({ kind: z.literal('code'), text: z.string() }),
    z.object({ kind: z.literal('link'), url: z.string(), children: z.array(inline) }),
    z.object({ kind: z.literal('place'), children: z.array(inline) }),
    z.object({ kind: z.literal('image'), url: z.string(), alt: z.string() }),
    z.object({ kind: z.literal('break') }),
  ]),
);

export const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), children: z.array(inline) }),
    z.object({ kind: z.literal('heading'), level: z.number(), children: z.array(inline) }),
    z.object({
      kind: z.literal('list'),
      ordered: z.boolean(),
      start: z.number(),
      items: z.array(z.array(block)),
    }),
    z.object({ kind: z.literal('code'), text: z.string(), language: z.string() }),
    z.object({
      kind: z.literal('table'),
      header: z.array(z.array(inline)),
      rows: z.array(z.array(z.array(inline))),
    }),
    z.object({ kind: z.literal('quote'), blocks: z.array(block) }),
  ]),
);
