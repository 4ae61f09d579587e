import { z } from 'zod';

/** The shapes of a step. They are stored in `shown` events, so each is read back through these schemas. */

const articleRef = z.object({ id: z.string(), hash: z.string() });

const view = z.enum(['employee', 'administrator']);

const belief = z.object({ cause: z.string(), probability: z.number() });

/** Which problem is it? Each option is an article. */
const choose = z.object({
  kind: z.literal('choose'),
  /** `unsure`: several articles fit. `browse`: the person looks through the topics. */
  reason: z.enum(['unsure', 'browse']),
  articles: z.array(articleRef.extend({ title: z.string() })),
  /** While browsing: whether there are topics after these. */
  more: z.boolean(),
});

/** One question that tells causes apart. An empty question is one that no author wrote: the card finds the words. */
const ask = z.object({
  kind: z.literal('ask'),
  article: articleRef.extend({ title: z.string() }),
  check: z.string(),
  question: z.string(),
  why: z.string(),
  choices: z.array(z.object({ id: z.string(), text: z.string() })),
  /** The article is the only one that may fit, and it is not sure that it does: "None of these" is offered. */
  tentative: z.boolean(),
  beliefs: z.array(belief),
});

/** The steps that mend one cause. Its text stands in the article's body, found by the hash. */
const remedy = z.object({
  kind: z.literal('remedy'),
  article: articleRef.extend({ title: z.string() }),
  cause: z.string(),
  remedy: z.string(),
  /** How it is worded. */
  view,
  beliefs: z.array(belief),
});

/** What was typed looks like another problem: leave the open one? */
const confirm = z.object({ kind: z.literal('confirm'), title: z.string() });

/** Honest: nothing in the knowledge fits. */
const noArticle = z.object({
  kind: z.literal('noArticle'),
  /** `nothingFits`: nothing was found. `rejected`: the person refused what was found. */
  reason: z.enum(['nothingFits', 'rejected']),
});

/** A person on the help desk. */
const handOver = z.object({ kind: z.literal('handOver'), reason: z.enum(['asked', 'exhausted', 'tooLong']) });

const closed = z.object({
  kind: z.literal('closed'),
  reason: z.enum(['fixed', 'cancelled', 'startedOver', 'left', 'idle']),
});

export const stepSchema = z.discriminatedUnion('kind', [
  choose,
  ask,
  remedy,
  confirm,
  noArticle,
  handOver,
  closed,
]);

export type Step = z.infer<typeof stepSchema>;
export type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;
export type ArticleRef = z.infer<typeof articleRef>;
export type View = z.infer<typeof view>;
export type CloseReason = StepOf<'closed'>['reason'];
