import { afterEach } from '@jest/globals';
import type { GraphDirectoryOptions } from '../../src/directory/create-graph-directory.ts';
import type { FactName } from '../../src/knowledge/directory-facts.ts';
import type { Directory, Looked } from '../../src/ports.ts';
import { GraphStandIn } from '../support/graph-stand-in.ts';
import type { LogLine } from '../support/office.ts';

export const anna = '0a000000-0000-4000-8000-00000000000a';
export const ben = '0b000000-0000-4000-8000-00000000000b';

const open: GraphStandIn[] = [];
afterEach(async () => {
  for (const standIn of open.splice(0)) await standIn.close();
});

/** A directory on a stand-in that is closed after the test, with a clock that only the test moves, and its log. */
export class World {
  now = Date.UTC(2026, 0, 5, 9);
  readonly logged: LogLine[] = [];
  readonly standIn: GraphStandIn;
  readonly directory: Directory;

  private constructor(standIn: GraphStandIn, options: Partial<GraphDirectoryOptions>) {
    this.standIn = standIn;
    const keep =
      (level: LogLine['level']) =>
      (event: string, facts: LogLine['facts'] = {}) =>
        void this.logged.push({ level, event, facts });
    const log = { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') };
    this.directory = standIn.directory({ clock: () => this.now, log, ...options });
  }

  /** Without a limit of time, unless the test sets one: nothing is slow because the computer is. */
  static async open(options: Partial<GraphDirectoryOptions> = {}): Promise<World> {
    const standIn = await GraphStandIn.open();
    open.push(standIn);
    return new World(standIn, { budget: () => new AbortController().signal, ...options });
  }

  look(facts: readonly FactName[], person = anna): Promise<Looked> {
    return this.directory.look({ tenant: this.standIn.tenant, person }, facts);
  }

  /** Each fact's value, or why it is missing in parentheses. */
  async says(facts: readonly FactName[], person = anna): Promise<Partial<Record<FactName, string>>> {
    const looked = await this.look(facts, person);
    return Object.fromEntries([
      ...looked.facts.map(({ fact, value }) => [fact, value]),
      ...looked.missing.map(({ fact, why }) => [fact, `(${why})`]),
    ]) as Partial<Record<FactName, string>>;
  }

  /** The paths that were asked since the last time, in alphabetical order. */
  asked(): string[] {
    return this.standIn.calls
      .splice(0)
      .map(({ path }) => path)
      .sort();
  }
}
