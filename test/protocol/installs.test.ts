import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import type { Wire } from '../support/channel.ts';
import type { Office } from '../support/office.ts';
import { openOffice } from './open-office.ts';
import type { Person } from '../support/person.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const bot = { id: '28:firstline', name: 'Firstline' };
const member = { id: '29:somebody', aadObjectId: 'somebody' };

/** Teams announces an installation, and its end, twice. */
const announced = {
  install: (person: Person): [Wire, Wire] => [
    person.activity('conversationUpdate', { membersAdded: [bot, member] }),
    person.activity('installationUpdate', { action: 'add' }),
  ],
  removal: (person: Person): [Wire, Wire] => [
    person.activity('conversationUpdate', { membersRemoved: [bot] }),
    person.activity('installationUpdate', { action: 'remove' }),
  ],
};

const WELCOME = phrases.welcome('the help desk');

test.each<readonly [string, (events: [Wire, Wire]) => Wire[][]]>([
  ['one after the other', ([a, b]) => [[a], [b]]],
  ['in the other order', ([a, b]) => [[b], [a]]],
  ['at once', (both) => [both]],
  [
    'each delivered twice',
    ([a, b]) => [
      [a, a],
      [b, b],
    ],
  ],
])('two events of one installation, %s: one welcome; again after a removal', async (order, inGroups) => {
  const anna = office.person({ name: `new ${order}` });
  for (const round of ['first', 'second']) {
    for (const group of inGroups(announced.install(anna)))
      await Promise.all(group.map((one) => anna.send(one)));
    expect({ round, sees: anna.sees() }).toEqual({ round, sees: [WELCOME] });
    for (const one of announced.removal(anna)) await anna.send(one);
    expect(anna.sees()).toEqual([]);
  }
});

test('nobody is welcomed when other people come and go, on upgrades, or when a team changes', async () => {
  const anna = office.person({ name: 'others' });
  for (const more of [
    { membersAdded: [member] },
    { membersAdded: [] },
    { membersRemoved: [member] },
    { membersAdded: null, topicName: 'x' },
    { channelData: { eventType: 'channelCreated' } },
    { channelData: null },
    {},
  ])
    await anna.send(anna.activity('conversationUpdate', more));
  for (const action of ['add-upgrade', 'remove-upgrade', 'x', undefined])
    await anna.send(anna.activity('installationUpdate', { action }));
  expect(anna.sees()).toEqual([]);
});

test('people who join later do not bring the welcome back', async () => {
  const anna = office.person({ name: 'team', conversation: '19:team', conversationType: 'channel' });
  for (const one of announced.install(anna)) await anna.send(one);
  expect(anna.sees()).toEqual([phrases.welcomeGroup('the help desk', 'team')]);
  await anna.send(anna.activity('conversationUpdate', { membersAdded: [member] }));
  await anna.send(anna.activity('conversationUpdate', { membersAdded: [bot] }));
  expect(anna.sees()).toEqual([]);
});

test('a message before the installation is announced does not take the welcome away', async () => {
  const anna = office.person({ name: 'early' });
  await anna.says('hi');
  expect(anna.sees()).toEqual([phrases.hello]);
  for (const one of announced.install(anna)) await anna.send(one);
  expect(anna.sees()).toEqual([WELCOME]);
});

test('the welcome survives a platform that was busy', async () => {
  const anna = office.person({ name: 'busy' });
  office.channel.retryAfter = '0';
  let refusals = 1;
  office.channel.beforeAnswer = () => {
    office.channel.refuseWith = refusals-- > 0 ? 429 : undefined;
    return Promise.resolve();
  };
  for (const one of announced.install(anna)) await anna.send(one);
  office.channel.beforeAnswer = () => Promise.resolve();
  expect(anna.sees()).toEqual([WELCOME]);
});
