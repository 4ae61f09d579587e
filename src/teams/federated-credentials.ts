import { FederatedServiceClientCredentialsFactory } from 'botframework-connector';

type Credentials = Awaited<ReturnType<FederatedServiceClientCredentialsFactory['createCredentials']>>;

/** Milliseconds. Well within the hour that a managed identity's assertion lives. */
const fresh = 20 * 60 * 1000;

/**
 * The SDK's federated credentials ask for their assertion once and never renew it (botframework-connector 4.23.3), and
 * the SDK makes new ones for every turn, each with its own request for a token. These are kept for a while and then
 * made anew, which mends both.
 */
export class FederatedCredentials extends FederatedServiceClientCredentialsFactory {
  readonly #kept = new Map<string, { readonly credentials: Promise<Credentials>; readonly until: number }>();
  readonly #now: () => number;

  constructor(
    ids: { readonly appId: string; readonly clientId: string; readonly tenantId: string },
    now = Date.now,
  ) {
    super(ids.appId, ids.clientId, ids.tenantId);
    this.#now = now;
  }

  override createCredentials(appId: string, audience: string): Promise<Credentials> {
    const kept = this.#kept.get(audience);
    if (kept && kept.until > this.#now()) return kept.credentials;
    const credentials = super.createCredentials(appId, audience);
    this.#kept.set(audience, { credentials, until: this.#now() + fresh });
    return credentials;
  }
}
