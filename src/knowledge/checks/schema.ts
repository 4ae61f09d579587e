import { z } from 'zod';
import { factNames, type FactName } from '../directory-facts.ts';

/** Messages complete "<key> ...". */
const text = z
  .string('must be a text; put it in quotes if YAML takes it for something else')
  .trim()
  .min(1, 'must not be empty');
const id = z
  .string('must be an id: lower-case words joined by hyphens, e.g. temporary-password')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, e.g. temporary-password');
const texts = z.array(text, 'must be a list, e.g. [only me, my account]');
const ids = z.array(z.string('must be a cause id'), 'must be a list of cause ids, e.g. [temporary-password]');
const entries = z.array(z.unknown(), 'must be a list; begin each entry with "- "');
const audience = z.enum(['anyone', 'employee', 'administrator'], 'must be anyone, employee or administrator');
const fact = z.enum(factNames as [FactName, ...FactName[]], `must be one of ${factNames.join(', ')}`);
const positive = z.number('must be a number').positive('must be greater than 0');

export const fileSchema = z.strictObject(
  {
    aliases: texts.default([]),
    complaints: texts.default([]),
    services: texts.default([]),
    urgent: z.boolean('must be true or false').default(false),
    causes: entries.default([]),
    checks: entries.default([]),
  },
  'must be keys with values: aliases, complaints, services, urgent, causes, checks',
);

export const causeSchema = z.strictObject(
  {
    id,
    quote: text.optional(),
    cause: text.optional(),
    weight: positive.default(1),
    words: texts.default([]),
    remedies: entries.default([]),
    audience: audience.optional(),
    seconds: positive.optional(),
  },
  'must be keys with values: id, quote and so on',
);

export const remedySchema = z.strictObject(
  { quote: text, audience: audience.optional(), seconds: positive.optional() },
  'must be keys with values: quote, audience, seconds',
);

export const checkSchema = z.strictObject(
  {
    id,
    question: text,
    why: text,
    audience: audience.default('anyone'),
    seconds: positive.default(15),
    fact: fact.optional(),
    options: entries,
  },
  'must be keys with values: id, question, why, options and so on',
);

/** Ids of the buttons that stand beside the options on a card: an option under one of them could not be told apart. */
const buttons: readonly string[] = ['unknown', 'none', 'back', 'person'];
const optionId = id.refine(
  (name) => !buttons.includes(name),
  `must not be one of ${buttons.join(', ')}: the card has buttons of its own by these names`,
);

export const optionSchema = z.strictObject(
  {
    id: optionId,
    text,
    pointsTo: ids.default([]),
    rulesOut: ids.default([]),
    words: texts.default([]),
    values: texts.default([]),
  },
  'must be keys with values: id, text and so on',
);
