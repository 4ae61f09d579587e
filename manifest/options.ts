import { hostProblem } from './host-problem.ts';
import { nameProblem } from './name-problem.ts';

interface Option {
  readonly name: string;
  readonly placeholder: string;
  /** What to give, for --help and for whoever gave nothing. */
  readonly gives: string;
  readonly required?: true;
  /** What is wrong with a value, as the end of a sentence that begins with the value. */
  readonly problem: (value: string, allowTunnel: boolean) => string | undefined;
}

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function idProblem(id: string): string | undefined {
  if (!guid.test(id)) return 'is not a GUID. Give 8-4-4-4-12 hexadecimal digits without braces.';
  return /[1-9a-f]/i.test(id) ? undefined : 'is the placeholder. Give the id of your own registration.';
}

function linkProblem(link: string): string | undefined {
  const url = URL.parse(link);
  const plain = url?.protocol === 'https:' && url.username === '' && url.password === '';
  if (plain && link.length <= 2048 && !/\s/.test(link)) return undefined;
  return 'is not a web address people can open. Give one that starts with https:// and needs no password.';
}

function developerProblem(name: string): string | undefined {
  return name.length <= 32 ? undefined : `has ${name.length} characters. Give at most 32.`;
}

function versionProblem(version: string): string | undefined {
  if (/^(0|[1-9]\d*)([.](0|[1-9]\d*)){2}$/.test(version) && version.length <= 256) return undefined;
  return 'is not a version. Give three whole numbers with dots between them, e.g. 1.0.1';
}

function outProblem(file: string): string | undefined {
  return /[.]zip$/i.test(file) ? undefined : 'is not the name of a zip file. Give a path that ends in .zip';
}

export const options = [
  {
    name: 'app-id',
    placeholder: 'GUID',
    gives: "the bot registration's application (client) id",
    required: true,
    problem: idProblem,
  },
  {
    name: 'host',
    placeholder: 'HOST',
    gives: "the bare host name of the bot's own server, e.g. firstline.contoso.com",
    required: true,
    problem: (host, allowTunnel) => hostProblem(host.toLowerCase(), allowTunnel),
  },
  { name: 'name', placeholder: 'NAME', gives: 'what people see, 1 to 30 characters', problem: nameProblem },
  {
    name: 'developer',
    placeholder: 'NAME',
    gives: 'who runs the bot, at most 32 characters',
    problem: developerProblem,
  },
  {
    name: 'website',
    placeholder: 'URL',
    gives: 'the support page; https://HOST without it',
    problem: linkProblem,
  },
  {
    name: 'privacy',
    placeholder: 'URL',
    gives: 'the privacy statement; https://HOST/privacy without it',
    problem: linkProblem,
  },
  {
    name: 'terms',
    placeholder: 'URL',
    gives: 'the terms of use; https://HOST/terms without it',
    problem: linkProblem,
  },
  {
    name: 'version',
    placeholder: 'X.Y.Z',
    gives: "the package's version, higher at every upload; that of manifest.json without it",
    problem: versionProblem,
  },
  {
    name: 'out',
    placeholder: 'FILE',
    gives: 'the zip to write; build/firstline-teams.zip without it',
    problem: outProblem,
  },
] as const satisfies readonly Option[];

export const switches = [
  { name: 'allow-tunnel', gives: 'allow a tunnel as the host, to try it out; the store does not' },
  { name: 'help', gives: 'show this' },
] as const;

export type OptionName = (typeof options)[number]['name'];

function column(name: string, placeholder = ''): string {
  return `  --${name} ${placeholder}`.padEnd(22);
}

export const help = [
  'Writes the package that an administrator uploads to Microsoft Teams.',
  '',
  '  npm run manifest -- --app-id GUID --host HOST [options]',
  '',
  ...options.map((option) => `${column(option.name, option.placeholder)}${option.gives}`),
  ...switches.map((option) => `${column(option.name)}${option.gives}`),
].join('\n');
