import { expect, test } from '@jest/globals';
import { readArguments } from '../../manifest/read-arguments.ts';

const appId = '1f0c8f5e-2d7d-4e55-9d0e-1a2b3c4d5e6f';
const needed = ['--app-id', appId, '--host', 'help.contoso.com'];

function problemsOf(...args: readonly string[]): readonly string[] {
  const read = readArguments(args);
  return read.kind === 'problems' ? read.problems : [];
}

test('the two that are needed are enough', () => {
  expect(readArguments(needed)).toEqual({
    kind: 'request',
    request: {
      installation: { appId, host: 'help.contoso.com' },
      out: 'build/firstline-teams.zip',
      allowTunnel: false,
    },
  });
});

test('everything can be given, with a space or "=", in any letter case where case says nothing', () => {
  const pages = ['--website', 'https://a.com', '--privacy=https://a.com/p?x=1', '--terms', 'https://a.com/t'];
  const rest = ['--name=Contoso Care', '--developer', 'Contoso', '--version', '1.2.3', '--out', 'x/Y.ZIP'];
  const tunnel = ['--app-id', appId.toUpperCase(), '--host', 'Abc.NGROK.io', '--allow-tunnel'];
  expect(readArguments([...tunnel, ...pages, ...rest])).toEqual({
    kind: 'request',
    request: {
      installation: {
        appId,
        host: 'abc.ngrok.io',
        name: 'Contoso Care',
        developer: 'Contoso',
        website: 'https://a.com',
        privacy: 'https://a.com/p?x=1',
        terms: 'https://a.com/t',
        version: '1.2.3',
      },
      out: 'x/Y.ZIP',
      allowTunnel: true,
    },
  });
});

test('help wins over everything else', () => {
  expect(readArguments(['--help', '--nonsense'])).toEqual({ kind: 'help' });
});

test('all problems at once', () => {
  expect(
    problemsOf('--app-id', 'x', '--host', '--name', 'Help', 'stray', '--version=1', '--version=1.0.0'),
  ).toEqual([
    '"stray" is not expected. Every value follows its option.',
    '--version is given more than once. Give it once.',
    '--app-id "x" is not a GUID. Give 8-4-4-4-12 hexadecimal digits without braces.',
    "--host has no value. Give the bare host name of the bot's own server, e.g. firstline.contoso.com.",
    '--name "Help" starts with "Help", as a part of the client does. Put your name first: Contoso Help',
  ]);
});

test('nothing given: the two that are missing', () => {
  expect(problemsOf()).toEqual([
    "--app-id is missing. Give the bot registration's application (client) id.",
    "--host is missing. Give the bare host name of the bot's own server, e.g. firstline.contoso.com.",
  ]);
});

test('an unknown option is told which there are', () => {
  expect(problemsOf(...needed, '--hots')).toEqual([
    '--hots is not an option. Allowed are --app-id, --host, --name, --developer, --website, --privacy, --terms, --version, --out, --allow-tunnel, --help.',
  ]);
});

const wrongHosts: readonly (readonly [host: string, reason: string])[] = [
  ['https://help.contoso.com', 'has a scheme or a path.'],
  ['help.contoso.com/api', 'has a scheme or a path.'],
  ['help.contoso.com:3978', 'has a port, or is an IP address.'],
  ['::1', 'has a port, or is an IP address.'],
  ['*.contoso.com', 'is a wildcard.'],
  ['127.0.0.1', 'is not a full host name.'],
  ['localhost', 'is not a full host name.'],
  ['contoso', 'is not a full host name.'],
  ['help.contoso.com.', 'is not a full host name.'],
  ['-help.contoso.com', 'is not a full host name.'],
  ['help desk.contoso.com', 'is not a full host name.'],
  [`${'a.'.repeat(126)}com`, 'is not a full host name.'],
  ['x.ngrok-free.app', 'is a tunnel (ngrok-free.app), which the store does not allow.'],
  ['x-3978.euw.devtunnels.ms', 'is a tunnel (devtunnels.ms), which the store does not allow.'],
  ['x.trycloudflare.com', 'is a tunnel (trycloudflare.com), which the store does not allow.'],
  ['x.loca.lt', 'is a tunnel (loca.lt), which the store does not allow.'],
];

test.each(wrongHosts)('host %s', (host, reason) => {
  const [problem, ...others] = problemsOf('--app-id', appId, '--host', host);
  expect(others).toEqual([]);
  expect(problem).toContain(`--host "${host}" ${reason} Give the bare name of the bot's own server`);
});

const fineHosts = [
  'contoso.com',
  'a-b.c1.contoso.co.uk',
  '1.contoso.com',
  'xn--bcher-kva.example',
  'notngrok.io',
];

test.each(fineHosts)('host %s is fine', (host) => {
  expect(problemsOf('--app-id', appId, '--host', host)).toEqual([]);
});

const wrongValues: readonly (readonly [option: string, value: string, reason: string])[] = [
  ['app-id', `{${appId}}`, 'is not a GUID. Give 8-4-4-4-12 hexadecimal digits without braces.'],
  [
    'app-id',
    '00000000-0000-0000-0000-000000000000',
    'is the placeholder. Give the id of your own registration.',
  ],
  ['name', 'x'.repeat(31), 'has 31 characters. Give 1 to 30.'],
  ['developer', 'x'.repeat(33), 'has 33 characters. Give at most 32.'],
  ['version', '1.0', 'is not a version. Give three whole numbers with dots between them, e.g. 1.0.1'],
  ['version', '01.0.0', 'is not a version. Give three whole numbers with dots between them, e.g. 1.0.1'],
  ['version', '1.0.0-beta', 'is not a version. Give three whole numbers with dots between them, e.g. 1.0.1'],
  ['out', 'package.tar', 'is not the name of a zip file. Give a path that ends in .zip'],
];

test.each(wrongValues)('--%s %s', (option, value, reason) => {
  const others = needed.filter((_, at) => needed[at - (at % 2)] !== `--${option}`);
  expect(problemsOf(...others, `--${option}`, value)).toEqual([`--${option} "${value}" ${reason}`]);
});

const wrongPages = ['http://a.com', 'a.com', 'https://', 'https://me:secret@a.com', 'https://a.com/a b'];

test.each(wrongPages)('page %s', (page) => {
  expect(problemsOf(...needed, '--privacy', page)).toEqual([
    `--privacy "${page}" is not a web address people can open. Give one that starts with https:// and needs no password.`,
  ]);
});
