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

/** What a list that is filled elsewhere offers besides: "Other", "Unable to retrieve the list" and the like. */
export function standIns(fields: Fields): readonly FormOption[] {
  const list = fieldsOf(fields.get('dynamicdropdownoptions'));
  if (list === undefined) return [];
  const fallback: unknown = list.get('defaultdropdownoptions');
  const entries: readonly unknown[] = Array.isArray(fallback) ? fallback : [fallback];
  const options = readOptions(fields).options;
  const values = new Set(options.map(({ value }) => value));
  return [...options, ...entries.flatMap(readOption).filter(({ value }) => !values.has(value))];
}

function readOption(entry: unknown): FormOption[] {
  const fields = fieldsOf(typeof entry === 'string' || typeof entry === 'number' ? { text: entry } : entry);
  if (fields === undefined) return [];
  const written = textOf(fields, 'text', 'value').replace(/\s+/g, ' ');
  return written === '' ? [] : [{ text: written, value: textOf(fields, 'value', 'text') }];
}
