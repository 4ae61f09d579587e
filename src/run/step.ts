import { z } from 'zod';
import { facetNames } from '../classify/facets/facets.ts';

/** The shapes of a step. They are stored in `shown` events, so each is read back through these schemas. */

const articleRef = z.object({ id: z.string(), hash: z.string() });

const view = z.enum(['employee', 'administrator']);

export const formRef = z.object({ id: z.string(), hash: z.string() });

const titledForm = formRef.extend({ title: z.string() });

export const formProblem = z.object({
  /** The id of the question. */
  question: z.string(),
  problem: z.enum(['missing', 'notANumber', 'tooLong', 'pattern', 'notGreater', 'notADate', 'notAnOption']),
  /** The form's author's words for it. */
  message: z.string().optional(),
  /** With `tooLong`: the most characters. With `notGreater`: the number that must be exceeded. */
  limit: z.number().optional(),
});

/** The article was gone on with because it was sure, and the person has not said yet that it is this one. */
const unasked = z.boolean().optional();

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

/** What tells the articles apart: which product, which kind of trouble, which system? Each option is a value. */
const narrow = z.object({
  kind: z.literal('narrow'),
  /** As with `choose`. */
  reason: z.enum(['unsure', 'browse']),
  facet: z.enum(facetNames),
  /** An empty value is "anything else". */
  values: z.array(z.string()),
  /** While browsing: whether there are values after these. */
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
  unasked,
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
  unasked,
  beliefs: z.array(belief),
});

/** Somebody may be attacked: the first safe steps, and whom to tell. Their text stands in the article's body. */
const alarm = z.object({
  kind: z.literal('alarm'),
  article: articleRef.extend({ title: z.string() }),
  cause: z.string(),
  remedy: z.string(),
  view,
  unasked,
});

/** What was typed looks like another problem: leave the open one? */
const confirm = z.object({ kind: z.literal('confirm'), title: z.string() });

/** Honest: nothing in the knowledge fits. */
const noArticle = z.object({
  kind: z.literal('noArticle'),
  /** `nothingFits`: nothing was found. `rejected`: the person refused what was found. `otherLanguage`: no English. */
  reason: z.enum(['nothingFits', 'rejected', 'otherLanguage']),
  /** With `nothingFits`: the closest, though none of them surely fits; the person may know better. */
  articles: z.array(articleRef.extend({ title: z.string() })).optional(),
  /** With `otherLanguage`, as an ISO 639-1 code. */
  language: z.string().optional(),
});

/** A person on the help desk. */
const handOver = z.object({
  kind: z.literal('handOver'),
  reason: z.enum(['asked', 'exhausted', 'tooLong']),
  /** It is about a danger: the people on the security team. */
  security: z.boolean().optional(),
  /** The form that can be filled in first. */
  form: titledForm.optional(),
  /** What was filled in, as the sequence numbers of the events that hold the answers. */
  filled: z.array(z.object({ form: formRef, by: z.array(z.number().int().positive()) })).optional(),
});

/** One card of a scoping form: what the help desk needs to know. */
const fill = z.object({
  kind: z.literal('fill'),
  form: titledForm,
  /** Ids of the form's elements on this card, notes too. */
  questions: z.array(z.string()),
  /** From 1. */
  round: z.number().int().positive(),
  /** What is wrong with the answers that this card brings back; empty when it is put for the first time. */
  errors: z.array(formProblem),
});

const closed = z.object({
  kind: z.literal('closed'),
  reason: z.enum(['fixed', 'cancelled', 'startedOver', 'left', 'idle']),
});

export const stepSchema = z.discriminatedUnion('kind', [
  choose,
  narrow,
  ask,
  remedy,
  alarm,
  confirm,
  noArticle,
  handOver,
  fill,
  closed,
]);

export type Step = z.infer<typeof stepSchema>;
export type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;
export type ArticleRef = z.infer<typeof articleRef>;
export type FormRef = z.infer<typeof formRef>;
export type FormProblem = z.infer<typeof formProblem>;
export type View = z.infer<typeof view>;
export type CloseReason = StepOf<'closed'>['reason'];
