import { factNames } from '../knowledge/directory-facts.ts';
import type { Config, DirectoryConfig } from './config.ts';
import type { Values } from './settings.ts';

/** Facts about people are read with the bot's own identity, which local mode has not. */
export function directoryIssues(values: Partial<Values>, mode: Config['mode']): readonly string[] {
  if (mode !== 'local' || values.directory !== 'graph') return [];
  return [
    'DIRECTORY is graph, but without credentials the bot cannot ask Microsoft Graph. ' +
      'Set DIRECTORY to off, or set MICROSOFT_APP_ID and the rest.',
  ];
}

export function readDirectory(values: Values): DirectoryConfig | undefined {
  if (values.directory === 'off') return undefined;
  const usual = values.channelService === '' ? 'graph.microsoft.com' : 'graph.microsoft.us';
  return { host: values.directoryHost || usual, facts: values.directoryFacts ?? factNames };
}
