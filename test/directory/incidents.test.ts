import { expect, test } from '@jest/globals';
import type { Scripted } from '../support/graph-stand-in.ts';
import type { StoredIssue } from '../support/graph/issues.ts';
import { World } from './world.ts';

const minute = 60_000;

async function openWith(issues: readonly StoredIssue[]): Promise<World> {
  const world = await World.open();
  world.standIn.issues(issues);
  return world;
}

async function ids(world: World, ...services: readonly string[]): Promise<readonly string[]> {
  const found = await world.directory.incidents(world.standIn.tenant, services);
  return found.map(({ id }) => id);
}

test('an incident is told as it was read', async () => {
  const world = await openWith([{ id: 'EX1', title: 'No mail', startDateTime: '2026-01-05T07:00:00Z' }]);
  expect(await world.directory.incidents(world.standIn.tenant, ['Exchange Online'])).toEqual([
    {
      id: 'EX1',
      service: 'Exchange Online',
      title: 'No mail',
      since: Date.UTC(2026, 0, 5, 7),
      readAt: world.now,
    },
  ]);
  expect(world.standIn.calls).toEqual([
    {
      path: '/admin/serviceAnnouncement/issues',
      query: {
        $filter: 'isResolved eq false',
        $select: 'id,service,title,classification,isResolved,startDateTime',
      },
    },
  ]);
});

test('what is over, and what is advice, is not told', async () => {
  const world = await openWith([
    { id: 'EX1', isResolved: true },
    { id: 'EX2', classification: 'advisory' },
    { id: 'EX3', classification: 'Incident' },
    { id: 'EX4', classification: 'unknownFutureValue' },
  ]);
  expect(await ids(world, 'Exchange Online')).toEqual(['EX3']);
});

test('all pages are read', async () => {
  const world = await openWith(['EX1', 'EX2', 'EX3', 'EX4', 'EX5'].map((id) => ({ id })));
  world.standIn.pageSize = 2;
  expect(await ids(world, 'Exchange Online')).toEqual(['EX1', 'EX2', 'EX3', 'EX4', 'EX5']);
  expect(world.standIn.calls.map(({ query }) => query['$skip'])).toEqual([undefined, '2', '4']);
});

test('but no more than five', async () => {
  const world = await openWith(['1', '2', '3', '4', '5', '6'].map((id) => ({ id })));
  world.standIn.pageSize = 1;
  expect(await ids(world, 'Exchange Online')).toEqual(['1', '2', '3', '4', '5']);
  expect(world.logged).toContainEqual({
    level: 'warn',
    event: 'directory.more_incidents',
    facts: { read: 5 },
  });
});

test('the link to the next page leads nowhere else', async () => {
  const world = await openWith([]);
  const page = (link: string) => ({ value: [], '@odata.nextLink': link });
  world.standIn.answers('/admin', { body: page('https://elsewhere.example/v1.0/users?$top=5') });
  expect(await ids(world, 'Exchange Online')).toEqual([]);
  expect(new Set(world.asked())).toEqual(new Set(['/admin/serviceAnnouncement/issues']));
});

test('it is read again after some minutes, and once for whoever asks at the same time', async () => {
  const world = await openWith([{ id: 'EX1' }, { id: 'TM1', service: 'Microsoft Teams' }]);
  const both = await Promise.all([ids(world, 'Exchange Online'), ids(world, 'Microsoft Teams')]);
  expect(both).toEqual([['EX1'], ['TM1']]);
  world.standIn.issues([]);
  world.now += 4 * minute;
  expect(await ids(world, 'Exchange Online')).toEqual(['EX1']);
  expect(world.asked()).toHaveLength(1);
  world.now += 2 * minute;
  expect(await ids(world, 'Exchange Online')).toEqual([]);
  expect(world.asked()).toHaveLength(1);
});

const broken: readonly { name: string; answer: Scripted }[] = [
  { name: 'an error', answer: { status: 503 } },
  { name: 'no JSON', answer: { body: 'busy' } },
  { name: 'another shape', answer: { body: { value: [{ id: 1 }] } } },
];
test.each(broken)('$name is no incident, and is tried again', async ({ answer }) => {
  const world = await openWith([{ id: 'EX1' }]);
  world.standIn.answers('/admin', answer);
  expect(await ids(world, 'Exchange Online')).toEqual([]);
  world.standIn.answers('/admin', undefined);
  expect(await ids(world, 'Exchange Online')).toEqual(['EX1']);
});

test('without the permission it is not asked each time', async () => {
  const world = await openWith([{ id: 'EX1' }]);
  world.standIn.granted.delete('ServiceHealth.Read.All');
  expect(await ids(world, 'Exchange Online')).toEqual([]);
  expect(await ids(world, 'Exchange Online')).toEqual([]);
  expect(world.asked()).toHaveLength(1);
});

test('what takes too long is given up', async () => {
  const world = await World.open({ budget: () => AbortSignal.abort() });
  world.standIn.issues([{ id: 'EX1' }]);
  expect(await ids(world, 'Exchange Online')).toEqual([]);
});
