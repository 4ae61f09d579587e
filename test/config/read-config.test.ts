import { generateKeyPairSync } from 'node:crypto';
import { delimiter } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { ConfigError } from '../../src/config/config-error.ts';
import type { Config } from '../../src/config/config.ts';
import type { Environment } from '../../src/config/environment.ts';
import { factNames } from '../../src/knowledge/directory-facts.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { OperatorError } from '../../src/operator-error.ts';

const app = '11111111-2222-3333-4444-555555555555';
const tenant = 'AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee';
const other = '99999999-8888-7777-6666-555555555555';
const ids = { MICROSOFT_APP_ID: app, MICROSOFT_APP_TENANT_ID: tenant };
const withSecret = { ...ids, MICROSOFT_APP_PASSWORD: 'hunter2' };
const thumbprint = '0123456789ABCDEF0123456789ABCDEF01234567';
const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const withCertificate = { ...ids, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint };

test('nothing set is local mode with every default', () => {
  expect(readConfig({})).toEqual({
    mode: 'local',
    port: 3978,
    host: '127.0.0.1',
    knowledge: [],
    starterKnowledge: true,
    cloud: 'public',
    clients: [],
    database: { kind: 'file', path: './data/firstline.db' },
    logLevel: 'warn',
    helpDesk: { name: 'the help desk', contact: undefined },
    runIdleDays: 3,
    learning: true,
    allowedTenants: 'everybody',
    playground: { port: 56150 },
  });
});

test('an identity is production with its own defaults', () => {
  const config = readConfig(withSecret);
  expect(config).toMatchObject({
    mode: 'production',
    host: '0.0.0.0',
    logLevel: 'info',
    allowedTenants: [tenant.toLowerCase()],
    channelService: '',
    credentials: { appId: app, tenantId: tenant.toLowerCase(), kind: 'secret' },
    directory: undefined,
  });
  expect('playground' in config).toBe(false);
});

const imagined = { readFile: () => pem, isFolder: () => true };

const read: readonly { name: string; env: Environment; gives: Partial<Config> }[] = [
  {
    name: 'folders as in PATH',
    env: { KNOWLEDGE: `a${delimiter} b${delimiter}${delimiter}` },
    gives: { knowledge: ['a', 'b'] },
  },
  {
    name: 'an absolute database path',
    env: { DATABASE_URL: 'file:/var/x y.db' },
    gives: { database: { kind: 'file', path: '/var/x y.db' } },
  },
  {
    name: 'any letter case of a word',
    env: { STARTER_KNOWLEDGE: 'OFF', KNOWLEDGE: 'a', LOG_LEVEL: 'Debug' },
    gives: { starterKnowledge: false, logLevel: 'debug' },
  },
  { name: 'no chat page', env: { PLAYGROUND: 'off' }, gives: { playground: undefined } },
  {
    name: 'another chat page port',
    env: { PLAYGROUND_PORT: '0' },
    gives: { playground: { port: 0 } },
  },
  { name: 'loopback in other words', env: { HOST: '[::1]' }, gives: { host: '::1' } },
  {
    name: 'tenants in lower case',
    env: { ALLOWED_TENANTS: `${tenant}, ${other},` },
    gives: { allowedTenants: [tenant.toLowerCase(), other] },
  },
  {
    name: 'empty as not set',
    env: { PORT: ' ', MICROSOFT_APP_ID: '', MICROSOFT_APP_PASSWORD: '  ' },
    gives: { port: 3978, mode: 'local' },
  },
  {
    name: "other people's variables",
    env: { PATH: '/bin', HOSTNAME: 'box', SORT: '1', npm_config_port: '1', MICROSOFT_EDGE: '1' },
    gives: { mode: 'local' },
  },
];
test.each(read)('reads $name', ({ env, gives }) => {
  expect(readConfig(env, imagined)).toMatchObject(gives);
});

const government = 'https://botframework.azure.us';
const directories: readonly { name: string; env: Environment; directory: object | undefined }[] = [
  {
    name: 'the public cloud and every fact',
    env: {},
    directory: { host: 'graph.microsoft.com', facts: factNames },
  },
  { name: 'off', env: { DIRECTORY: 'off', DIRECTORY_FACTS: 'account' }, directory: undefined },
  {
    name: "the government's cloud",
    env: { CHANNEL_SERVICE: government },
    directory: { host: 'graph.microsoft.us' },
  },
  {
    name: 'another host',
    env: { CHANNEL_SERVICE: government, DIRECTORY_HOST: 'dod-graph.microsoft.us' },
    directory: { host: 'dod-graph.microsoft.us' },
  },
  {
    name: 'some facts in any letter case',
    env: { DIRECTORY_FACTS: 'Synchronised, tenantsync,' },
    directory: { facts: ['synchronised', 'tenantSync'] },
  },
];
test.each(directories)('reads a directory: $name', ({ env, directory }) => {
  const config = readConfig({ ...withSecret, DIRECTORY: 'graph', ...env });
  if (config.mode !== 'production') throw new Error('It is local.');
  expect({ directory: config.directory }).toMatchObject({ directory });
});

const contacts: readonly { given: string; contact: Config['helpDesk']['contact'] }[] = [
  { given: 'https://help.example.com/new', contact: { kind: 'link', url: 'https://help.example.com/new' } },
  { given: 'mailto:help@example.com', contact: { kind: 'link', url: 'mailto:help@example.com' } },
  { given: '+44 20 7946 0000', contact: { kind: 'text', text: '+44 20 7946 0000' } },
  { given: 'Room 12: ask for Kim', contact: { kind: 'text', text: 'Room 12: ask for Kim' } },
];
test.each(contacts)('reads the contact $given', ({ given, contact }) => {
  expect(readConfig({ HELP_DESK_CONTACT: given }).helpDesk.contact).toEqual(contact);
});

const credentials: readonly { kind: string; env: Environment }[] = [
  { kind: 'secret', env: withSecret },
  {
    kind: 'certificate',
    env: { ...withCertificate, MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY: pem.replaceAll('\n', String.raw`\n`) },
  },
  { kind: 'certificate', env: { ...withCertificate, MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY_FILE: 'key.pem' } },
  { kind: 'federated', env: { ...ids, MICROSOFT_APP_FEDERATED_CLIENT_ID: other } },
  { kind: 'managedIdentity', env: { ...ids, MICROSOFT_APP_TYPE: 'userassignedmsi' } },
];
test.each(credentials)('takes $kind as identity', ({ kind, env }) => {
  const config = readConfig(env, imagined);
  expect(config).toMatchObject({ mode: 'production', credentials: { kind } });
  if (config.mode === 'production' && config.credentials.kind === 'certificate') {
    expect(config.credentials.privateKey.reveal().trim()).toBe(pem.trim());
  }
});

const refused: readonly { env: Environment; issues: readonly string[] }[] = [
  { env: { PORT: 'ten' }, issues: ['PORT is "ten". Give a whole number from 0 to 65535, e.g. 3978.'] },
  { env: { PORT: '70000' }, issues: ['PORT is "70000". Give a whole number'] },
  {
    env: { RUN_IDLE_DAYS: '0' },
    issues: ['RUN_IDLE_DAYS is "0". Give a whole number from 1 to 365, e.g. 3.'],
  },
  {
    env: { LOG_LEVEL: 'loud' },
    issues: ['LOG_LEVEL is "loud". Permitted values: debug, info, warn, error, silent.'],
  },
  { env: { PLAYGROUND: 'yes' }, issues: ['PLAYGROUND is "yes". Permitted values: on, off.'] },
  {
    env: { HOST: '0.0.0.0' },
    issues: ['HOST is "0.0.0.0", but without credentials the bot listens on this computer only.'],
  },
  { env: { HOST: 'bot.example.com' }, issues: ['HOST is "bot.example.com", but without credentials'] },
  { env: { HOST: 'a b' }, issues: ['HOST is "a b". Give a host name'] },
  {
    env: { KNOWLEDGE: 'no-such-folder', PORT: 'ten' },
    issues: ['PORT is "ten"', 'KNOWLEDGE names "no-such-folder", which is not a folder'],
  },
  { env: { STARTER_KNOWLEDGE: 'off' }, issues: ['STARTER_KNOWLEDGE is off and KNOWLEDGE names no folder'] },
  {
    env: { HELP_DESK_CONTACT: 'javascript:alert(1)' },
    issues: ['HELP_DESK_CONTACT is "javascript:alert(1)". Give an https:// address'],
  },
  {
    env: { HELP_DESK_CONTACT: 'http://help' },
    issues: ['HELP_DESK_CONTACT is "http://help". Give an https:// address'],
  },
  { env: { HELP_DESK_CONTACT: 'mailto:nobody' }, issues: ['HELP_DESK_CONTACT is "mailto:nobody". Give'] },
  {
    env: { ALLOWED_TENANTS: 'contoso.com' },
    issues: ['ALLOWED_TENANTS is "contoso.com". Give tenant ids (GUIDs) separated by commas.'],
  },
  {
    env: { DATABASE_URL: 'postgres://me:hunter2@db/x' },
    issues: ['DATABASE_URL is not usable. Only files are supported: give file: and a path'],
  },
  {
    env: { ...withSecret, CHANNEL_SERVICE: 'https://botframework.com' },
    issues: [
      'CHANNEL_SERVICE is "https://botframework.com". Permitted values: (empty), https://botframework.azure.us.',
    ],
  },
  {
    env: { ...withSecret, PLAYGROUND: 'on' },
    issues: ['PLAYGROUND is on, but MICROSOFT_APP_ID and the like are set.'],
  },
  {
    env: { DIRECTORY: 'graph' },
    issues: [
      'DIRECTORY is graph, but without credentials the bot cannot ask Microsoft Graph. Set DIRECTORY to off,',
    ],
  },
  {
    env: { ...withSecret, DIRECTORY: 'on' },
    issues: ['DIRECTORY is "on". Permitted values: off, graph.'],
  },
  {
    env: { ...withSecret, DIRECTORY: 'graph', DIRECTORY_FACTS: 'account, shoeSize' },
    issues: [
      'DIRECTORY_FACTS is "account, shoeSize". Permitted, separated by commas: synchronised, account, ',
    ],
  },
  {
    env: { ...withSecret, DIRECTORY: 'graph', DIRECTORY_HOST: 'graph.example.com' },
    issues: ['DIRECTORY_HOST is "graph.example.com". Permitted values: (empty), graph.microsoft.com, '],
  },
  {
    env: { MICROSOFT_APP_PASSWORD: 'hunter2' },
    issues: [
      'MICROSOFT_APP_ID is not set, but MICROSOFT_APP_PASSWORD is.',
      'MICROSOFT_APP_TENANT_ID is not set.',
    ],
  },
  {
    env: { MICROSOFT_APP_ID: app },
    issues: [
      'MICROSOFT_APP_TENANT_ID is not set.',
      'No credential is set. Set one of: MICROSOFT_APP_PASSWORD (a secret); ',
    ],
  },
  {
    env: { ...withSecret, MICROSOFT_APP_ID: 'my-bot' },
    issues: ['MICROSOFT_APP_ID is "my-bot". Give an id of the form'],
  },
  {
    env: { ...withSecret, MICROSOFT_APP_TYPE: 'MultiTenant' },
    issues: ['MICROSOFT_APP_TYPE is "MultiTenant". Permitted values: SingleTenant, UserAssignedMSI.'],
  },
  {
    env: { ...withSecret, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
    issues: ['MICROSOFT_APP_TYPE is UserAssignedMSI, which goes without MICROSOFT_APP_PASSWORD.'],
  },
  {
    env: { ...withSecret, MICROSOFT_APP_FEDERATED_CLIENT_ID: other },
    issues: ['More than one credential is set: MICROSOFT_APP_PASSWORD, MICROSOFT_APP_FEDERATED_CLIENT_ID.'],
  },
  {
    env: withCertificate,
    issues: ["The certificate's private key is not set. Set MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY or"],
  },
  {
    env: { ...ids, MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY: pem },
    issues: ['MICROSOFT_APP_CERTIFICATE_THUMBPRINT is not set.'],
  },
  {
    env: { ...withCertificate, MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY: 'hunter2' },
    issues: [
      'MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY is not usable. Give an unencrypted private key in PEM form',
    ],
  },
  {
    env: {
      ...withCertificate,
      MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY: pem,
      MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY_FILE: 'k',
    },
    issues: [
      'Both MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY and MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY_FILE are set. Keep one.',
    ],
  },
  {
    env: { ...withCertificate, MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY_FILE: '/no/such.pem' },
    issues: ['MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY_FILE is "/no/such.pem", which cannot be read (ENOENT).'],
  },
  {
    env: { ...ids, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: 'abc', MICROSOFT_APP_CERTIFICATE_PRIVATE_KEY: pem },
    issues: ['MICROSOFT_APP_CERTIFICATE_THUMBPRINT is "abc". Give the certificate\'s SHA-1 thumbprint'],
  },
  {
    env: { MICROSOFT_APP_TENANTID: tenant },
    issues: ['MICROSOFT_APP_TENANTID is not a setting. Did you mean MICROSOFT_APP_TENANT_ID?'],
  },
  {
    env: { MicrosoftAppId: app },
    issues: ['MicrosoftAppId is not a setting. Did you mean MICROSOFT_APP_ID?'],
  },
  {
    env: { MICROSOFT_APP_PASWORD: 'hunter2' },
    issues: ['MICROSOFT_APP_PASWORD is not a setting. Did you mean MICROSOFT_APP_PASSWORD?'],
  },
  {
    env: { MICROSOFT_APP_SECRET: 'hunter2' },
    issues: ['MICROSOFT_APP_SECRET is not a setting. Those are: MICROSOFT_APP_ID, '],
  },
  { env: { KNOWLEGE: 'x' }, issues: ['KNOWLEGE is not a setting. Did you mean KNOWLEDGE?'] },
  { env: { LOGLEVEL: 'info' }, issues: ['LOGLEVEL is not a setting. Did you mean LOG_LEVEL?'] },
  {
    env: { HELP_DESK_CONTACTS: 'x' },
    issues: ['HELP_DESK_CONTACTS is not a setting. Did you mean HELP_DESK_CONTACT?'],
  },
  {
    env: { PORT: 'x', HOST: '0.0.0.0', LOG_LEVEL: 'x' },
    issues: ['PORT is "x".', 'LOG_LEVEL is "x".', 'HOST is "0.0.0.0"'],
  },
];
test.each(refused)('refuses $env', ({ env, issues }) => {
  const error = failure(env);
  expect(error.issues).toHaveLength(issues.length);
  issues.forEach((issue, index) => expect(error.issues[index]).toContain(issue));
  for (const issue of error.issues) expect(error.message).toContain(issue);
  expect(inspect(error)).not.toContain('hunter2');
});

test('a spelling that another program may want is left alone when ours is set as well', () => {
  expect(readConfig({ LOG_LEVEL: 'error', LOGLEVEL: 'x' }).logLevel).toBe('error');
});

test('a configuration can be printed and sent without its secret', () => {
  const config = readConfig(withSecret);
  expect(`${JSON.stringify(config)} ${inspect(config, { depth: 9, showHidden: true })}`).not.toContain(
    'hunter2',
  );
});

function failure(env: Environment): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorError);
    if (error instanceof ConfigError) return error;
  }
  throw new Error('It was taken.');
}
