import { z } from 'zod';
import { block } from '../rich-text-body.ts';
import type { Condition, Form } from './form.ts';

/** A form as the store keeps it for an open run: JSON that an older process may have written. */

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('constant'), value: z.boolean() }),
    z.object({ kind: z.enum(['all', 'any']), of: z.array(condition) }),
    z.object({ kind: z.literal('not'), of: condition }),
    z.object({ kind: z.literal('answered'), question: z.string() }),
    z.object({ kind: z.literal('chosen'), question: z.string(), options: z.array(z.number()) }),
    z.object({ kind: z.literal('typed'), question: z.string(), text: z.string() }),
  ]),
);

const message = z.string();

const rules = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pattern'), pattern: z.string(), message }),
    z.object({ kind: z.literal('longest'), characters: z.number().positive(), message }),
    z.object({
      kind: z.literal('greaterThan'),
      than: z.union([z.number(), z.object({ question: z.string() })]),
      message,
    }),
  ]),
);

const input = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), multiline: z.boolean(), rules }),
  z.object({ kind: z.literal('number'), rules }),
  z.object({
    kind: z.literal('choice'),
    several: z.boolean(),
    options: z.array(z.object({ text: z.string(), value: z.string() })),
  }),
  z.object({ kind: z.literal('moment') }),
]);

const conditional = { id: z.string(), name: z.string(), visible: condition };

const element = z.discriminatedUnion('kind', [
  z.object({ ...conditional, kind: z.literal('note'), blocks: z.array(block) }),
  z.object({
    ...conditional,
    kind: z.literal('question'),
    label: z.string(),
    help: z.array(block),
    placeholder: z.string(),
    required: z.boolean(),
    isDescription: z.boolean(),
    input,
  }),
]);

const formBody = z.object({
  id: z.string(),
  hash: z.string(),
  title: z.string(),
  topics: z.array(z.string()),
  products: z.array(z.string()),
  resourceRequired: z.boolean(),
  elements: z.array(element),
}) satisfies z.ZodType<Form>;

/** Undefined when it is no form of a shape this version knows. */
export function readFormBody(stored: unknown): Form | undefined {
  return formBody.safeParse(stored).data;
}
