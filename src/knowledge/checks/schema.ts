import { z } from 'zod';
import { usualSeconds } from '../article.ts';
import { factNames, type FactName } from '../directory-facts.ts';

/** Messages complete "<key> ...". Descriptions are what an editor shows beside a key (`json-schema.ts`). */
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
    aliases: texts.default([]).describe('Other titles of the article. Searched, never shown.'),
    complaints: texts.default([]).describe('How people say it, a line each. Searched, never shown.'),
    services: texts
      .default([])
      .describe(
        'Names of services as Microsoft 365 service health has them, e.g. Exchange Online. An open incident on one of them is told first.',
      ),
    urgent: z
      .boolean('must be true or false')
      .default(false)
      .describe(
        'True when somebody may be attacked: the first safe steps and the security contact come before any question.',
      ),
    causes: entries.default([]).describe('What is to be said about causes of the article.'),
    checks: entries.default([]).describe('The questions that tell the causes apart.'),
  },
  'must be keys with values: aliases, complaints, services, urgent, causes, checks',
);

export const causeSchema = z.strictObject(
  {
    id: id.describe('A name of your own for the cause: lower-case words joined by hyphens.'),
    quote: text
      .optional()
      .describe('The first words of the cause in the article, enough to be sure which is meant.'),
    cause: text
      .optional()
      .describe(
        'In place of quote: where the cause stands, e.g. s1.c2 for the second cause of the first symptom.',
      ),
    weight: positive
      .default(1)
      .describe(
        'How much likelier than the others it is before anything is known: 3 is three times as likely.',
      ),
    words: texts.default([]).describe('Words of a complaint that speak for this cause.'),
    remedies: entries.default([]).describe('What is to be said about single remedies of this cause.'),
    audience: audience
      .optional()
      .describe('Who can do the remedies of this cause, those apart that say something else.'),
    seconds: positive
      .optional()
      .describe(
        `About how long each remedy of this cause takes whoever does it, in seconds. ${usualSeconds} when left out.`,
      ),
  },
  'must be keys with values: id, quote and so on',
);

export const remedySchema = z.strictObject(
  {
    quote: text.describe('The first words of the remedy in the article, enough to be sure which is meant.'),
    audience: audience.optional().describe('Who can do it: anyone when left out here and at its cause.'),
    seconds: positive.optional().describe('About how long it takes whoever does it, in seconds.'),
  },
  'must be keys with values: quote, audience, seconds',
);

export const checkSchema = z.strictObject(
  {
    id: id.describe('A name of your own for the check: lower-case words joined by hyphens.'),
    question: text.describe('In the words of the person who is asked.'),
    why: text.describe('Why it is asked, in one sentence. Shown on request.'),
    audience: audience.default('anyone').describe('Who can answer it.'),
    seconds: positive.default(15).describe('About how long it takes to answer, in seconds.'),
    fact: fact
      .optional()
      .describe("What a directory can answer in the person's place. The options then name its values."),
    options: entries.describe('The answers, two or more. "I don\'t know" is always there besides.'),
  },
  'must be keys with values: id, question, why, options and so on',
);

/** Ids of the buttons that stand beside the options on a card: an option under one of them could not be told apart. */
export const buttons: readonly string[] = ['unknown', 'none', 'back', 'person'];
const optionId = id.refine(
  (name) => !buttons.includes(name),
  `must not be one of ${buttons.join(', ')}: the card has buttons of its own by these names`,
);

export const optionSchema = z.strictObject(
  {
    id: optionId.describe('A name of your own for the answer: lower-case words joined by hyphens.'),
    text: text.describe('The answer in the words of the person who gives it.'),
    pointsTo: ids.default([]).describe('Causes that are four times as likely with this answer.'),
    rulesOut: ids.default([]).describe('Causes that are nearly impossible with this answer.'),
    words: texts.default([]).describe('Words of a complaint that give this answer already.'),
    values: texts.default([]).describe("Values of the check's fact that give this answer."),
  },
  'must be keys with values: id, text and so on',
);
