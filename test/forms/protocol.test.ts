import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { phrases } from '../../cards/phrases.ts';
import { wordsOf } from '../../dialogs/written.ts';
import { readEvent } from '../../src/run/events.ts';
import { bytes } from '../cards/teams-rules.ts';
import { asItIs } from '../protocol/buttons.ts';
import { newDatabase, storeOn } from '../protocol/new-database.ts';
import { bodiesOf, faultsOf, runsOf } from '../protocol/records.ts';
import type { Wire } from '../support/channel.ts';
import type { Office } from '../support/office.ts';
import type { Person } from '../support/person.ts';
import { cardOf } from '../support/read-card.ts';
import { COMPLAINT, first, OFFER, PERSON, PERSON_BACK, second, third } from './lines.ts';
import { knowledgeFolder, openOffice } from './open-office.ts';

let database: string;
let office: Office;
let anna: Person;

beforeEach(async () => {
  database = newDatabase();
  office = await openOffice({ database });
  anna = office.person();
});
afterEach(() => office.close());

const HOTEL = { 'Where are you?': 'In a hotel' };

async function opensForm(person: Person): Promise<void> {
  await person.says(COMPLAINT);
  await person.presses('Talk to a person');
  await person.presses('Answer a few questions first');
  person.sees();
}

async function runOf(person: Person) {
  const [run] = await runsOf(database, person);
  if (!run) throw new Error('There is no run.');
  return run;
}

const filled = async (person: Person) =>
  bodiesOf(await runOf(person)).filter((body) => body.kind === 'filled');

test.each([['channel' as const], ['groupChat' as const]])('in a %s no form is offered', async (where) => {
  const ben = office.person({ name: 'Ben', conversation: '19:all@thread.v2', conversationType: where });
  await ben.says(COMPLAINT);
  ben.sees();
  await ben.presses('Talk to a person');
  expect(ben.sees()).toEqual([PERSON]);
  expect(ben.twin()).not.toContain('questions');
  await ben.says('answer a few questions');
  expect(bodiesOf(await runOf(ben)).map(({ kind }) => kind)).not.toContain('formOpened');
});

test('a form is filled in by a client that submits, too', async () => {
  const ben = office.person({ name: 'Ben', submits: true });
  await opensForm(ben);
  await ben.fills({ 'Where are you?': 'At home', 'Which error is shown?': 'E001' });
  expect(ben.sees()).toEqual([PERSON_BACK]);
  expect(ben.twin()).toContain('Which error is shown?\nE001');
});

test('the card that was sent shows what was answered, and has nothing left to fill in', async () => {
  await opensForm(anna);
  const { id } = anna.cardWith('Send');
  await anna.fills({ 'Where are you?': 'At home', 'Which error is shown?': 'E001' });
  const card = JSON.stringify(cardOf(anna.cards().find((one) => one.id === id)?.activity ?? {}));
  expect(card).toContain('E001');
  expect(card).toContain('At home');
  expect(card).not.toMatch(/Input\.|Action\./);
});

test('a second press on a form says where we are, and takes nothing of what was sent first', async () => {
  await opensForm(anna);
  const old = asItIs(anna.cardWith('Send'));
  await anna.fills(HOTEL);
  expect(anna.sees()).toEqual([second()]);
  await anna.fills({ 'Where are you?': 'At home' }, 'Send', old);
  expect(anna.sees()).toEqual([
    `${phrases.alreadyAnswered(phrases.formSent)} ${phrases.whereWeAre}`,
    second(),
  ]);
  await anna.presses('Skip the rest', old);
  await anna.presses('Skip the rest');
  expect(anna.twin()).toContain('Where are you?\nIn a hotel');
  expect(await filled(anna)).toHaveLength(1);
  expect(faultsOf(await runsOf(database, anna))).toEqual([]);
});

test('two presses at once count once', async () => {
  await opensForm(anna);
  const card = asItIs(anna.cardWith('Send'));
  await Promise.all([
    anna.fills({ 'Where are you?': 'At home' }, 'Send', card),
    anna.fills(HOTEL, 'Send', card),
  ]);
  expect(await filled(anna)).toHaveLength(1);
  expect(faultsOf(await runsOf(database, anna))).toEqual([]);
});

const hostile: readonly [why: string, inputs: unknown][] = [
  ['nothing', {}],
  ['other types', { q1: 1, q2d: 2, q3: {}, q4: [], q5: null, q6: true }],
  ['objects', { q3: { toString: 'x' }, q5: { length: 3 } }],
  ['an option that is not there', { q3: '99' }],
  ['no positions', { q3: '-1,0x1,1e3,٣' }],
  ['too many', { q3: '0,1,2,3,4', q4: '2,2,2,0,77' }],
  ['a huge text', { q5: 'x'.repeat(60_000) }],
  ['odd characters', { q5: '\u0000\ud800\udfff</script>' }],
  ['a day and a time that are not there', { q2d: '2026-02-31', q2t: '25:61' }],
  ['ids that are not there', { q99: 'x', __proto__: { q3: '0' }, constructor: 'x', hasOwnProperty: 'y' }],
  ['a key that means something', JSON.parse('{"__proto__": {"q3": "0"}, "q3": "__proto__"}')],
  ['the list of another card', { i0: '0' }],
  ['a flood', Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`q${i}`, 'x'.repeat(20)]))],
];

test.each(hostile)('a press with strange inputs does no harm: %s', async (_, inputs) => {
  await opensForm(anna);
  const press = anna.press('Send', anna.cardWith('Send'));
  const action = (press['value'] as { action: Wire }).action;
  const data = { ...(inputs as object), firstline: (action['data'] as Wire)['firstline'] };
  await anna.send({ ...press, value: { action: { ...action, data }, trigger: 'manual' } });
  const run = await runOf(anna);
  expect(faultsOf([run])).toEqual([]);
  expect(bytes(cardOf(anna.cards().at(-1)?.activity ?? {}) ?? {})).toBeLessThan(28 * 1024);
  // The person is still on a card of the form, or through with it, and gets out.
  expect(anna.sees()).toHaveLength(1);
  await anna.says('talk to a person');
  expect(anna.sees()[0]).toMatch(/^A person can help you/);
  expect(office.logged.filter(({ level }) => level === 'error')).toEqual([]);
});

test('long answers come back as far as a card can hold them; the others are kept', async () => {
  await anna.says('the totals of the sales report are too low');
  await anna.presses('Talk to a person');
  await anna.presses('Answer a few questions first');
  const texts = [1, 2, 3, 4, 5, 6, 7].map((n) => `${n}${'ü"\n'.repeat(1200)}${n}`);
  const answers = Object.fromEntries(texts.map((text, i) => [`Describe part ${i + 1}`, text]));
  await anna.fills(answers);
  const card = cardOf(anna.cards().at(-1)?.activity ?? {}) ?? {};
  expect(bytes(card)).toBeLessThan(28 * 1024);
  expect(JSON.stringify(card)).toContain(phrases.formKept);
  await anna.fills({ 'Which kind of report?': 'Yearly', 'Describe part 7': 'Shorter' });
  const sent = (await (await storeOn(database)).texts.of((await runOf(anna)).id)).at(-1)?.text ?? '';
  expect(Object.values(JSON.parse(sent) as object)).toEqual([...texts.slice(0, 6), 'Shorter', '1']);
  expect(anna.sees().at(-1)).toBe(PERSON_BACK.replace('you', 'you [More]'));
});

test('a restart between two cards loses nothing', async () => {
  await opensForm(anna);
  await anna.fills({ ...HOTEL, 'Which error is shown?': 'E123' });
  const { channel, now } = office;
  await office.stopBot();
  office = await openOffice({ database, channel, now });
  anna = office.person({ firstActivity: 100 });
  await anna.fills({ 'Which hotel?': 'Anchor' });
  await anna.presses('Skip the rest');
  expect(anna.twin()).toContain('Which error is shown?\nE123\nWhich hotel?\nAnchor');
});

test('what was written can be erased; the form goes on all the same', async () => {
  await opensForm(anna);
  await anna.fills({ ...HOTEL, 'Which error is shown?': 'E123' });
  await anna.fills({ 'Which hotel?': 'Anchor' });
  const run = await runOf(anna);
  const { texts } = await storeOn(database);
  for (const { seq } of (await texts.of(run.id)).slice(1)) await texts.erase(run.id, seq);
  anna.sees();
  await anna.says('why');
  expect(anna.sees().slice(1)).toEqual([third()]);
  await anna.presses('Back');
  expect(anna.sees()).toEqual([second()]);
  await anna.presses('Skip the rest');
  expect(anna.twin()).toContain('Where are you?\nIn a hotel\nWhich error is shown?\n(erased)');
});

test('a deleted message takes the answer that it was with it', async () => {
  await opensForm(anna);
  await anna.fills(HOTEL);
  const message = anna.message('Anchor');
  await anna.send(message);
  expect(anna.sees().at(-1)).toBe(third());
  await anna.send({ ...anna.activity('messageDelete'), id: message['id'] });
  await anna.says('skip');
  expect(anna.twin()).toContain('Which hotel?\n(erased)');
});

test('what is written into a form is none of the words of the complaint', async () => {
  await opensForm(anna);
  await anna.fills({ 'Where are you?': 'At home', 'Which error is shown?': 'E123' });
  const run = await runOf(anna);
  const { texts } = await storeOn(database);
  expect(await texts.of(run.id)).toHaveLength(2);
  const words = await wordsOf({ id: run.id, events: run.events.map(readEvent) }, { texts });
  expect(words.map(({ text }) => text)).toEqual([COMPLAINT]);
});

/** A knowledge folder that the test may change. */
function ownFolder(): { readonly folder: string; readonly form: string } {
  const folder = join(dirname(newDatabase()), 'knowledge');
  cpSync(knowledgeFolder, folder, { recursive: true });
  return { folder, form: join(folder, 'tunnel', 'does-not-connect-questions.md') };
}

test.each([
  ['changes', (form: string) => writeFileSync(form, readFileSync(form, 'utf8').replaceAll('hotel', 'motel'))],
  ['goes away', (form: string) => rmSync(form)],
])('a form that %s while it is open goes on as it was begun', async (_, change) => {
  const { folder, form } = ownFolder();
  await office.close();
  office = await openOffice({ database, knowledge: [folder] });
  anna = office.person();
  await opensForm(anna);
  change(form);
  await office.reload();
  await anna.fills(HOTEL);
  expect(anna.sees()).toEqual([second()]);
  await anna.fills({ 'Which hotel?': 'Anchor' });
  expect(anna.sees()).toEqual([third()]);
  await anna.fills({});
  expect(anna.sees()).toEqual([PERSON_BACK]);
  expect(anna.twin()).toContain('Which hotel?\nAnchor');
});

test('a form that goes away while it is offered can still be filled in', async () => {
  const { folder, form } = ownFolder();
  await office.close();
  office = await openOffice({ database, knowledge: [folder] });
  anna = office.person();
  await anna.says(COMPLAINT);
  await anna.presses('Talk to a person');
  expect(anna.sees().at(-1)).toBe(OFFER);
  rmSync(form);
  await office.reload();
  await anna.presses('Answer a few questions first');
  expect(anna.sees()).toEqual([first()]);
});
