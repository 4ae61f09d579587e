import { expect, test } from '@jest/globals';
import { factNames, factValues, type FactName } from '../../src/knowledge/directory-facts.ts';
import type { Directory, Incident } from '../../src/ports.ts';

/** A directory that knows one person, and can be told what else there is. */
export interface DirectoryWorld {
  readonly directory: Directory;
  readonly tenant: string;
  /** Somebody with an account. */
  readonly person: string;
  /** An id with none. */
  readonly stranger: string;
  /** The facts that it has about the person, with their values. */
  readonly known: Readonly<Partial<Record<FactName, string>>>;
  /** The directory's clock, in milliseconds since 1970. */
  now: number;
  /** Whether the account may sign in, from now on. */
  enable(enabled: boolean): void;
  /** From now on nothing answers. */
  fail(): void;
  /** Open incidents, in any order. */
  incidents(incidents: readonly Pick<Incident, 'id' | 'service' | 'since'>[]): void;
}

export type OpenDirectory = () => Promise<DirectoryWorld>;

const minute = 60_000;

/** What src/ports.ts promises of a directory. */
export function directoryContract(open: OpenDirectory): void {
  test('every fact asked for is told or missing, once, and told with one of its values', async () => {
    const { directory, tenant, person, known } = await open();
    const { facts, missing } = await directory.look({ tenant, person }, [...factNames, ...factNames]);
    const named = [...facts, ...missing].map(({ fact }) => fact);
    expect(named.sort()).toEqual([...factNames].sort());
    for (const { fact, value } of facts) expect(factValues[fact]).toContain(value);
    expect(facts).toEqual(
      expect.arrayContaining(
        Object.entries(known).map(([fact, value]) => expect.objectContaining({ fact, value }) as unknown),
      ),
    );
  });

  test('what was not asked for is not told', async () => {
    const { directory, tenant, person } = await open();
    expect(await directory.look({ tenant, person }, [])).toEqual({ facts: [], missing: [] });
    const { facts, missing } = await directory.look({ tenant, person }, ['account']);
    expect([...facts, ...missing]).toHaveLength(1);
  });

  test('a fact says when it was read, and is given again for some minutes', async () => {
    const world = await open();
    const look = () => world.directory.look({ tenant: world.tenant, person: world.person }, ['account']);
    const first = world.now;
    expect(await look()).toMatchObject({ facts: [{ value: 'enabled', readAt: first }] });
    world.enable(false);
    world.now = first + 4 * minute;
    expect(await look()).toMatchObject({ facts: [{ value: 'enabled', readAt: first }] });
    world.now = first + 6 * minute;
    expect(await look()).toMatchObject({ facts: [{ value: 'disabled', readAt: world.now }] });
  });

  test('nothing is told about somebody who is not there, or is of another tenant', async () => {
    const { directory, tenant, person, stranger } = await open();
    const nobody = await directory.look({ tenant, person: stranger }, ['account', 'licence']);
    const other = await directory.look({ tenant: 'another', person }, ['account', 'licence']);
    for (const looked of [nobody, other])
      expect(looked).toEqual({
        facts: [],
        missing: [
          { fact: 'account', why: 'unknownPerson' },
          { fact: 'licence', why: 'unknownPerson' },
        ],
      });
  });

  test('a directory that does not answer is no error', async () => {
    const world = await open();
    world.fail();
    const { facts, missing } = await world.directory.look(
      { tenant: world.tenant, person: world.person },
      factNames,
    );
    expect(facts).toEqual([]);
    expect(missing.map(({ why }) => why)).toEqual(factNames.map(() => 'down'));
    expect(await world.directory.incidents(world.tenant, ['Exchange Online'])).toEqual([]);
  });

  test('incidents are those of the services, newest first, whatever the letter case', async () => {
    const world = await open();
    world.incidents([
      { id: 'EX1', service: 'Exchange Online', since: world.now - 9 * minute },
      { id: 'TM1', service: 'Microsoft Teams', since: world.now - 5 * minute },
      { id: 'EX2', service: 'Exchange Online', since: world.now - 2 * minute },
    ]);
    const found = await world.directory.incidents(world.tenant, ['exchange online', 'Microsoft Entra']);
    expect(found.map(({ id, since, readAt }) => ({ id, since, readAt }))).toEqual([
      { id: 'EX2', since: world.now - 2 * minute, readAt: world.now },
      { id: 'EX1', since: world.now - 9 * minute, readAt: world.now },
    ]);
    expect(await world.directory.incidents(world.tenant, [])).toEqual([]);
    expect(await world.directory.incidents('another', ['Exchange Online'])).toEqual([]);
  });
}
