import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import type { Wire } from '../support/channel.ts';
import type { Office } from '../support/office.ts';
import { openOffice } from './open-office.ts';

let office: Office;
let people = 0;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const somebody = () => {
  people += 1;
  return office.person({ name: `n${people}` });
};

const WHO = expect.stringContaining('Whose passwords are affected?') as unknown as string;
const HELP = expect.stringContaining('At any time you can type:') as unknown as string;

test.each([
  'typing',
  'messageReaction',
  'event',
  'endOfConversation',
  'command',
  'commandResult',
  'trace',
  'handoff',
  'contactRelationUpdate',
  'deleteUserData',
  'suggestion',
  'somethingNew',
  '__proto__',
  'constructor',
])('an activity of type %s is taken in silence', async (type) => {
  const anna = somebody();
  const more = {
    reactionsAdded: [{ type: 'like' }],
    reactionsRemoved: [{ type: 'like' }],
    name: 'x',
    value: {},
  };
  expect((await anna.send(anna.activity(type, more))).status).toBe(200);
  expect(anna.sees()).toEqual([]);
});

const picture = { contentType: 'image/*', contentUrl: 'https://smba.example/picture' };
const html = (content: string) => ({ contentType: 'text/html', content });

test.each<readonly [string, Wire]>([
  ['a picture', { attachments: [picture, html('<div><img src="x"></div>')] }],
  ['a picture with an empty text', { text: '', attachments: [picture] }],
  [
    'a sticker',
    { text: '', attachments: [html('<div><img alt="Cat" src="https://statics.example/cat.png"></div>')] },
  ],
  ['a voice note', { attachments: [{ contentType: 'audio/vnd.wave', contentUrl: 'https://x.example' }] }],
  [
    'a file',
    { attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'log.txt' }] },
  ],
  ['a video clip', { attachments: [html('<div><video src="x"></video></div>')] }],
  ['an attachment of no kind', { attachments: [{}] }],
])('%s without words: says that it cannot be read', async (_, more) => {
  const anna = somebody();
  await anna.send(anna.activity('message', more));
  expect(anna.sees()).toEqual([phrases.nothingToRead]);
});

test.each<readonly [string, Wire]>([
  ['no text', {}],
  ['an empty text', { text: '' }],
  ['a text that is null', { text: null, attachments: null, entities: null, value: null }],
  ['spaces', { text: ' \u00a0\t\n ' }],
  ['an empty HTML twin', { text: '', attachments: [html('<p>&nbsp;</p>')] }],
  ['zero-width characters', { text: '\u200b\u200d\ufeff' }],
  ['marks of direction', { text: '\u200f\u202b\u202c' }],
  ['an emoji', { text: '🙂' }],
  ['a thumb', { text: '👍🏽' }],
  ['dots', { text: '...' }],
])('a message of %s: asks for words', async (_, more) => {
  const anna = somebody();
  await anna.send(anna.activity('message', more));
  expect(anna.sees()).toEqual([phrases.empty]);
});

test('nothing readable in the middle of a problem: asks for words and shows the open question', async () => {
  const anna = somebody();
  await anna.says('password sync is broken');
  anna.sees();
  await anna.send(anna.activity('message', { attachments: [picture] }));
  expect(anna.sees()).toEqual([phrases.nothingToRead, phrases.stillOpen, WHO]);
  await anna.says('👍');
  expect(anna.sees()).toEqual([phrases.empty, phrases.stillOpen, WHO]);
});

test('a picture with words is its words', async () => {
  const anna = somebody();
  await anna.send(anna.message('password sync is broken', { attachments: [picture] }));
  expect(anna.sees()).toEqual([WHO]);
});

test.each([
  ['letter case', 'HeLP'],
  ['marks', '“help”!'],
  ['a zero-width space', '\u200bhelp\u200b'],
  ['marks of direction', '\u200fhelp\u200e'],
  ['a no-break space', '\u00a0help\u00a0'],
  ['wide letters', 'ｈｅｌｐ'],
  ['question marks', '??'],
])('a command is understood whatever its %s', async (_, text) => {
  const anna = somebody();
  await anna.says(text);
  expect(anna.sees()).toEqual([HELP]);
});

test('a text of 28 KB is a complaint, answered in good time', async () => {
  const anna = somebody();
  const started = performance.now();
  await anna.says('password sync is broken. '.repeat(1_150));
  await anna.says(
    Array.from({ length: 4_000 }, (_, i) => `pasword${i}`)
      .join(' ')
      .slice(0, 28_000),
  );
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(anna.sees()[0]).toEqual(WHO);
});

test('words that look like markup are only words', async () => {
  const anna = somebody();
  await anna.says('the <i>password sync</i> fails, see [cloud](https://evil.example)');
  expect(anna.sees()).toEqual([WHO]);
  expect(JSON.stringify(office.channel.in(anna.conversation))).not.toContain('evil.example');
});

const quote = (preview: string) =>
  `<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1700"><strong itemprop="mri" itemid="28:firstline">Firstline</strong><span itemprop="time" itemid="1700"></span><p itemprop="preview">${preview}</p></blockquote>`;

test('a reply that quotes a card is only what was written below it', async () => {
  const anna = somebody();
  await anna.says('password sync is broken');
  anna.sees();
  const preview = "Whose passwords are affected? One person's";
  await anna.send(
    anna.activity('message', {
      text: `Firstline ${preview}\r\n\r\neverybody's`,
      attachments: [html(`${quote(preview)}<p>everybody&#39;s</p>`)],
    }),
  );
  expect(anna.sees()).toEqual([expect.stringContaining('What holds for the server?')]);
});

test('a reply in the newer form of quoting', async () => {
  const anna = somebody();
  await anna.says('password sync is broken');
  anna.sees();
  const entities = [{ type: 'quotedReply', quotedReply: { messageId: '1700', preview: 'Whose passwords?' } }];
  await anna.send(anna.activity('message', { text: '<quoted messageId="1700"/> everybody', entities }));
  expect(anna.sees()).toEqual([expect.stringContaining('What holds for the server?')]);
});

test('a quotation without a word below it asks for words', async () => {
  const anna = somebody();
  await anna.send(
    anna.activity('message', { text: 'Firstline Hello', attachments: [html(`${quote('Hello')}<p></p>`)] }),
  );
  expect(anna.sees()).toEqual([phrases.empty]);
});

test('replies expected in the HTTP answer itself', async () => {
  const anna = somebody();
  const { status, body } = await anna.send(
    anna.message('password sync is broken', { deliveryMode: 'expectReplies' }),
  );
  expect(status).toBe(200);
  expect(JSON.stringify(body)).toContain('Whose passwords are affected?');
});

test('an id or a name that is odd does no harm', async () => {
  const anna = somebody();
  for (const more of [
    { id: undefined },
    { id: '../../v3' },
    { id: "' or 1=1 --" },
    { from: { id: '29:x' } },
  ]) {
    expect((await anna.send(anna.message('hi', more))).status).toBe(200);
  }
  expect(anna.sees()).toHaveLength(4);
});
