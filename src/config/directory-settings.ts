import { factNames } from '../knowledge/directory-facts.ts';
import { graphHosts } from './graph-hosts.ts';
import { oneOf, someOf } from './parsers.ts';
import { setting } from './setting.ts';

export const directorySettings = {
  directory: setting({
    name: 'DIRECTORY',
    group: 'directory',
    unit: 'off or graph',
    default: 'off',
    doc: 'Whether facts about the person who writes, their tenant and open incidents are looked up in Microsoft Graph, after the person agreed. docs/permissions.md has the permissions to grant. Only in production.',
    parse: oneOf('off', 'graph'),
  }),
  directoryFacts: setting({
    name: 'DIRECTORY_FACTS',
    group: 'directory',
    unit: factNames.join(', '),
    default: '',
    defaultMeans: 'all',
    doc: 'The facts that may be looked up, separated by commas: leave out what the bot is not to know. What is not looked up is asked.',
    parse: someOf(...factNames),
  }),
  directoryHost: setting({
    name: 'DIRECTORY_HOST',
    group: 'directory',
    unit: graphHosts.join(', '),
    default: '',
    defaultMeans: 'that of CHANNEL_SERVICE: graph.microsoft.com or graph.microsoft.us',
    doc: 'Where Microsoft Graph is. It is to be set for DoD and for China.',
    parse: oneOf('', ...graphHosts),
  }),
};
