import { clouds } from '../knowledge/clouds.ts';
import type { ChannelService } from './config.ts';
import { directorySettings } from './directory-settings.ts';
import { identitySettings } from './identity-settings.ts';
import {
  contact,
  databaseUrl,
  folders,
  guids,
  host,
  names,
  oneOf,
  onOff,
  optional,
  wholeNumber,
  words,
} from './parsers.ts';
import { setting, type Setting } from './setting.ts';

const server = {
  port: setting({
    name: 'PORT',
    group: 'server',
    unit: 'TCP port; 0 takes any free one',
    default: '3978',
    doc: 'Where the bot listens.',
    parse: wholeNumber(0, 65535, 3978),
  }),
  host: setting({
    name: 'HOST',
    group: 'server',
    unit: 'host name or address of this machine',
    default: { local: '127.0.0.1', production: '0.0.0.0' },
    doc: 'The address to listen on. In local mode only one of this computer (127.0.0.1, ::1, localhost): without credentials everybody who can reach the bot could speak for everybody.',
    parse: host,
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    group: 'server',
    unit: 'file: and a path',
    default: 'file:./data/firstline.db',
    doc: 'Where conversations are kept (SQLite). The folder is made when it is missing.',
    secret: true,
    parse: databaseUrl,
  }),
  logLevel: setting({
    name: 'LOG_LEVEL',
    group: 'server',
    unit: 'debug, info, warn, error or silent',
    default: { local: 'warn', production: 'info' },
    doc: 'The least important line that is logged (JSON lines on standard error).',
    parse: oneOf('debug', 'info', 'warn', 'error', 'silent'),
  }),
};

const conversations = {
  knowledge: setting({
    name: 'KNOWLEDGE',
    group: 'knowledge',
    unit: 'folders, separated as in PATH (: on macOS and Linux, ; on Windows)',
    default: '',
    doc: 'Your own articles. Each folder is laid over the ones before it and over the starter knowledge.',
    parse: folders,
  }),
  starterKnowledge: setting({
    name: 'STARTER_KNOWLEDGE',
    group: 'knowledge',
    unit: 'on or off',
    default: 'on',
    doc: 'Whether the articles that come with Firstline are read.',
    parse: onOff,
  }),
  cloud: setting({
    name: 'CLOUD',
    group: 'knowledge',
    unit: clouds.join(', '),
    default: 'public',
    doc: 'The Azure cloud your people work in: articles and forms that are not meant for it are left out.',
    parse: oneOf(...clouds),
  }),
  clients: setting({
    name: 'CLIENT_IDS',
    group: 'knowledge',
    unit: 'names, separated by commas',
    default: '',
    doc: 'Clients whose own articles are served beside those for everybody, e.g. partnercenter.',
    parse: names,
  }),
  helpDeskName: setting({
    name: 'HELP_DESK_NAME',
    group: 'help desk',
    unit: 'words, at most 80 characters',
    default: 'the help desk',
    doc: 'What your help desk is called, as it stands in a sentence.',
    parse: words(80),
  }),
  helpDeskContact: setting({
    name: 'HELP_DESK_CONTACT',
    group: 'help desk',
    unit: 'https address, mailto: address, or plain text',
    default: '',
    doc: 'Where people turn when the bot cannot help, e.g. https://help.example.com, mailto:help@example.com or a telephone number.',
    parse: optional(contact),
  }),
  securityContact: setting({
    name: 'SECURITY_CONTACT',
    group: 'help desk',
    unit: 'https address, mailto: address, or plain text',
    default: '',
    defaultMeans: 'the contact of the help desk',
    doc: 'Whom people tell of a danger: a suspicious prompt, phishing, a password typed into a wrong page.',
    parse: optional(contact),
  }),
  runIdleDays: setting({
    name: 'RUN_IDLE_DAYS',
    group: 'conversations',
    unit: 'days, 1 to 365',
    default: '3',
    doc: 'A problem left alone this long is closed, so that the next message starts afresh.',
    parse: wholeNumber(1, 365, 3),
  }),
  learning: setting({
    name: 'LEARNING',
    group: 'conversations',
    unit: 'on or off',
    default: 'on',
    doc: 'Whether the words of a problem that an article fixed count as an example for that article. What is learned is shared by all allowed tenants.',
    parse: onOff,
  }),
  allowedTenants: setting({
    name: 'ALLOWED_TENANTS',
    group: 'conversations',
    unit: 'tenant ids (GUIDs), separated by commas',
    default: '',
    defaultMeans: "the bot's own tenant; in local mode everybody",
    doc: 'Whose people may talk to the bot.',
    parse: guids,
  }),
};

const localChat = {
  playground: setting({
    name: 'PLAYGROUND',
    group: 'local chat',
    unit: 'on or off',
    default: { local: 'on', production: 'off' },
    doc: 'Starts the Microsoft 365 Agents Playground, a chat page in the browser. Only in local mode.',
    parse: onOff,
  }),
  playgroundPort: setting({
    name: 'PLAYGROUND_PORT',
    group: 'local chat',
    unit: 'TCP port; another one is taken when it is in use',
    default: '56150',
    doc: 'Where the chat page listens.',
    parse: wholeNumber(0, 65535, 56150),
  }),
};

const publicCloud: ChannelService = '';

export const settings = {
  ...server,
  ...conversations,
  ...localChat,
  ...identitySettings,
  channelService: setting({
    name: 'CHANNEL_SERVICE',
    group: 'identity',
    unit: 'empty, or https://botframework.azure.us',
    default: publicCloud,
    defaultMeans: 'the public cloud',
    doc: 'The cloud of the bot: https://botframework.azure.us for the US government (GCC High, DoD). GCC uses the public one.',
    parse: oneOf<ChannelService>(publicCloud, 'https://botframework.azure.us'),
  }),
  ...directorySettings,
};

type Settings = typeof settings;
type SettingKey = keyof Settings;
export type Values = { readonly [K in SettingKey]: Settings[K] extends Setting<infer T> ? T : never };
