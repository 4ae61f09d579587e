import { didYouMean } from './meant.ts';
import { helpOption, type Command, type Option } from './commands.ts';
import { printable } from './printable.ts';

/** A command's arguments, before anybody asked what they mean. */
export interface SplitArguments {
  readonly operands: readonly string[];
  /** By the option's name, in the order given; of an option without a value: an empty text. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly string[];
}

/** Tells options and operands apart. What follows "--" is an operand, whatever it looks like. */
export function splitArguments(command: Command, args: readonly string[]): SplitArguments {
  const end = args.indexOf('--');
  const before = end < 0 ? args : args.slice(0, end);
  const operands: string[] = [];
  const given = new Map<string, string[]>();
  const problems: string[] = [];
  for (let at = 0; at < before.length; at++) {
    const arg = before[at] ?? '';
    if (!isOption(arg)) {
      operands.push(arg);
      continue;
    }
    const read = readOption(command, arg, before[at + 1]);
    if (read.kind === 'problem') problems.push(read.problem);
    else given.set(read.name, [...(given.get(read.name) ?? []), read.value]);
    if (read.tookNext) at++;
  }
  if (end >= 0) operands.push(...args.slice(end + 1));
  return { operands, given, problems: [...problems, ...twice(command, given)] };
}

type ReadOption = { readonly tookNext: boolean } & (
  | { readonly kind: 'option'; readonly name: string; readonly value: string }
  | { readonly kind: 'problem'; readonly problem: string }
);

function readOption(command: Command, arg: string, next: string | undefined): ReadOption {
  const [, name = '', joined] = /^--([^=]+)(?:=(.*))?$/s.exec(arg === '-h' ? '--help' : arg) ?? [];
  const option = optionsOf(command).find((known) => known.name === name);
  if (option === undefined) return problem(unknownOption(command, arg));
  if (option.placeholder === undefined)
    return joined === undefined
      ? { kind: 'option', name, value: '', tookNext: false }
      : problem(`--${name} takes no value. Give it alone.`);
  // What looks like the next option is no value: the value was forgotten.
  const tookNext = joined === undefined && next !== undefined && !isOption(next);
  const value = joined ?? (tookNext ? next : '');
  if (value.trim() !== '') return { kind: 'option', name, value, tookNext };
  return { ...problem(`--${name} has no value. Give ${option.gives}.`), tookNext };
}

function problem(text: string): ReadOption {
  return { kind: 'problem', problem: text, tookNext: false };
}

function isOption(arg: string): boolean {
  return arg.startsWith('-') && arg !== '-';
}

function optionsOf(command: Command): readonly Option[] {
  return [...command.options, helpOption];
}

function unknownOption(command: Command, arg: string): string {
  const names = optionsOf(command).map(({ name }) => `--${name}`);
  const near = didYouMean(arg.replace(/=.*$/s, ''), names);
  return `"${printable(arg)}" is no option of "${command.name}".${near} Allowed are ${names.join(', ')}. A name that begins with "-" is given after "--".`;
}

/** Two values of which only one could count. */
function twice(command: Command, given: SplitArguments['given']): string[] {
  return command.options
    .filter(({ name, placeholder, many }) => placeholder && !many && (given.get(name)?.length ?? 0) > 1)
    .map(({ name }) => `--${name} is given more than once. Give it once.`);
}
