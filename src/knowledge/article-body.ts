import { z } from 'zod';
import type { Article } from './article.ts';
import { factNames, type FactName } from './directory-facts.ts';
import { usualSeconds } from './article.ts';
import { block } from './rich-text-body.ts';

/** An article as the store keeps it for an open run: JSON that an older process may have written. */

const audience = z.enum(['anyone', 'employee', 'administrator']);

const cause = z.object({
  id: z.string(),
  summary: z.string(),
  statement: z.array(block),
  weight: z.number().positive(),
  words: z.array(z.string()),
  remedies: z.array(
    z.object({ id: z.string(), audience, seconds: z.number().default(usualSeconds), blocks: z.array(block) }),
  ),
});

const check = z.object({
  id: z.string(),
  question: z.string(),
  why: z.string(),
  audience,
  seconds: z.number(),
  fact: z.enum(factNames as [FactName, ...FactName[]]).optional(),
  options: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      pointsTo: z.array(z.string()),
      rulesOut: z.array(z.string()),
      words: z.array(z.string()),
      values: z.array(z.string()).default([]),
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
  services: z.array(z.string()).default([]),
  urgent: z.boolean().default(false),
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
