import { expect, test } from '@jest/globals';
import { Secret } from '../../src/config/secret.ts';
import { openDirectory } from '../../src/directory/open-directory.ts';

test("the directory is that of the bot's own tenant, and costs nothing until it is asked", async () => {
  const nothing = () => undefined;
  const directory = openDirectory({
    host: 'graph.microsoft.com',
    facts: ['account'],
    credentials: {
      kind: 'secret',
      appId: '11111111-2222-3333-4444-555555555555',
      tenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
      password: new Secret('hunter2'),
    },
    clock: () => 0,
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  });
  const person = '0a000000-0000-4000-8000-00000000000a';
  expect(await directory.look({ tenant: 'another', person }, ['account'])).toEqual({
    facts: [],
    missing: [{ fact: 'account', why: 'unknownPerson' }],
  });
  expect(await directory.incidents('another', ['Exchange Online'])).toEqual([]);
});
