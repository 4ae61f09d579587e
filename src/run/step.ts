import { z } from 'zod';
import { facetNames } from '../classify/facets/facets.ts';
import { factNameSchema, factSchema, incidentSchema, zoneSchema } from './evidence-shapes.ts';

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

/** What was looked up and speaks for or against causes of the article, as the person saw it. */
const facts = z.array(factSchema).optional();

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
  facts,
  /** Why it is asked now: it tells these causes apart, which is expected to save so many seconds. */
  grounds: z.object({ tells: z.array(z.string()), saves: z.number() }).optional(),
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
  facts,
  /** Why it comes now: its cause is the likeliest with this probability, or another is, and this is tried faster. */
  grounds: z.object({ kind: z.enum(['likeliest', 'quicker']), probability: z.number() }).optional(),
});

/** May facts about the person be looked up? They would answer questions about this article. */
const consent = z.object({
  kind: z.literal('consent'),
  article: articleRef.extend({ title: z.string() }),
  /** What would be looked up for it. */
  wanted: z.array(factNameSchema),
});

/** A service that the article is about has an open incident: it is not only this person. */
const incident = z.object({
  kind: z.literal('incident'),
  article: articleRef.extend({ title: z.string() }),
  incident: incidentSchema,
  zone: zoneSchema,
});

/** Which of the facts that were looked up is wrong? Each option is a fact. */
const correct = z.object({
  kind: z.literal('correct'),
  article: articleRef.extend({ title: z.string() }),
  facts: z.array(factSchema),
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
  /**
   * `nothingFits`: nothing was found. `rejected`: the person refused what was found. `facts`: what was looked up rules
   * out every cause of the article. `otherLanguage`: no English.
   */
  reason: z.enum(['nothingFits', 'rejected', 'facts', 'otherLanguage']),
  /**
   * With `nothingFits`: the closest, though none of them surely fits; the person may know better. With `facts`: the
   * other articles that the words may mean.
   */
  articles: z.array(articleRef.extend({ title: z.string() })).optional(),
  /** With `otherLanguage`, as an ISO 639-1 code. */
  language: z.string().optional(),
  /** With `facts`: the article that it is not, and the facts that say so. */
  refused: articleRef.extend({ title: z.string() }).optional(),
  facts,
});

/** A person on the help desk. */
const handOver = z.object({
  kind: z.literal('handOver'),
  /** `exhausted`: everything was tried. `unlikely`: what is left would hardly help, and a person is quicker. */
  reason: z.enum(['asked', 'exhausted', 'unlikely', 'tooLong']),
  /** It is about a danger: the people on the security team. */
  security: z.boolean().optional(),
  /** The form that can be filled in first. */
  form: titledForm.optional(),
  /** What was filled in, as the sequence numbers of the events that hold the answers. */
  filled: z.array(z.object({ form: formRef, by: z.array(z.number().int().positive()) })).optional(),
  /** What was looked up, and what of it the person said is wrong. */
  facts,
  contradicted: facts,
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

/** `incident`: the person waits for the end of an incident. */
export const closeReasonSchema = z.enum(['fixed', 'incident', 'cancelled', 'startedOver', 'left', 'idle']);

const closed = z.object({
  kind: z.literal('closed'),
  reason: closeReasonSchema,
});

export const stepSchema = z.discriminatedUnion('kind', [
  choose,
  narrow,
  ask,
  remedy,
  consent,
  incident,
  correct,
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
