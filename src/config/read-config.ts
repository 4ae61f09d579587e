import { isLoopback } from '../loopback.ts';
import { ConfigError } from './config-error.ts';
import type { Config } from './config.ts';
import { given, isSet, type Environment } from './environment.ts';
import { findMisspelt } from './find-misspelt.ts';
import { readCredentials } from './read-credentials.ts';
import { identitySettings } from './identity-settings.ts';
import { directoryIssues, readDirectory } from './read-directory.ts';
import { disk, type Outside } from './outside.ts';
import type { Setting } from './setting.ts';
import { settings, type Values } from './settings.ts';

type Mode = Config['mode'];

/**
 * Turns environment variables into a `Config`. Looks at nothing else but the files and folders they name.
 *
 * @throws ConfigError with every problem at once.
 */
export function readConfig(env: Environment, outside: Outside = disk): Config {
  const mode: Mode = Object.values(identitySettings).some((row) => isSet(env, row.name))
    ? 'production'
    : 'local';
  const { values, issues } = readValues(env, mode);
  issues.push(...findMisspelt(Object.keys(env), (name) => isSet(env, name)));
  issues.push(...disagreements(values, mode), ...missingFolders(values, outside));
  const identity =
    mode === 'production' ? readCredentials(env, values, (path) => outside.readFile(path)) : undefined;
  issues.push(...(identity?.issues ?? []));
  if (issues.length > 0) throw new ConfigError(issues, placeOf(values));
  // No issue means that every parser gave a value.
  const whole = values as Values;
  if (!identity?.credentials) return localConfig(whole);
  return {
    ...common(whole, [identity.credentials.tenantId]),
    mode: 'production',
    channelService: whole.channelService,
    credentials: identity.credentials,
    directory: readDirectory(whole),
  };
}

function readValues(env: Environment, mode: Mode): { values: Partial<Values>; issues: string[] } {
  const values: Record<string, unknown> = {};
  const issues: string[] = [];
  for (const [key, row] of Object.entries<Setting<unknown>>(settings)) {
    const text = given(env, row.name);
    const parsed = row.parse(text === '' ? defaultOf(row, mode) : text);
    if ('value' in parsed) values[key] = parsed.value;
    else issues.push(`${row.name} is ${row.secret ? 'not usable' : JSON.stringify(text)}. ${parsed.cure}`);
  }
  return { values, issues };
}

function defaultOf(row: Setting<unknown>, mode: Mode): string {
  return typeof row.default === 'string' ? row.default : row.default[mode];
}

/** Settings that are right one by one and wrong together. A setting with a problem of its own is left out. */
function disagreements(values: Partial<Values>, mode: Mode): readonly string[] {
  const issues: string[] = [];
  if (mode === 'local' && values.host !== undefined && !isLoopback(values.host)) {
    issues.push(
      `HOST is ${JSON.stringify(values.host)}, but without credentials the bot listens on this computer only. ` +
        'Set HOST to 127.0.0.1, ::1 or localhost, or set MICROSOFT_APP_ID and the rest.',
    );
  }
  if (mode === 'production' && values.playground === true) {
    issues.push(
      'PLAYGROUND is on, but MICROSOFT_APP_ID and the like are set. Set PLAYGROUND to off, or remove those.',
    );
  }
  if (values.starterKnowledge === false && values.knowledge?.length === 0) {
    issues.push(
      'STARTER_KNOWLEDGE is off and KNOWLEDGE names no folder, so the bot would know nothing. ' +
        'Set KNOWLEDGE to a folder of articles, or STARTER_KNOWLEDGE to on.',
    );
  }
  return [...issues, ...directoryIssues(values, mode)];
}

function placeOf({ port, host }: Partial<Values>): ConfigError['place'] {
  return port === undefined || host === undefined ? undefined : { port, host };
}

function missingFolders({ knowledge = [] }: Partial<Values>, outside: Outside): readonly string[] {
  return knowledge
    .filter((folder) => !outside.isFolder(folder))
    .map(
      (folder) =>
        `KNOWLEDGE names ${JSON.stringify(folder)}, which is not a folder that can be read. Give an existing one.`,
    );
}

function localConfig(values: Values): Config {
  return {
    ...common(values, 'everybody'),
    mode: 'local',
    playground: values.playground ? { port: values.playgroundPort } : undefined,
  };
}

function common(
  values: Values,
  tenants: Config['allowedTenants'],
): Omit<Extract<Config, { mode: 'local' }>, 'mode' | 'playground'> {
  return {
    port: values.port,
    host: values.host,
    knowledge: values.knowledge,
    starterKnowledge: values.starterKnowledge,
    cloud: values.cloud,
    clients: values.clients,
    database: values.databaseUrl,
    logLevel: values.logLevel,
    helpDesk: { name: values.helpDeskName, contact: values.helpDeskContact },
    securityContact: values.securityContact,
    runIdleDays: values.runIdleDays,
    learning: values.learning,
    allowedTenants: values.allowedTenants ?? tenants,
  };
}
