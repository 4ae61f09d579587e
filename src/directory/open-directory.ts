import type { Credentials, DirectoryConfig } from '../config/config.ts';
import type { Clock, Directory, Log } from '../ports.ts';
import { createGraphDirectory } from './create-graph-directory.ts';
import { createToken } from './create-token.ts';

export interface DirectoryOptions extends DirectoryConfig {
  readonly credentials: Credentials;
  readonly clock: Clock;
  readonly log: Log;
}

/** The directory of the tenant in which the bot is registered, read with the bot's own identity. */
export function openDirectory({ host, facts, credentials, clock, log }: DirectoryOptions): Directory {
  const token = createToken({ credentials, host, clock });
  const tenant = credentials.tenantId;
  return createGraphDirectory({ url: `https://${host}`, token, tenant, clock, log, facts });
}
