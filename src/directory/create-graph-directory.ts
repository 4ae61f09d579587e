import { factNames, type FactName } from '../knowledge/directory-facts.ts';
import type { Clock, Directory, Log } from '../ports.ts';
import { createAsk } from './graph/ask.ts';
import { connect } from './graph/connect.ts';
import { createReadFacts } from './read-facts.ts';
import { createReadIncidents } from './read-incidents.ts';

export interface GraphDirectoryOptions {
  /** Graph's address without a path. */
  readonly url: string;
  /** An access token of the bot for it, with application permissions. */
  readonly token: () => Promise<string>;
  /** The tenant in which the bot is registered. Nobody else's people are looked up. */
  readonly tenant: string;
  readonly clock: Clock;
  readonly log: Log;
  /** The facts that may be read; all by default. */
  readonly facts?: readonly FactName[];
  /** A new signal that comes when a look has taken long enough: after two seconds. */
  readonly budget?: () => AbortSignal;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Microsoft Graph as a directory. Holds nothing that must be closed. */
export function createGraphDirectory(options: GraphDirectoryOptions): Directory {
  const { clock, log, facts: allowed = factNames, budget = () => AbortSignal.timeout(2_000) } = options;
  const ask = createAsk(connect(options), { clock, log });
  const readFacts = createReadFacts({ ask, clock, log, budget });
  const readIncidents = createReadIncidents({ ask, clock, log, budget });
  const isOwn = (tenant: string) => tenant.toLowerCase() === options.tenant.toLowerCase();
  return {
    async look(who, wanted) {
      const asked = [...new Set(wanted)];
      const person = who.person.toLowerCase();
      if (!isOwn(who.tenant) || !guid.test(person))
        return { facts: [], missing: asked.map((fact) => ({ fact, why: 'unknownPerson' })) };
      const outcomes = await readFacts(
        person,
        asked.filter((fact) => allowed.includes(fact)),
      );
      const each = asked.map((fact) => ({
        fact,
        outcome: outcomes.get(fact) ?? { why: 'notAllowed' as const },
      }));
      return {
        facts: each.flatMap(({ outcome }) => ('known' in outcome ? [outcome.known] : [])),
        missing: each.flatMap(({ fact, outcome }) => ('why' in outcome ? [{ fact, why: outcome.why }] : [])),
      };
    },
    async incidents(tenant, services) {
      if (!isOwn(tenant) || services.length === 0) return [];
      const names = new Set(services.map((service) => service.trim().toLowerCase()));
      const open = (await readIncidents()) ?? [];
      return open.filter(({ service }) => names.has(service.trim().toLowerCase()));
    },
  };
}
