import type { Directory, Fact, Looked, Ports } from '../src/ports.ts';
import type { FactName } from '../src/knowledge/directory-facts.ts';

/** Ports for one turn, which may be tried several times while others write to its run: nothing is looked up twice. */
export function lookingOnce(ports: Ports): Ports {
  return ports.directory ? { ...ports, directory: remembering(ports.directory) } : ports;
}

function remembering(directory: Directory): Directory {
  const looked = new Map<FactName, Fact | Looked['missing'][number]>();
  const incidents = new Map<string, ReturnType<Directory['incidents']>>();
  return {
    async look(who, facts) {
      const fresh = facts.filter((fact) => !looked.has(fact));
      if (fresh.length > 0) {
        const found = await directory.look(who, fresh);
        for (const one of [...found.facts, ...found.missing]) looked.set(one.fact, one);
      }
      const known = facts.flatMap((fact) => looked.get(fact) ?? []);
      return {
        facts: known.filter((one) => 'value' in one),
        missing: known.filter((one) => 'why' in one),
      };
    },
    incidents(tenant, services) {
      const key = JSON.stringify(services);
      const asked = incidents.get(key) ?? directory.incidents(tenant, services);
      incidents.set(key, asked);
      return asked;
    },
  };
}
