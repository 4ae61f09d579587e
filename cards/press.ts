import { z } from 'zod';

/**
 * What a button carries. It sits under one key of `data`, because a submit merges the card's inputs beside it.
 * Buttons outlive deployments: a field may be added, none may change its meaning.
 */
const pressSchema = z.object({
  firstline: z.object({
    run: z.string().min(1).max(64),
    step: z.number().int().positive(),
    /** Absent on the button that sends a choice set: the choice is the input `i0`. */
    option: z.string().max(1000).optional(),
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
}

export function pressData(run: string, step: number, option?: string): object {
  return { firstline: { run, step, ...(option !== undefined && { option }) } };
}

/** Reads what a press sent; undefined for anything this bot's buttons never carry. */
export function readPress(value: unknown): Press | undefined {
  const read = pressSchema.safeParse(value);
  if (!read.success) return undefined;
  const { run, step, option } = read.data.firstline;
  if (option !== undefined) return { run, step, option: { id: option } };
  const chosen = read.data.i0;
  return {
    run,
    step,
    option: chosen !== undefined && /^\d+$/.test(chosen) ? { position: Number(chosen) } : undefined,
  };
}
