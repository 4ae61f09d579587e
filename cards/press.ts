import { z } from 'zod';
import type { Place } from '../src/run/place.ts';

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
}

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
  if (view !== undefined && page !== undefined) return { run, step, option: undefined, turn: { view, page } };
  if (option !== undefined) return { run, step, option: { id: option } };
  const chosen = read.data.i0;
  return {
    run,
    step,
    option: chosen !== undefined && /^\d+$/.test(chosen) ? { position: Number(chosen) } : undefined,
  };
}
