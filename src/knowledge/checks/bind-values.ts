import type { Check, CheckOption } from '../article.ts';
import { factNames, factValues } from '../directory-facts.ts';
import { inBrief } from '../in-brief.ts';
import { didYouMean } from '../near-miss.ts';
import type { EntryReader } from './read-entry.ts';
import type { Path } from './yaml-source.ts';

/** A check as it was read by itself, with what is needed to see whether its fact and its values agree. */
export interface FactNote {
  readonly fact: Check['fact'];
  /** The entry before it was read: a key that was wrong, and reported, is still in it. */
  readonly written: unknown;
  readonly path: Path;
}

export interface OptionNote {
  readonly option: CheckOption;
  readonly path: Path;
}

/**
 * Joins the values of options with the fact of their check: each is one of the fact's, and belongs to one option. A fact
 * that answers no option is left out.
 */
export function bindValues(
  reader: EntryReader,
  { fact, written, path }: FactNote,
  options: readonly OptionNote[],
): { fact: Check['fact']; options: readonly OptionNote[] } {
  if (fact === undefined) return { fact, options: withoutValues(reader, options, hasKey(written, 'fact')) };
  const owners = new Map<string, string>();
  const bound = options.map((note) => {
    const values = ownValues(reader, note, fact, owners);
    return { ...note, option: { ...note.option, values } };
  });
  if (owners.size > 0) return { fact, options: bound };
  // Values that are wrong were reported already.
  if (!optionsOf(written).some((option) => hasKey(option, 'values'))) {
    reader.report([...path, 'fact'], 'checks-unused-fact', () => unused(fact));
  }
  return { fact: undefined, options: bound };
}

function withoutValues(
  reader: EntryReader,
  options: readonly OptionNote[],
  factReported: boolean,
): readonly OptionNote[] {
  return options.map(({ option, path }) => {
    if (option.values.length > 0 && !factReported) {
      reader.report([...path, 'values'], 'checks-values-without-fact', () => withoutFact);
    }
    return { option: { ...option, values: [] }, path };
  });
}

/** `owners`: the option that each value belongs to so far; what this one takes is added. */
function ownValues(
  reader: EntryReader,
  { option, path }: OptionNote,
  fact: NonNullable<Check['fact']>,
  owners: Map<string, string>,
): readonly string[] {
  const allowed: readonly string[] = factValues[fact];
  return option.values.filter((value, at) => {
    const report = (code: string, messageOf: () => string): false => {
      reader.report([...path, 'values', at], code, messageOf);
      return false;
    };
    if (!allowed.includes(value)) return report('checks-unknown-value', () => noValue(fact, value));
    const owner = owners.get(value);
    if (owner !== undefined) return report('checks-repeated-value', () => repeated(value, owner));
    owners.set(value, option.id);
    return true;
  });
}

function hasKey(entry: unknown, key: string): boolean {
  return typeof entry === 'object' && entry !== null && Object.hasOwn(entry, key);
}

function optionsOf(check: unknown): readonly unknown[] {
  const options: unknown = typeof check === 'object' && check !== null && 'options' in check && check.options;
  return Array.isArray(options) ? options : [];
}

const withoutFact = `The check of this option names no fact, so its values are left out. Add to the check fact: with one of ${factNames.join(', ')}.`;

function noValue(fact: NonNullable<Check['fact']>, value: string): string {
  const allowed = factValues[fact];
  return `The fact "${fact}" has no value "${inBrief(value)}", so it is left out.${didYouMean(value, allowed)} Allowed: ${allowed.join(', ')}.`;
}

function repeated(value: string, owner: string): string {
  return `The value "${value}" is already one of the option "${owner}", so it is left out here. A fact gives one answer: write each value once.`;
}

function unused(fact: NonNullable<Check['fact']>): string {
  return `No option of this check has a value of the fact "${fact}", so the fact is left out. Add values: to the options that it answers, each with some of ${factValues[fact].join(', ')}.`;
}
