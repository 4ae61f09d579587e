import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Config, Credentials } from '../config/config.ts';
import { FederatedCredentials } from './federated-credentials.ts';

/**
 * The SDK's authentication for a configuration. Without credentials it takes unsigned activities: the configuration
 * has made sure that only this computer can send any, and the guard that answers stay on it.
 */
export function createAuthentication(config: Config): ConfigurationBotFrameworkAuthentication {
  if (config.mode === 'local') return new ConfigurationBotFrameworkAuthentication({});
  const { credentials, channelService } = config;
  const options = {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppTenantId: credentials.tenantId,
    ...(channelService !== '' && { ChannelService: channelService }),
  };
  if (credentials.kind !== 'federated')
    return new ConfigurationBotFrameworkAuthentication({ ...options, ...proof(credentials) });
  return new ConfigurationBotFrameworkAuthentication(options, new FederatedCredentials(credentials));
}

function proof(credentials: Exclude<Credentials, { kind: 'federated' }>): Record<string, string> {
  switch (credentials.kind) {
    case 'secret':
      return { MicrosoftAppType: 'SingleTenant', MicrosoftAppPassword: credentials.password.reveal() };
    case 'certificate':
      return {
        MicrosoftAppType: 'SingleTenant',
        CertificateThumbprint: credentials.thumbprint,
        CertificatePrivateKey: credentials.privateKey.reveal(),
      };
    case 'managedIdentity':
      return { MicrosoftAppType: 'UserAssignedMsi' };
  }
}
