import { z } from 'zod';
import type { Ports, TypedText } from '../src/ports.ts';
import type { RunEvent } from '../src/run/events.ts';
import { isForeign } from '../src/run/foreign.ts';

/** What was typed and chosen on one card of a form, by input id, as it came in. */
export type Written = ReadonlyMap<string, string>;

const written = z.record(z.string(), z.string());

/** As it stands in the side table. */
export function writeDown(inputs: Written): string {
  return JSON.stringify(Object.fromEntries(inputs));
}

/** What stands beside the forms' events of a run that was just loaded; what was erased is not in it. */
export async function loadWritten(
  run: string,
  events: readonly RunEvent[],
  { texts }: Pick<Ports, 'texts'>,
): Promise<ReadonlyMap<number, Written>> {
  if (!events.some(isFilled)) return new Map();
  const filled = new Set(events.filter(isFilled).map(({ seq }) => seq));
  const all = await texts.of(run);
  return new Map(all.flatMap(({ seq, text }) => (filled.has(seq) ? [[seq, readWritten(text)]] : [])));
}

/**
 * The words of a run's complaint that can be understood. What was written into a form is none of them, because it was
 * asked for, nor are words in another language.
 */
export async function wordsOf(
  { id, events }: { readonly id: string; readonly events: readonly RunEvent[] },
  { texts }: Pick<Ports, 'texts'>,
): Promise<readonly TypedText[]> {
  const others = new Set(events.filter((event) => isFilled(event) || isForeign(event)).map(({ seq }) => seq));
  return (await texts.of(id)).filter(({ seq }) => !others.has(seq));
}

/** Nothing for a text of another shape. */
export function readWritten(text: string): Written {
  try {
    return new Map(Object.entries(written.safeParse(JSON.parse(text)).data ?? {}));
  } catch {
    return new Map();
  }
}

function isFilled({ body }: RunEvent): boolean {
  return body.kind === 'filled';
}
