import { fieldsOf, listOf, textOf, type Fields } from './fields.ts';
import type { FormOption } from './form.ts';

/** No list of the public corpus has more than 38. */
const most = 300;

export interface Options {
  readonly options: readonly FormOption[];
  /** How many entries of the list were left out: past the end of what is served, or without words. */
  readonly lost: number;
}

/** The options that stand in the file, whichever of the two lists they are in. */
export function readOptions(fields: Fields): Options {
  const entries = ['dropdownoptions', 'radiobuttonoptions'].flatMap((name) => listOf(fields, name));
  const options = entries.slice(0, most).flatMap(readOption);
  return { options, lost: entries.length - options.length };
}

/** The list is filled from the resources of a subscription, which a bot cannot see. */
export function isFilledElsewhere(fields: Fields): boolean {
  return fieldsOf(fields.get('dynamicdropdownoptions')) !== undefined;
}

/** What the list that is filled elsewhere offers besides. */
export function fallbackOption(fields: Fields): FormOption | undefined {
  const list = fieldsOf(fields.get('dynamicdropdownoptions'));
  const fallback: unknown = list?.get('defaultdropdownoptions');
  const entries: readonly unknown[] = Array.isArray(fallback) ? fallback : [fallback];
  return entries.flatMap(readOption)[0];
}

function readOption(entry: unknown): FormOption[] {
  const fields = fieldsOf(typeof entry === 'object' ? entry : { text: entry });
  if (fields === undefined) return [];
  const written = textOf(fields, 'text', 'value').replace(/\s+/g, ' ');
  return written === '' ? [] : [{ text: written, value: textOf(fields, 'value', 'text') }];
}
