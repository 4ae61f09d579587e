import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readActivity } from '../../src/teams/read-activity.ts';

const arrival = { reference: { serviceUrl: 'https://smba.example/' }, freshId: 'fresh' };
const bot = { id: '28:bot' };
const base = {
  id: '17',
  from: { id: '29:anna', aadObjectId: 'anna', name: 'Anna' },
  recipient: bot,
  conversation: { id: 'chat', conversationType: 'personal', tenantId: 'contoso' },
};
const press = { firstline: { run: 'r', step: 2, option: 'back' } };
const invoke = (value: unknown) => ({ type: 'invoke', name: 'adaptiveCard/action', value });

test.each<readonly [string, object, object | undefined]>([
  ['a message', { type: 'message', text: 'hi' }, { kind: 'message', text: 'hi' }],
  [
    'a submit',
    { type: 'message', value: press },
    { kind: 'press', press: { run: 'r', step: 2, option: { id: 'back' }, inputs: {} } },
  ],
  [
    'a submit of a list',
    { type: 'message', value: { firstline: { run: 'r', step: 2 }, i0: '3' } },
    { kind: 'press', press: { run: 'r', step: 2, option: { position: 3 }, inputs: {} } },
  ],
  ['a submit of another app', { type: 'message', value: { x: 1 } }, { kind: 'press', press: undefined }],
  [
    'words beside a value of another app',
    { type: 'message', text: 'hi', value: { x: 1 } },
    { kind: 'message', text: 'hi' },
  ],
  ['a value that is null', { type: 'message', text: 'hi', value: null }, { kind: 'message', text: 'hi' }],
  [
    'an execute',
    invoke({ action: { data: press } }),
    { kind: 'press', press: { run: 'r', step: 2, option: { id: 'back' }, inputs: {} } },
  ],
  ['an execute of nothing', invoke(undefined), { kind: 'press', press: undefined }],
  ['another invoke', { type: 'invoke', name: 'task/fetch' }, undefined],
  ['a picture', { type: 'message', attachments: [{ contentType: 'image/png' }] }, { kind: 'unreadable' }],
  [
    'a picture with words',
    { type: 'message', text: 'hi', attachments: [{ contentType: 'image/png' }] },
    { kind: 'message', text: 'hi' },
  ],
  [
    'an HTML twin of nothing',
    { type: 'message', attachments: [{ contentType: 'text/html', content: '<p></p>' }] },
    { kind: 'message', text: '' },
  ],
  [
    'a sticker',
    { type: 'message', attachments: [{ contentType: 'text/html', content: '<p><img src="x"></p>' }] },
    { kind: 'unreadable' },
  ],
  [
    'an edit',
    { type: 'messageUpdate', text: 'new', timestamp: new Date(5) },
    { kind: 'edited', edited: '17', text: 'new', activity: 'edit 17 1970-01-01T00:00:00.005Z' },
  ],
  ['a deletion', { type: 'messageDelete' }, { kind: 'deleted', deleted: '17', activity: 'delete 17' }],
  [
    'an installation',
    { type: 'installationUpdate', action: 'add' },
    { kind: 'installed', installer: 'Anna' },
  ],
  ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }, undefined],
  ['a removal', { type: 'installationUpdate', action: 'remove' }, { kind: 'removed' }],
  [
    'the bot joins',
    { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }, bot] },
    { kind: 'installed', installer: 'Anna' },
  ],
  [
    'the bot joins by itself',
    { type: 'conversationUpdate', membersAdded: [bot], from: bot },
    { kind: 'installed', installer: undefined },
  ],
  ['the bot leaves', { type: 'conversationUpdate', membersRemoved: [bot] }, { kind: 'removed' }],
  ['somebody joins', { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }, undefined],
  [
    'members without ids, a bot without one',
    { type: 'conversationUpdate', membersAdded: [{}], recipient: {} },
    undefined,
  ],
  ['a reaction', { type: 'messageReaction' }, undefined],
  ['nobody', { type: 'message', text: 'hi', from: null }, undefined],
])('%s', (_, fields, expected) => {
  const incoming = readActivity({ ...base, ...fields }, arrival);
  if (expected) expect(incoming).toMatchObject(expected);
  else expect(incoming).toBeUndefined();
});

test.each<readonly [string, object, object]>([
  [
    'who and where',
    {},
    { tenant: 'contoso', conversation: 'chat', person: 'anna', activity: '17', scope: 'personal' },
  ],
  ['an id of Teams where there is none of Entra', { from: { id: '29:anna' } }, { person: '29:anna' }],
  [
    'the tenant of the channel data',
    { conversation: { id: 'chat' }, channelData: { tenant: { id: 'x' } } },
    { tenant: 'x' },
  ],
  ['no tenant at all', { conversation: { id: 'chat' }, channelData: null }, { tenant: 'local' }],
  ['an activity without an id', { id: undefined }, { activity: 'fresh' }],
  ['a channel', { conversation: { id: 'c', conversationType: 'channel' } }, { scope: 'group' }],
  ['the time zone of the client', { localTimezone: 'Europe/Berlin' }, { zone: 'Europe/Berlin' }],
  [
    'the time zone as Teams says it',
    { entities: [{ type: 'clientInfo', timezone: 'Asia/Tokyo' }], localTimezone: 'Europe/Berlin' },
    { zone: 'Asia/Tokyo' },
  ],
  ['a time zone that is none', { localTimezone: 'Mars/Olympus' }, { zone: undefined }],
  ['a group without a type', { conversation: { id: 'c', isGroup: true } }, { scope: 'group' }],
])('the envelope: %s', (_, fields, expected) => {
  expect(readActivity({ ...base, type: 'message', text: 'hi', ...fields }, arrival)).toMatchObject(expected);
});

test('whatever comes is read without an error', () => {
  const types = [
    'message',
    'invoke',
    'messageUpdate',
    'messageDelete',
    'installationUpdate',
    'conversationUpdate',
    'x',
  ];
  const fields = fc.record(
    {
      type: fc.constantFrom(...types),
      name: fc.constant('adaptiveCard/action'),
      ...Object.fromEntries(
        [
          'id',
          'from',
          'recipient',
          'text',
          'value',
          'attachments',
          'entities',
          'membersAdded',
          'channelData',
          'action',
        ].map((field) => [field, fc.anything({ maxDepth: 3 })]),
      ),
    },
    { requiredKeys: ['type'] },
  );
  fc.assert(
    fc.property(fields, (activity) => {
      readActivity({ ...base, ...activity }, arrival);
    }),
    { numRuns: 500, seed: 1 },
  );
});
