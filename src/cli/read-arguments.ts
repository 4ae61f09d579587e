import { clouds, type Cloud } from '../knowledge/clouds.ts';
import { didYouMean } from './meant.ts';
import type { Reach } from '../knowledge/serve/reach.ts';
import { commandOf, commands, type Command } from './commands.ts';
import { counted, printable } from './printable.ts';
import { splitArguments, type SplitArguments } from './split-arguments.ts';

export interface CheckRequest {
  readonly kind: 'check';
  /** As they were given. */
  readonly folders: readonly string[];
  readonly reach: Reach;
  readonly cards: boolean;
  readonly json: boolean;
}

export interface ShowRequest {
  readonly kind: 'show';
  readonly folder: string;
  readonly article: string;
  readonly reach: Reach;
}

export interface DumpRequest {
  readonly kind: 'dump';
  readonly folders: readonly string[];
}

export interface LearnedRequest {
  readonly kind: 'learned';
  /** List only this one's examples. */
  readonly article: string | undefined;
  /** A run or an article; undefined: nothing is withdrawn. */
  readonly forget: string | undefined;
  readonly words: boolean;
  /** A URL; undefined: the settings say which. */
  readonly database: string | undefined;
}

export interface CardsRequest {
  readonly kind: 'cards';
  readonly folders: readonly string[];
  readonly out: string;
  readonly force: boolean;
}

export interface EvaluateRequest {
  readonly kind: 'evaluate';
  readonly folders: readonly string[];
  /** The file of the complaints, as it was given. */
  readonly complaints: string;
  readonly reach: Reach;
  readonly json: boolean;
}

export type Arguments =
  | { readonly kind: 'help'; readonly command: string | undefined }
  | { readonly kind: 'version' }
  /** `command`: whose help says more; empty for that of all. */
  | { readonly kind: 'problems'; readonly problems: readonly string[]; readonly command: string }
  | CheckRequest
  | ShowRequest
  | DumpRequest
  | CardsRequest
  | EvaluateRequest
  | LearnedRequest;

/** Command line -> what to do. All problems at once; each says what is allowed. */
export function readArguments([first, ...rest]: readonly string[]): Arguments {
  if (first === undefined)
    return refused(['No command was given.', `Allowed are ${commandNames()}.`].join(' '));
  if (first === '--help' || first === '-h') return { kind: 'help', command: undefined };
  if (first === '--version') return { kind: 'version' };
  const command = commandOf(first);
  return command === undefined ? refused(unknownCommand(first)) : readCommand(command, rest);
}

function refused(problem: string): Arguments {
  return { kind: 'problems', problems: [problem], command: '' };
}

function commandNames(): string {
  return commands.map(({ name }) => name).join(', ');
}

function unknownCommand(name: string): string {
  const what = name.startsWith('-') ? 'no option, and the command comes first' : 'no command';
  const candidates = [...commands.map((command) => command.name), '--help', '--version'];
  return `"${printable(name)}" is ${what}.${didYouMean(name, candidates)} Allowed are ${commandNames()}, --help, --version.`;
}

function readCommand(command: Command, args: readonly string[]): Arguments {
  const split = splitArguments(command, args);
  if (split.given.has('help')) return { kind: 'help', command: command.name };
  const cloud = readCloud(split);
  const problems = [
    ...split.problems,
    ...operandProblems(command, split),
    ...cloud.problems,
    ...neededProblems(command, split),
    ...forgetProblems(split),
  ];
  if (problems.length > 0) return { kind: 'problems', problems, command: command.name };
  return request(command, split, { cloud: cloud.cloud, clients: clientsOf(split) });
}

function request(command: Command, { operands, given }: SplitArguments, reach: Reach): Arguments {
  const [first = '', second = ''] = operands;
  switch (command.name) {
    case 'check':
      return { kind: 'check', folders: operands, reach, cards: given.has('cards'), json: given.has('json') };
    case 'show':
      return { kind: 'show', folder: first, article: second, reach };
    case 'dump':
      return { kind: 'dump', folders: operands };
    case 'cards':
      return {
        kind: 'cards',
        folders: operands,
        out: given.get('out')?.[0] ?? '',
        force: given.has('force'),
      };
    case 'evaluate':
      return {
        kind: 'evaluate',
        folders: given.get('knowledge') ?? [],
        complaints: given.get('complaints')?.[0] ?? '',
        reach,
        json: given.has('json'),
      };
    case 'learned':
      return {
        kind: 'learned',
        article: operands[0],
        forget: given.get('forget')?.[0],
        words: given.has('words'),
        database: given.get('database')?.[0],
      };
    case 'help':
      return helpAbout(operands[0]);
  }
}

function helpAbout(name: string | undefined): Arguments {
  if (name === undefined || commandOf(name) !== undefined) return { kind: 'help', command: name };
  return refused(unknownCommand(name));
}

function operandProblems(
  { name, operands: { usage, least, most, gives } }: Command,
  { operands }: SplitArguments,
): string[] {
  const allowed = `Give ${gives}: ${`${name} ${usage}`.trim()}`;
  if (operands.length < least) {
    const what =
      operands.length === 0 ? 'nothing after it' : `only "${printable(operands.join(' '))}" after it`;
    return [`"${name}" has ${what}. ${allowed}`];
  }
  if (operands.length > most) {
    const more = operands.slice(most).map((operand) => `"${printable(operand)}"`);
    const limit = most === 0 ? 'no name' : `at most ${counted(most, 'name')}`;
    return [`"${name}" takes ${limit}, so ${more.join(', ')} is too many. ${allowed}`];
  }
  return operands.some((operand) => operand === '') ? [`A name is empty. ${allowed}`] : [];
}

function readCloud({ given }: SplitArguments): { cloud: Cloud; problems: string[] } {
  const written = given.get('cloud')?.[0];
  const name = written?.trim().toLowerCase() ?? 'public';
  const cloud = clouds.find((known) => known === name);
  if (cloud !== undefined) return { cloud, problems: [] };
  const problem = `--cloud "${printable(written ?? '')}" is no cloud.${didYouMean(name, clouds)} Allowed are ${clouds.join(', ')}.`;
  return { cloud: 'public', problems: [problem] };
}

function clientsOf({ given }: SplitArguments): string[] {
  return [...new Set((given.get('client') ?? []).map((name) => name.trim().toLowerCase()))];
}

function neededProblems({ options }: Command, { given, problems }: SplitArguments): string[] {
  const told = (name: string) => problems.some((problem) => problem.startsWith(`--${name} `));
  return options
    .filter(({ name, needed }) => needed && !given.has(name) && !told(name))
    .map(({ name, gives }) => `--${name} is missing. Give ${gives}.`);
}

/** To withdraw and to list at once would leave open what is listed. */
function forgetProblems({ operands, given }: SplitArguments): string[] {
  const [other] = operands;
  if (!given.has('forget') || other === undefined) return [];
  return [`--forget names what is withdrawn, so "${printable(other)}" is too many. Give one of them.`];
}
