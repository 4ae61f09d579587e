import { parseArgs } from 'node:util';
import type { Installation } from './fill-manifest.ts';
import { options, switches, type OptionName } from './options.ts';

export interface PackageRequest {
  readonly installation: Installation;
  readonly out: string;
  readonly allowTunnel: boolean;
}

export type Arguments =
  | { readonly kind: 'help' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] }
  | { readonly kind: 'request'; readonly request: PackageRequest };

type Given = Partial<Record<OptionName, string>>;

const known: readonly string[] = [...options, ...switches].map((option) => option.name);

/** parseArgs would take the next option for a missing value, and report the wrong one of the two. */
function markMissing(args: readonly string[]): string[] {
  const takesValue = new Set(options.map((option) => `--${option.name}`));
  const isOption = (arg: string | undefined) => arg?.startsWith('--') ?? true;
  return args.map((arg, at) => (takesValue.has(arg) && isOption(args[at + 1]) ? `${arg}=` : arg));
}

// Not strict: parseArgs would stop at the first problem, and we want to tell them all.
function parse(args: readonly string[]) {
  const { values, tokens } = parseArgs({
    args: markMissing(args),
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(options.map(({ name }) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(switches.map(({ name }) => [name, { type: 'boolean' as const }])),
    },
  });
  const given: Given = {};
  for (const { name } of options) {
    const value = values[name];
    if (typeof value === 'string') given[name] = value;
  }
  return { given, tokens, allowTunnel: values['allow-tunnel'] === true, help: values['help'] === true };
}

type Tokens = ReturnType<typeof parse>['tokens'];

function unexpected(tokens: Tokens): string[] {
  return tokens.flatMap((token, at) => {
    if (token.kind === 'positional')
      return [`"${token.value}" is not expected. Every value follows its option.`];
    if (token.kind === 'option-terminator') return [];
    if (!known.includes(token.name)) {
      return [`${token.rawName} is not an option. Allowed are --${known.join(', --')}.`];
    }
    const again = tokens.slice(0, at).some((other) => other.kind === 'option' && other.name === token.name);
    return again ? [`--${token.name} is given more than once. Give it once.`] : [];
  });
}

function wrongValues(given: Given, allowTunnel: boolean): string[] {
  return options.flatMap((option) => {
    const value = given[option.name];
    if (value === undefined)
      return 'required' in option ? [`--${option.name} is missing. Give ${option.gives}.`] : [];
    if (value.trim() === '') return [`--${option.name} has no value. Give ${option.gives}.`];
    const problem = option.problem(value, allowTunnel);
    return problem === undefined ? [] : [`--${option.name} "${value}" ${problem}`];
  });
}

/** Command line -> what to do. All problems at once; each says what is allowed. */
export function readArguments(args: readonly string[]): Arguments {
  const { given, tokens, allowTunnel, help } = parse(args);
  if (help) return { kind: 'help' };
  const problems = [...unexpected(tokens), ...wrongValues(given, allowTunnel)];
  const { 'app-id': appId, host, out = 'build/firstline-teams.zip', ...rest } = given;
  if (problems.length > 0 || appId === undefined || host === undefined) return { kind: 'problems', problems };
  const installation = { ...rest, appId: appId.toLowerCase(), host: host.toLowerCase() };
  return { kind: 'request', request: { installation, out, allowTunnel } };
}
