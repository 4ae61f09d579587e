import type { ChannelService, Config } from '../config/config.ts';

/** What the guard lets pass; fixed at the start. */
export type GuardPolicy =
  | { readonly mode: 'local' }
  | {
      readonly mode: 'production';
      /** The only issuer of tokens: the channel's. Compared letter by letter. */
      readonly issuer: string;
      /** Tenants that a token may name, in lower case. */
      readonly tenants: ReadonlySet<string>;
      /** Hosts that an answer may be sent to, in lower case. */
      readonly serviceHosts: ReadonlySet<string>;
    };

/** Issuers: botframework-connector 4.23.3. Hosts: Microsoft's list of Teams service URLs; GCC is in the public cloud. */
const clouds: Readonly<
  Record<ChannelService, { readonly issuer: string; readonly hosts: readonly string[] }>
> = {
  '': {
    issuer: 'https://api.botframework.com',
    hosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
  },
  'https://botframework.azure.us': {
    issuer: 'https://api.botframework.us',
    hosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
  },
};

export function guardPolicy(config: Config): GuardPolicy {
  if (config.mode === 'local') return { mode: 'local' };
  const { issuer, hosts } = clouds[config.channelService];
  const allowed = config.allowedTenants === 'everybody' ? [] : config.allowedTenants;
  return {
    mode: 'production',
    issuer,
    tenants: new Set([config.credentials.tenantId, ...allowed]),
    serviceHosts: new Set(hosts),
  };
}
