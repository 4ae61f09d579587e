import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import { pressData } from '../../cards/press.ts';
import type { Wire } from '../support/channel.ts';
import type { Office } from '../support/office.ts';
import { openOffice } from './open-office.ts';
import type { Person } from '../support/person.ts';
import { actionsOf, cardOf } from '../support/read-card.ts';
import { newDatabase } from './new-database.ts';
import { bodiesOf, runsOf } from './records.ts';

let database: string;
let office: Office;
let anna: Person;

beforeEach(async () => {
  database = newDatabase();
  office = await openOffice({ database });
  anna = office.person();
  await anna.says('password sync is broken for all users');
  anna.sees();
});
afterEach(() => office.close());

const invoke = (person: Person, value: unknown, more: Wire = {}) =>
  person.send(person.activity('invoke', { name: 'adaptiveCard/action', value, ...more }));
const execute = (data: unknown) => ({
  action: { type: 'Action.Execute', verb: 'answer', data },
  trigger: 'manual',
});
const told = (text: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
});

/** The data of the open card's buttons. */
const dataOnCard = () => {
  const card = anna.cards().at(-1);
  return actionsOf(cardOf(card?.activity ?? {}) ?? {}).map(({ data }) => data?.['firstline'] as Wire);
};

async function nothingHappened(): Promise<void> {
  const runs = await runsOf(database, anna);
  expect(runs.flatMap(bodiesOf).map(({ kind }) => kind)).toEqual(['complained', 'shown']);
  expect(anna.cards()).toHaveLength(1);
  expect(office.logged.filter(({ level }) => level === 'error')).toEqual([]);
}

test.each<readonly [string, unknown]>([
  ['an empty object', {}],
  ['null', null],
  ['nothing', undefined],
  ['a list', []],
  ['a string', 'answer'],
  ['a number', 5],
  ['no action', { trigger: 'manual' }],
  ['an action that is null', { action: null }],
  ['an action that is a list', { action: [] }],
  ['no data', { action: { type: 'Action.Execute' } }],
  ['data of another app', execute({ orderId: 17, action: 'approve' })],
  ['data that is a list', execute([])],
  ['our key with a string', execute({ firstline: 'x' })],
  ['no run', execute({ firstline: { step: 2 } })],
  ['an unknown run', execute(pressData('0'.repeat(24), 2, 'unknown'))],
  ['a huge run', execute(pressData('r'.repeat(60_000), 2, 'unknown'))],
  ['a run that is an object', execute({ firstline: { run: { $ne: null }, step: 2 } })],
  ['a step that is not a whole number', execute({ firstline: { run: 'r', step: 2.5 } })],
  ['a step as a string', execute({ firstline: { run: 'r', step: '2' } })],
])('an invoke whose value is %s: the person is told, nothing happens', async (_, value) => {
  expect(await invoke(anna, value)).toEqual(told(phrases.unknownCard));
  await nothingHappened();
});

test.each<readonly [string, (data: Wire) => unknown, string]>([
  ['a huge option', (data) => ({ firstline: { ...data, option: 'o'.repeat(60_000) } }), phrases.unknownCard],
  ['an option of another card', (data) => ({ firstline: { ...data, option: 'fixed' } }), phrases.pickOne],
  ['the name of a built-in', (data) => ({ firstline: { ...data, option: '__proto__' } }), phrases.pickOne],
  ['nothing chosen', ({ run, step }) => ({ firstline: { run, step } }), phrases.pickOne],
  ['an empty choice', ({ run, step }) => ({ firstline: { run, step }, i0: '' }), phrases.pickOne],
  ['a choice out of range', ({ run, step }) => ({ firstline: { run, step }, i0: '99' }), phrases.pickOne],
  ['a negative choice', ({ run, step }) => ({ firstline: { run, step }, i0: '-1' }), phrases.pickOne],
  [
    'a choice that is no number',
    ({ run, step }) => ({ firstline: { run, step }, i0: 'toString' }),
    phrases.pickOne,
  ],
  [
    'a step of the future',
    ({ run }) => ({ firstline: { run, step: 999_999, option: 'back' } }),
    phrases.unknownCard,
  ],
  [
    'an event that is no step',
    ({ run }) => ({ firstline: { run, step: 1, option: 'back' } }),
    phrases.unknownCard,
  ],
])('our own data with %s: the person is told, and the card still works', async (_, spoil, text) => {
  const [data = {}] = dataOnCard();
  expect(await invoke(anna, execute(spoil(data)))).toEqual(told(text));
  await nothingHappened();
  await anna.presses("I don't know");
  expect(anna.sees().at(-1)).toContain('[That fixed it]');
});

test('a choice beside a button: the button counts', async () => {
  const data = dataOnCard().find(({ option }) => option === 'person');
  await invoke(anna, execute({ firstline: data, i0: '0' }));
  expect(anna.sees()).toContainEqual(expect.stringContaining(phrases.handOverTitle));
});

test.each<readonly [string, Wire]>([
  ['another person in the same chat', { from: { id: '29:Eve', name: 'Eve', aadObjectId: 'object-Eve' } }],
  [
    'the same person in another chat',
    { conversation: { id: 'elsewhere', conversationType: 'personal', tenantId: 'tenant-1' } },
  ],
  [
    'another tenant',
    {
      conversation: { id: 'chat-Anna', conversationType: 'personal', tenantId: 'tenant-2' },
      channelData: { tenant: { id: 'tenant-2' } },
    },
  ],
])('our data, pressed by %s: refused, nothing happens', async (who, more) => {
  const [data = {}] = dataOnCard();
  const text = who.startsWith('another person') ? phrases.notYours : phrases.unknownCard;
  expect(await invoke(anna, execute({ firstline: data }), more)).toEqual(told(text));
  await nothingHappened();
});

test.each([
  undefined,
  '',
  'message/submitAction',
  'message/fetchTask',
  'task/fetch',
  'task/submit',
  'signin/verifyState',
  'signin/tokenExchange',
  'composeExtension/query',
  'fileConsent/invoke',
  'application/search',
  'config/fetch',
  'tab/fetch',
  'actionableMessage/executeAction',
  'handoff/action',
  'adaptiveCard/Action',
  '__proto__',
])('an invoke called %s is answered with success', async (name) => {
  for (const value of [{ actionName: 'feedback', actionValue: { reaction: 'like' } }, null, [], undefined]) {
    expect(await anna.send(anna.activity('invoke', { name, value }))).toEqual({ status: 200, body: {} });
  }
  await nothingHappened();
});

test('a submit with a value that is no press of ours says so, and one with words is a message', async () => {
  for (const value of [{}, [], 0, 'x', false, { firstline: null }]) {
    await anna.send(anna.activity('message', { value }));
    expect(anna.sees()).toEqual([phrases.unknownCard]);
  }
  await nothingHappened();
  await anna.send(anna.activity('message', { text: 'hello', value: { from: 'another app' } }));
  await anna.send(anna.activity('message', { text: 'hello', value: null }));
  expect(anna.sees().filter((line) => line === phrases.helloAgain)).toHaveLength(2);
});
