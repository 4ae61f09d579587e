/** As Teams sends it. */
export const message = {
  type: 'message',
  id: '1700000000000',
  timestamp: '2026-11-22T04:34:43.449Z',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
  from: { id: '29:1abc', name: 'Alex', aadObjectId: '00000000-0000-0000-0000-000000000020' },
  conversation: {
    id: 'a:1xyz',
    conversationType: 'personal',
    tenantId: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
  },
  recipient: { id: '28:bot', name: 'Firstline' },
  text: 'hello',
  entities: [{ type: 'clientInfo', locale: 'en-US' }],
  channelData: { tenant: { id: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' } },
};

/** As the playground sends it. */
export const localMessage = { ...message, serviceUrl: 'http://127.0.0.1:56150/_connector' };
