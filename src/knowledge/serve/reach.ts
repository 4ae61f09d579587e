import type { Cloud } from '../clouds.ts';
import type { FileFacts } from '../facts.ts';

/** Whom the bot serves. */
export interface Reach {
  readonly cloud: Cloud;
  /** Clients, in lower case, whose own files are served beside everybody's: "partnercenter". */
  readonly clients: readonly string[];
}

export const everybody: Reach = { cloud: 'public', clients: [] };

/** Whether a file is meant for those whom the bot serves. */
export function reaches({ cloud, clients }: Reach, facts: FileFacts): boolean {
  const inCloud = facts.clouds === undefined || facts.clouds.includes(cloud);
  return inCloud && (facts.clients.length === 0 || facts.clients.some((client) => clients.includes(client)));
}
