import { z } from 'zod';
import type { Place } from '../src/run/place.ts';
import { longestAnswer } from '../src/knowledge/forms/read-answers.ts';

/**
 * What a button carries. It sits under one key of `data`, because a submit merges the card's inputs beside it.
 * Buttons outlive deployments: a field may be added, none may change its meaning.
 */
const pressSchema = z.object({
  firstline: z.object({
    run: z.string().min(1).max(64),
    step: z.number().int().positive(),
    /** Absent on the button that sends a choice set (the choice is the input `i0`) and on those that turn a page. */
    option: z.string().max(1000).optional(),
    /** Where a button that turns a page leads to. */
    view: z.enum(['step', 'article']).optional(),
    page: z.number().int().positive().optional(),
  }),
  /** The position of the chosen option among those shown, from 0. */
  i0: z.string().max(10).optional(),
});

export interface Press {
  readonly run: string;
  /** Sequence number of the step the card shows. */
  readonly step: number;
  /** The option's id; undefined when the person pressed "Send" with nothing chosen. */
  readonly option: { readonly id: string } | { readonly position: number } | undefined;
  /** The page that is to be shown instead of an answer. It may not exist any more. */
  readonly turn?: Place;
  /** What stood in the card's inputs, by input id, cut to what is bearable; nobody has read it yet. */
  readonly inputs: Inputs;
}

export type Inputs = Readonly<Record<string, string | number>>;

/** A card of ours has a few dozen at most. */
const mostInputs = 100;

/** One more than an answer may have, so that the reader of the answers sees that it is too long. */
const longestInput = longestAnswer + 1;

export function pressData(run: string, step: number, option?: string): object {
  return { firstline: { run, step, ...(option !== undefined && { option }) } };
}

/** What a button carries that turns to a page. */
export function turnData(run: string, step: number, { view, page }: Place): object {
  return { firstline: { run, step, view, page } };
}

/** Reads what a press sent; undefined for anything this bot's buttons never carry. */
export function readPress(value: unknown): Press | undefined {
  const read = pressSchema.safeParse(value);
  if (!read.success) return undefined;
  const { run, step, option, view, page } = read.data.firstline;
  const inputs = inputsIn(value);
  if (view !== undefined && page !== undefined)
    return { run, step, option: undefined, turn: { view, page }, inputs };
  if (option !== undefined) return { run, step, option: { id: option }, inputs };
  const chosen = read.data.i0;
  return {
    run,
    step,
    option: chosen !== undefined && /^\d+$/.test(chosen) ? { position: Number(chosen) } : undefined,
    inputs,
  };
}

/** Texts and numbers are all that an input sends. */
function inputsIn(value: unknown): Inputs {
  if (typeof value !== 'object' || value === null) return {};
  const entries = Object.entries(value).filter(([key]) => key !== 'firstline' && key !== 'i0');
  return Object.fromEntries(
    entries.slice(0, mostInputs).flatMap(([key, input]: [string, unknown]): [string, string | number][] => {
      if (typeof input === 'number') return [[key, input]];
      return typeof input === 'string' ? [[key, input.slice(0, longestInput)]] : [];
    }),
  );
}
