import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import type { Office } from '../support/office.ts';
import { openOffice } from './open-office.ts';
import type { Person } from '../support/person.ts';
import { newDatabase } from './new-database.ts';
import { bodiesOf, faultsOf, runsOf } from './records.ts';
import { deadEnd } from './standing.ts';

const database = newDatabase();
let office: Office;

beforeAll(async () => {
  office = await openOffice({ database });
});
afterAll(() => office.close());

/** The kinds of a person's events in order, after checking that the runs are sound and something can be pressed. */
async function soundKinds(person: Person): Promise<string[]> {
  const runs = await runsOf(database, person);
  expect(faultsOf(runs)).toEqual([]);
  expect(deadEnd(runs, person)).toBeUndefined();
  return runs.flatMap(bodiesOf).map(({ kind }) => kind);
}

test('two first messages at once: one run, both are heard', async () => {
  const person = office.person({ name: 'first' });
  await Promise.all([person.says('password sync is broken'), person.says('password sync does not work')]);
  const kinds = await soundKinds(person);
  expect(kinds.filter((kind) => kind === 'complained')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'detailed')).toHaveLength(1);
  expect(await runsOf(database, person)).toHaveLength(1);
});

test('one first message delivered twice, at once and later: one run, one card', async () => {
  const person = office.person({ name: 'delivered' });
  const message = person.message('password sync is broken');
  await Promise.all([person.send(message), person.send(message)]);
  await person.send(message);
  expect(await soundKinds(person)).toEqual(['complained', 'shown']);
  expect(person.sees()).toHaveLength(1);
});

const wordless = '🙂';

test.each([
  'help',
  'hi',
  'cancel',
  'start over',
  'topics',
  'back',
  'talk to a person',
  'why',
  wordless,
  'thanks',
])('"%s" delivered twice is answered once', async (text) => {
  const person = office.person({ name: `twice ${text === wordless ? 'wordless' : text}` });
  const message = person.message(text);
  await Promise.all([person.send(message), person.send(message)]);
  await person.send(message);
  expect(person.sees()).toHaveLength(1);
  await soundKinds(person);
});

test('a picture delivered twice is answered once', async () => {
  const person = office.person({ name: 'picture' });
  const picture = person.activity('message', { attachments: [{ contentType: 'image/png' }] });
  await Promise.all([person.send(picture), person.send(picture)]);
  await person.send(picture);
  expect(person.sees()).toEqual([phrases.nothingToRead]);
});

test('a press and a typed answer at once: one of them answers', async () => {
  const person = office.person({ name: 'both' });
  await person.says('password sync is broken');
  await Promise.all([person.presses("Everybody's"), person.says("one person's")]);
  expect((await soundKinds(person)).filter((kind) => kind === 'answered')).toHaveLength(1);
});

test('different buttons of a card at once: one counts', async () => {
  const person = office.person({ name: 'many' });
  await person.says('password sync is broken');
  await Promise.all(
    ["Everybody's", "One person's", "I don't know", 'Talk to a person'].map((title) => person.presses(title)),
  );
  const kinds = await soundKinds(person);
  expect(kinds.filter((kind) => kind === 'answered' || kind === 'handedOver')).toHaveLength(1);
});

test('twenty quick messages: one run, nothing lost, nobody is sent an error', async () => {
  const person = office.person({ name: 'quick' });
  const texts = Array.from({ length: 20 }, (_, i) => `password sync is broken since ${i}`);
  await Promise.all(texts.map((text) => person.says(text)));
  const kinds = await soundKinds(person);
  expect(kinds.filter((kind) => kind === 'complained' || kind === 'detailed')).toHaveLength(20);
  expect(await runsOf(database, person)).toHaveLength(1);
  expect(person.sees().filter((line) => line.includes('went wrong'))).toEqual([]);
});

test('the last answer and the next complaint at once', async () => {
  const person = office.person({ name: 'end' });
  await person.says('password sync is broken');
  await person.presses("One person's");
  await person.presses('It is a temporary one');
  await Promise.all([person.presses('That fixed it'), person.says('the coffee machine leaks')]);
  await soundKinds(person);
});

test('"start over" twice at once, and a complaint with it', async () => {
  const person = office.person({ name: 'restart' });
  await person.says('password sync is broken');
  await Promise.all([
    person.says('start over'),
    person.says('password sync is broken'),
    person.says('start over'),
  ]);
  await soundKinds(person);
});
