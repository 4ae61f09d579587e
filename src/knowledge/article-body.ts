import { z } from 'zod';
import type { Article } from './article.ts';
import type { Block, Inline } from './rich-text.ts';

/** An article as the store keeps it for an open run: JSON that an older process may have written. */

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

const block: z.ZodType<Block> = z.lazy(() =>
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

const audience = z.enum(['anyone', 'employee', 'administrator']);

const cause = z.object({
  id: z.string(),
  summary: z.string(),
  statement: z.array(block),
  weight: z.number().positive(),
  words: z.array(z.string()),
  remedies: z.array(z.object({ id: z.string(), audience, blocks: z.array(block) })),
});

const check = z.object({
  id: z.string(),
  question: z.string(),
  why: z.string(),
  audience,
  seconds: z.number(),
  options: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      pointsTo: z.array(z.string()),
      rulesOut: z.array(z.string()),
      words: z.array(z.string()),
    }),
  ),
});

const article = z.object({
  id: z.string(),
  hash: z.string(),
  title: z.string(),
  aliases: z.array(z.string()),
  complaints: z.array(z.string()),
  topics: z.array(z.string()),
  // Bodies that were kept before products were read have none.
  products: z.array(z.string()).default([]),
  service: z.string(),
  intro: z.array(block),
  symptoms: z.array(
    z.object({ id: z.string(), title: z.string(), intro: z.array(block), causes: z.array(cause) }),
  ),
  documents: z.array(block),
  checks: z.array(check),
}) satisfies z.ZodType<Article>;

/** Undefined when it is no article of a shape this version knows: the run then goes on with the article as it is now. */
export function readArticleBody(stored: unknown): Article | undefined {
  return article.safeParse(stored).data;
}
