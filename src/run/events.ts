import { z } from 'zod';
import { factNameSchema, factSchema, incidentSchema, missingSchema, zoneSchema } from './evidence-shapes.ts';
import { formAnswerSchema } from './form-answer.ts';
import { closeReasonSchema, formProblem, formRef, stepSchema } from './step.ts';

/** What can happen in a run. Events are stored as JSON for years, so they are read back through these schemas. */

const candidate = z.object({
  article: z.string(),
  hash: z.string(),
  title: z.string(),
  probability: z.number(),
  because: z.array(z.string()),
});

const said = z.object({
  article: z.string(),
  answers: z.array(z.object({ check: z.string(), option: z.string() })),
  spokenFor: z.array(z.string()),
});

/** What was made of the words typed so far. The words themselves stand in the side table. */
const understood = {
  decision: z.enum(['goOn', 'ask', 'none']),
  candidates: z.array(candidate),
  said: z.array(said),
  /** ISO 639-1: they are surely not English, and nothing else was made of them. */
  language: z.string().optional(),
};

const step = z.number().int().positive();

const complained = z.object({ kind: z.literal('complained'), ...understood });

/** More words. `different`: they look like another problem, and the person is asked. */
const detailed = z.object({
  kind: z.literal('detailed'),
  different: z.boolean(),
  /** Nothing fitted any more within what the person had said about product, kind or system: that no longer holds. */
  widened: z.boolean().optional(),
  ...understood,
});

/** A step was put to the person, with the options they saw, in the order of their numbers. */
const shown = z.object({
  kind: z.literal('shown'),
  step: stepSchema,
  options: z.array(z.object({ id: z.string(), text: z.string() })),
  /** Hash of the knowledge base it was made from. */
  knowledge: z.string(),
});

/** The person wants to look through the topics. */
const browsed = z.object({ kind: z.literal('browsed'), step: step.nullable() });

/**
 * An option of a `choose` or `confirm` step, or of a `narrow` step while browsing; "none of these" at an article that
 * nobody chose; "I have done this" at a danger; "it's something else" at an incident; "that's not right" where several
 * facts may be wrong, and "none of them" where they were to say which. `said`: what the complaint tells about a chosen article.
 */
const chose = z.object({ kind: z.literal('chose'), step, option: z.string(), said: z.array(said) });

/**
 * An option of a `narrow` step that was asked because several articles fit: a value (`valueOf`), "none of these" or "I
 * don't know". With what is now made of the words, among the articles that are left.
 */
const narrowed = z.object({ kind: z.literal('narrowed'), step, option: z.string(), ...understood });

const answered = z.object({
  kind: z.literal('answered'),
  step,
  article: z.object({ id: z.string(), hash: z.string() }),
  check: z.string(),
  option: z.string(),
});

const tried = z.object({
  kind: z.literal('tried'),
  step,
  article: z.object({ id: z.string(), hash: z.string() }),
  remedy: z.string(),
  outcome: z.enum(['fixed', 'didNotHelp', 'cannotDo']),
});

/** Withdraws the last answer or detour, or, where there is none, what was read out of the complaint. */
const wentBack = z.object({ kind: z.literal('wentBack'), step });

/** `step` is the step on whose card it was pressed; typed commands answer the open step. */
const audienceChanged = z.object({
  kind: z.literal('audienceChanged'),
  step: step.nullable(),
  view: z.enum(['employee', 'administrator']),
});

const handedOver = z.object({ kind: z.literal('handedOver'), step: step.nullable() });

/** The person wants to answer a form, or goes on with one that they left. */
const formOpened = z.object({ kind: z.literal('formOpened'), step, form: formRef });

/** A card of a form came back. With problems none of it counts yet, and the card is put again. */
const filled = z.object({
  kind: z.literal('filled'),
  step,
  form: formRef,
  answers: z.array(formAnswerSchema),
  problems: z.array(formProblem),
});

/** "Skip the rest". */
const formLeft = z.object({ kind: z.literal('formLeft'), step, form: formRef });

const closed = z.object({
  kind: z.literal('closed'),
  step: step.nullable(),
  reason: closeReasonSchema,
});

/** Facts about the person would answer a question, and they have never said whether they may be looked up. */
const consentNeeded = z.object({ kind: z.literal('consentNeeded') });

/** Whether facts about the person may be looked up. Without a step it is what they said in an earlier run. */
const consented = z.object({
  kind: z.literal('consented'),
  step: step.nullable(),
  answer: z.enum(['yes', 'no']),
});

/** What a directory said. No move of the person: it is recorded, so that nothing that follows needs the directory. */
const observed = z.object({
  kind: z.literal('observed'),
  facts: z.array(factSchema),
  missing: z.array(missingSchema),
});

/** Which incidents are open on some services. No move of the person either. */
const incidents = z.object({
  kind: z.literal('incidents'),
  services: z.array(z.string()),
  found: z.array(incidentSchema),
  zone: zoneSchema,
});

/** The person says that what was looked up is wrong. `also`: other facts that they said it of at once. */
const contradicted = z.object({
  kind: z.literal('contradicted'),
  step,
  fact: factNameSchema,
  also: z.array(factNameSchema).optional(),
});

/**
 * Another page of a step's card (`shown` is the sequence number of its event), or of the article behind it. It answers
 * nothing and changes nothing but what is to be seen.
 */
const turned = z.object({
  kind: z.literal('turned'),
  shown: step,
  view: z.enum(['step', 'article']),
  /** From 1. */
  page: z.number().int().positive(),
});

const body = z.discriminatedUnion('kind', [
  complained,
  detailed,
  shown,
  browsed,
  chose,
  narrowed,
  answered,
  tried,
  wentBack,
  audienceChanged,
  handedOver,
  formOpened,
  filled,
  formLeft,
  closed,
  turned,
  consentNeeded,
  consented,
  observed,
  incidents,
  contradicted,
]);

/** The version this code writes. Raise it when a shape changes, and lift the old shape in `readEvent`. */
const version = 1;

const versioned = z.object({ v: z.literal(version) });

export type EventBody = z.infer<typeof body>;
export type EventOf<K extends EventBody['kind']> = Extract<EventBody, { kind: K }>;
export type SaidOf = z.infer<typeof said>;
export type Understood = Pick<EventOf<'complained'>, keyof typeof understood>;
export type ShownOption = EventOf<'shown'>['options'][number];

export interface RunEvent {
  readonly seq: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly body: EventBody;
}

/**
 * A stored event is of a kind or shape this process does not know: a newer process wrote it. The turn is refused
 * calmly; skipping the event could show a step that was answered long ago.
 */
export class UnknownEventError extends Error {
  constructor(seq: number, cause: unknown) {
    super(
      `Event ${seq} of the run cannot be read by this version of Firstline. Run the version that wrote it, or a newer one.`,
      {
        cause,
      },
    );
    this.name = 'UnknownEventError';
  }
}

/** The event as it is stored. */
export function writeEvent(event: EventBody): unknown {
  return { v: version, ...event };
}

/** @throws {UnknownEventError} */
export function readEvent(stored: {
  readonly seq: number;
  readonly at: number;
  readonly body: unknown;
}): RunEvent {
  const known = versioned.safeParse(stored.body);
  const read = body.safeParse(stored.body);
  if (!known.success || !read.success) throw new UnknownEventError(stored.seq, known.error ?? read.error);
  return { seq: stored.seq, at: stored.at, body: read.data };
}

/** The step an event answers; undefined when it answers none. */
export function answersStep(event: EventBody): number | undefined {
  return 'step' in event && typeof event.step === 'number' ? event.step : undefined;
}
