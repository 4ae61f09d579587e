import type * as Identity from '@azure/identity';
import { createRequire } from 'node:module';
import type { Credentials } from '../config/config.ts';
import type { GraphHost } from '../config/graph-hosts.ts';
import type { Clock } from '../ports.ts';
import { signAssertion } from './sign-assertion.ts';

// The copy that the bot's SDK has loaded anyway: an import would load the same library a second time, as modules.
const identity = createRequire(import.meta.url)('@azure/identity') as typeof Identity;

type Options = Identity.ClientSecretCredentialOptions;

/** Where tokens for each cloud come from. */
const authorities: Readonly<Record<GraphHost, string>> = {
  'graph.microsoft.com': 'https://login.microsoftonline.com',
  'graph.microsoft.us': 'https://login.microsoftonline.us',
  'dod-graph.microsoft.us': 'https://login.microsoftonline.us',
  'microsoftgraph.chinacloudapi.cn': 'https://login.partner.microsoftonline.cn',
};

export interface TokenOptions {
  readonly credentials: Credentials;
  readonly host: GraphHost;
  readonly clock: Clock;
  /** What sends requests for tokens; the library's own by default. */
  readonly httpClient?: Options['httpClient'];
}

/** Access tokens of the bot's own, for all that was granted to it. Whoever asks at the same time shares one request. */
export function createToken(options: TokenOptions): () => Promise<string> {
  const credential = credentialOf(options);
  let asked: Promise<string> | undefined;
  return () => {
    asked ??= getToken().finally(() => (asked = undefined));
    return asked;
  };

  async function getToken(): Promise<string> {
    const token = await credential.getToken(`https://${options.host}/.default`);
    if (!token) throw new Error('The credential gave no token.');
    return token.token;
  }
}

/** The identity that the bot has in Teams, in the forms that src/teams/authentication.ts knows. */
function credentialOf({ credentials, host, clock, httpClient }: TokenOptions): Identity.TokenCredential {
  const { appId, tenantId } = credentials;
  const authorityHost = authorities[host];
  const options = { authorityHost, retryOptions: { maxRetries: 0 }, ...(httpClient && { httpClient }) };
  const assertion = (make: () => Promise<string>) =>
    new identity.ClientAssertionCredential(tenantId, appId, make, options);
  switch (credentials.kind) {
    case 'secret':
      return new identity.ClientSecretCredential(tenantId, appId, credentials.password.reveal(), options);
    case 'certificate':
      return assertion(() => {
        const audience = `${authorityHost}/${tenantId}/oauth2/v2.0/token`;
        const { thumbprint, privateKey } = credentials;
        const parts = { appId, audience, thumbprint, privateKey: privateKey.reveal(), now: clock() };
        return Promise.resolve(signAssertion(parts));
      });
    case 'federated': {
      const managed = new identity.ManagedIdentityCredential({ clientId: credentials.clientId, ...options });
      return assertion(async () => (await managed.getToken('api://AzureADTokenExchange/.default')).token);
    }
    case 'managedIdentity':
      return new identity.ManagedIdentityCredential({ clientId: appId, ...options });
  }
}
