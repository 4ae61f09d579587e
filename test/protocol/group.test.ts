import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import type { Office } from '../support/office.ts';
import { openOffice } from './open-office.ts';
import type { Person } from '../support/person.ts';
import { asItIs } from './buttons.ts';
import { newDatabase } from './new-database.ts';
import { bodiesOf, faultsOf, runsOf } from './records.ts';

const thread = {
  conversation: '19:support@thread.tacv2;messageid=1700',
  conversationType: 'channel' as const,
};
const chat = { conversation: '19:meeting@thread.v2', conversationType: 'groupChat' as const };

let database: string;
let office: Office;

beforeEach(async () => {
  database = newDatabase();
  office = await openOffice({ database });
});
afterEach(() => office.close());

const WHO = expect.stringContaining('Whose passwords are affected?') as unknown as string;
const GIVEN = expect.stringContaining('Where does the password come from?') as unknown as string;
const SERVER = expect.stringContaining('What holds for the server?') as unknown as string;

const kindsOf = async (person: Person) =>
  (await runsOf(database, person)).flatMap(bodiesOf).map(({ kind }) => kind);

test.each([
  ['a channel', thread],
  ['a group chat', chat],
])(
  'in %s only the person who complained can press; others are told, and the card stays',
  async (_, where) => {
    const anna = office.person({ name: 'Anna', ...where });
    const eve = office.person({ name: 'Eve', ...where });
    await anna.says('password sync is broken');
    const card = asItIs(anna.cardWith("Everybody's"));
    eve.sees();

    const { body } = await eve.presses("Everybody's");
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: phrases.notYours,
    });
    expect(eve.sees()).toEqual([`(${phrases.notYours})`]);
    expect(anna.cardWith("Everybody's").activity).toEqual(card.activity);
    expect(anna.cardWith("Everybody's").edits).toBe(0);
    expect(await kindsOf(anna)).toEqual(['complained', 'shown']);
    expect(await kindsOf(eve)).toEqual([]);

    await anna.presses("Everybody's");
    await eve.presses("Everybody's", card);
    expect(eve.sees()).toContain(`(${phrases.notYours})`);
    expect(await kindsOf(anna)).toEqual(['complained', 'shown', 'answered', 'shown']);
  },
);

test('a stranger whose client submits is told in the thread, and the card stays', async () => {
  const anna = office.person({ name: 'Anna', ...thread });
  const eve = office.person({ name: 'Eve', submits: true, ...thread });
  await anna.says('password sync is broken');
  eve.sees();
  await eve.presses("Everybody's");
  expect(eve.sees()).toEqual([phrases.notYours]);
  expect(anna.cardWith("Everybody's").edits).toBe(0);
});

test('two persons in one thread, each with a run of their own', async () => {
  const anna = office.person({ name: 'Anna', ...thread });
  const ben = office.person({ name: 'Ben', ...thread });
  await Promise.all([
    anna.says('password sync is broken'),
    ben.says('password sync is broken for all users'),
  ]);
  const [annas, bens] = [anna.cardWith("Everybody's"), ben.cardWith('It is in staging mode')];
  await Promise.all([
    anna.presses("One person's", annas),
    ben.presses("I don't know", bens),
    anna.presses("I don't know", bens),
    ben.presses("Everybody's", annas),
  ]);
  expect(await kindsOf(anna)).toEqual(['complained', 'shown', 'answered', 'shown']);
  expect(await kindsOf(ben)).toEqual(['complained', 'shown', 'answered', 'shown']);
  expect(faultsOf([...(await runsOf(database, anna)), ...(await runsOf(database, ben))])).toEqual([]);
  anna.sees();
  await anna.says('cancel');
  await ben.says('back');
  expect(anna.sees()).toEqual([phrases.cancelled, SERVER]);
});

test('the same person in two chats has a run in each, and a card works only where it is', async () => {
  const there = office.person({ name: 'Anna', ...chat });
  const here = office.person({ name: 'Anna', conversation: 'chat-Anna', firstActivity: 100 });
  await there.says('password sync is broken');
  await here.says('password sync is broken for all users');
  const [card] = there.cards();
  if (!card) throw new Error('No card.');
  await here.presses("Everybody's", card);
  expect(here.sees()).toContain(`(${phrases.unknownCard})`);
  expect(await kindsOf(there)).toEqual(['complained', 'shown']);
  expect(await kindsOf(here)).toEqual(['complained', 'shown']);
});

test('the view that somebody chose in a chat of their own words their remedies, not those of others in a group', async () => {
  const here = office.person({ name: 'Anna', conversation: 'chat-Anna' });
  await here.says("I'm an administrator");
  const anna = office.person({ name: 'Anna', firstActivity: 100, ...thread });
  const ben = office.person({ name: 'Ben', ...thread });
  await ben.says('password sync is broken for all users');
  await ben.presses("I don't know");
  expect(ben.cards().at(-1)?.activity).toMatchObject({});
  expect(JSON.stringify(ben.cards().at(-1))).toContain("I'm an administrator");
  await anna.says('password sync is broken for all users');
  await anna.presses("I don't know", anna.cards().at(-1));
  expect(JSON.stringify(anna.cards().at(-1))).toContain("I'm not an administrator");
});

test('nothing personal in a group: no name, no words of the person, no mention of others', async () => {
  const anna = office.person({ name: 'Anna', ...thread });
  await anna.says('password sync is broken for my colleague Zacharias, his password is Tulip7');
  await anna.says('hi');
  await anna.says('help');
  await anna.says('the printer of Zacharias jams with paper inside');
  await anna.says('talk to a person');
  const said = office.channel.in(thread.conversation).map(({ activity }) => {
    const { text, attachments, summary } = activity;
    return JSON.stringify({ text, attachments, summary });
  });
  expect(said.length).toBeGreaterThan(4);
  for (const line of said) expect(line).not.toMatch(/Anna|Zacharias|Tulip7/);
});

test('a bare mention asks for words, also with the HTML twin that Teams sends along', async () => {
  const anna = office.person({ name: 'Anna', ...thread });
  const twin =
    '<div><span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Firstline</span></div>';
  await anna.says('');
  await anna.send(anna.message('', { attachments: [{ contentType: 'text/html', content: twin }] }));
  expect(anna.sees()).toEqual([phrases.empty, phrases.empty]);
});

const bot = { id: '28:firstline', name: 'Firstline' };

test.each([
  [
    'in front',
    '<at>Firstline</at> password sync is broken',
    [{ text: '<at>Firstline</at>', mentioned: bot }],
  ],
  [
    'at the end',
    'password sync is broken\u00a0<at>Firstline</at>\n',
    [{ text: '<at>Firstline</at>', mentioned: bot }],
  ],
  [
    'twice, and of somebody else',
    '<at>Firstline</at> <at>Ben</at> password sync is broken <at>Firstline</at>',
    [
      { text: '<at>Firstline</at>', mentioned: bot },
      { text: '<at>Ben</at>', mentioned: { id: '29:Ben', name: 'Ben' } },
    ],
  ],
  ['without its text in the entity', '<at>Firstline</at> password sync is broken', [{ mentioned: bot }]],
  ['with an empty text in the entity', 'password sync is broken', [{ text: '', mentioned: bot }]],
  ['of nobody', 'password sync is broken', [{ text: 'password' }]],
])('a mention %s is no part of the words', async (_, text, mentions) => {
  const anna = office.person({ name: 'Anna', ...thread });
  await anna.send(
    anna.activity('message', { text, entities: mentions.map((one) => ({ type: 'mention', ...one })) }),
  );
  expect(anna.sees()).toEqual([WHO]);
  const help = text.replace('password sync is broken', 'one person');
  await anna.send(
    anna.activity('message', { text: help, entities: mentions.map((one) => ({ type: 'mention', ...one })) }),
  );
  expect(anna.sees()).toEqual([GIVEN]);
});
