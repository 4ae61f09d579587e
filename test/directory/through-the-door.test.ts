import { afterEach, expect, test } from '@jest/globals';
import { factNames } from '../../src/knowledge/directory-facts.ts';
import type { Directory } from '../../src/ports.ts';
import { GraphStandIn } from '../support/graph-stand-in.ts';
import { Office } from '../support/office.ts';

const anna = '0a000000-0000-4000-8000-00000000000a';
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

test('an office has the directory on its own clock and log', async () => {
  const standIn = await GraphStandIn.open();
  open.push(standIn);
  standIn.user(anna);
  let directory: Directory | undefined;
  const office = await Office.open({ directory: (parts) => (directory = standIn.directory(parts)) });
  open.push(office);
  const looked = await directory?.look({ tenant: standIn.tenant, person: anna }, factNames);
  expect(looked?.facts.map(({ readAt }) => readAt)).toContain(office.now);
  expect(office.logged.map(({ event }) => event)).toContain('directory.read');
});
