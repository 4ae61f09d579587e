import { z } from 'zod';
import type { Condition, Form, FormValue, FormValues } from '../knowledge/forms/form.ts';
import { comparable } from '../knowledge/forms/visibility.ts';

/**
 * What an event keeps of an answer to a form: which options, which moment, and of a typed text only that there is one.
 * The text itself stands in the side table, where it can be erased.
 */
export const formAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    question: z.string(),
    /** The text of a condition that it equals: so the form goes on the same way when the words are erased. */
    is: z.string().optional(),
  }),
  z.object({
    kind: z.literal('choice'),
    question: z.string(),
    /** Positions, from 0. */
    options: z.array(z.number().int().nonnegative()),
  }),
  z.object({ kind: z.literal('moment'), question: z.string(), date: z.string(), time: z.string() }),
]);

export type FormAnswer = z.infer<typeof formAnswerSchema>;

/** Stands for a text that nobody compares. */
const someText = '…';

/** The answers without the words that were typed. */
export function answersOf(form: Form, values: FormValues): FormAnswer[] {
  return [...values].map(([question, value]) => answerOf(form, question, value));
}

/** The answers as conditions see them. */
export function valuesOf(answers: Iterable<FormAnswer>): FormValues {
  return new Map([...answers].map((answer) => [answer.question, valueOf(answer)]));
}

function answerOf(form: Form, question: string, value: FormValue): FormAnswer {
  switch (value.kind) {
    case 'choice':
      return { kind: 'choice', question, options: [...value.options] };
    case 'moment':
      return { kind: 'moment', question, date: value.date, time: value.time };
    case 'text': {
      const is = comparedTexts(form, question).find((text) => comparable(text) === comparable(value.text));
      return { kind: 'text', question, ...(is !== undefined && { is }) };
    }
  }
}

function valueOf(answer: FormAnswer): FormValue {
  switch (answer.kind) {
    case 'choice':
      return { kind: 'choice', options: answer.options };
    case 'moment':
      return { kind: 'moment', date: answer.date, time: answer.time };
    case 'text':
      return { kind: 'text', text: answer.is ?? someText };
  }
}

function comparedTexts(form: Form, question: string): string[] {
  return form.elements.flatMap(({ visible }) => textsIn(visible, question));
}

function textsIn(condition: Condition, question: string): string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => textsIn(part, question));
    case 'not':
      return textsIn(condition.of, question);
    case 'typed':
      return condition.question === question ? [condition.text] : [];
    case 'constant':
    case 'answered':
    case 'chosen':
      return [];
  }
}
