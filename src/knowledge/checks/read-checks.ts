import { inBrief } from '../in-brief.ts';
import type { CauseNote, CheckNote, ChecksFile, RemedyNote } from './checks-file.ts';
import { EntryReader } from './read-entry.ts';
import { bindValues, type OptionNote } from './bind-values.ts';
import { causeSchema, checkSchema, fileSchema, optionSchema, remedySchema } from './schema.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** Reads a checks file entry by entry. What is wrong is reported and left out; the rest counts. */
export function readChecks(source: YamlSource): { file: ChecksFile; reader: EntryReader } {
  const reader = new EntryReader(source);
  const file = reader.read(fileSchema, source.value ?? {}, []);
  const causes = list(file?.causes).flatMap((value, at) => readCause(reader, value, ['causes', at]));
  const checks = list(file?.checks).flatMap((value, at) => readCheck(reader, value, ['checks', at]));
  return {
    file: {
      aliases: file?.aliases ?? [],
      complaints: file?.complaints ?? [],
      services: file?.services ?? [],
      urgent: file?.urgent ?? false,
      causes: withoutRepeats(reader, causes, (note) => note),
      checks: withoutRepeats(reader, checks, ({ check, path }) => ({ id: check.id, path })),
    },
    reader,
  };
}

function list(values: readonly unknown[] | undefined): readonly unknown[] {
  return values ?? [];
}

function readCause(reader: EntryReader, value: unknown, path: Path): CauseNote[] {
  const cause = reader.read(causeSchema, value, path);
  if (cause === undefined) return [];
  if (cause.quote === undefined && cause.cause === undefined) {
    const how = 'Add quote: with the opening words of the cause, or cause: with its number, e.g. s1.c2';
    const message = `"${cause.id}" does not say which cause it is and is left out. ${how}.`;
    reader.report(path, 'checks-unbound', () => message);
    return [];
  }
  const remedies = cause.remedies.flatMap((entry, at) =>
    readRemedy(reader, entry, [...path, 'remedies', at]),
  );
  const { quote, cause: place, audience, seconds } = cause;
  return [{ ...cause, quote, cause: place, audience, seconds, remedies, path }];
}

function readRemedy(reader: EntryReader, value: unknown, path: Path): RemedyNote[] {
  const remedy = reader.read(remedySchema, value, path);
  return remedy === undefined
    ? []
    : [{ quote: remedy.quote, audience: remedy.audience, seconds: remedy.seconds, path }];
}

function readCheck(reader: EntryReader, value: unknown, path: Path): CheckNote[] {
  const check = reader.read(checkSchema, value, path);
  if (check === undefined) return [];
  const read = check.options.flatMap((entry, at) => readOption(reader, entry, [...path, 'options', at]));
  const options = withoutRepeats(reader, read, ({ option, path }) => ({ id: option.id, path }));
  if (options.length < 2) {
    const message = `The check "${check.id}" has ${options.length} usable option(s) and is left out. A question needs two or more.`;
    reader.report([...path, 'options'], 'checks-options', () => message);
    return [];
  }
  const { fact, options: bound } = bindValues(reader, { fact: check.fact, written: value, path }, options);
  const optionPaths = bound.map((option) => option.path);
  return [{ check: { ...check, fact, options: bound.map(({ option }) => option) }, path, optionPaths }];
}

function readOption(reader: EntryReader, value: unknown, path: Path): OptionNote[] {
  const option = reader.read(optionSchema, value, path);
  return option === undefined ? [] : [{ option, path }];
}

/** The first of two entries with one id counts. */
function withoutRepeats<Entry>(
  reader: EntryReader,
  entries: readonly Entry[],
  keyOf: (entry: Entry) => { id: string; path: Path },
): Entry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const { id, path } = keyOf(entry);
    const repeated = seen.has(id);
    if (repeated)
      reader.report(
        [...path, 'id'],
        'checks-repeated-id',
        () =>
          `The id "${inBrief(id)}" is taken, so this second one is left out. Ids must differ: choose another.`,
      );
    seen.add(id);
    return !repeated;
  });
}
