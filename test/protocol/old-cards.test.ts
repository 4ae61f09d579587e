import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import type { Office } from '../support/office.ts';
import { openOffice } from './open-office.ts';
import type { Person } from '../support/person.ts';
import { asItIs, buttonsOf } from './buttons.ts';
import { newDatabase } from './new-database.ts';
import { bodiesOf, faultsOf, runsOf } from './records.ts';
import { deadEnd } from './standing.ts';

const database = newDatabase();
let office: Office;

beforeAll(async () => {
  office = await openOffice({ database });
});
afterAll(() => office.close());

const WHO = expect.stringContaining('Whose passwords are affected?') as unknown as string;
const GIVEN = expect.stringContaining('Where does the password come from?') as unknown as string;
const REMEDY = expect.stringContaining('[That fixed it]') as unknown as string;
const ALREADY = expect.stringMatching(/^That question is answered already/) as unknown as string;

/** Three cards in, each kept as it first was. */
async function threeCardsIn(name: string, submits = false) {
  const person = office.person({ name, submits });
  await person.says('password sync is broken');
  const [who] = person.cards().map(asItIs);
  await person.presses("One person's");
  const given = person.cards().map(asItIs).at(-1);
  await person.presses("I don't know");
  const remedy = person.cards().map(asItIs).at(-1);
  if (!who || !given || !remedy) throw new Error('A card is missing.');
  person.sees();
  return { person, who, given, remedy };
}

const eventsOf = async (person: Person) => (await runsOf(database, person)).flatMap(bodiesOf).length;

test.each([
  ['by invoke', false],
  ['by submit', true],
])(
  'buttons of earlier cards, newest first: where things stand is said, nothing is added, %s',
  async (how, submits) => {
    const { person, who, given } = await threeCardsIn(`earlier ${how}`, submits);
    const before = await eventsOf(person);
    for (const card of [given, who]) {
      for (const title of buttonsOf(card)) {
        await person.presses(title, card);
        expect(person.sees()).toEqual([expect.stringContaining('This is where we are:'), REMEDY]);
      }
    }
    expect(await eventsOf(person)).toBe(before);
    await person.presses('That fixed it');
    expect(person.sees()).toEqual([phrases.fixed]);
    expect(faultsOf(await runsOf(database, person))).toEqual([]);
  },
);

test('an answer that is taken back leaves its old card old', async () => {
  const { person, who } = await threeCardsIn('taken back');
  await person.says('back');
  await person.says('back');
  expect(person.sees()).toEqual([GIVEN, WHO]);
  await person.presses("Everybody's", who);
  expect(person.sees()).toEqual([ALREADY, WHO]);
  await person.presses("Everybody's");
  expect(person.sees()).toEqual([expect.stringContaining('What holds for the server?')]);
});

test('cards of a closed run: with nothing open, and with another problem open', async () => {
  const { person, who, given, remedy } = await threeCardsIn('closed');
  await person.says('cancel');
  person.sees();
  const before = await eventsOf(person);
  for (const card of [remedy, who, given]) {
    for (const title of buttonsOf(card)) await person.presses(title, card);
    expect(new Set(person.sees())).toEqual(new Set([phrases.overNow]));
  }
  expect(await eventsOf(person)).toBe(before);

  await person.says('password sync is broken');
  person.sees();
  await person.presses('That fixed it', remedy);
  expect(person.sees()).toEqual([`${phrases.oldCard} ${phrases.whereWeAre}`, WHO]);
  const runs = await runsOf(database, person);
  expect(runs.map(({ open }) => open)).toEqual([false, true]);
  expect(deadEnd(runs, person)).toBeUndefined();
});

test('the card of a problem that was left for another one', async () => {
  const { person, remedy } = await threeCardsIn('left');
  await person.says('the printer jams with paper inside');
  await person.presses("Yes, it's another problem");
  person.sees();
  await person.presses("It didn't help", remedy);
  expect(person.sees()).toEqual([
    `${phrases.oldCard} ${phrases.whereWeAre}`,
    expect.stringContaining('The printer jams [That fixed it]'),
  ]);
});

test('a step that was shown twice can be answered on either card, once', async () => {
  const person = office.person({ name: 'twice' });
  await person.says('password sync is broken');
  const [first] = person.cards();
  if (!first) throw new Error('No card.');
  await person.says('hi');
  const newest = person.cards().map(asItIs).at(-1);
  await person.presses("Everybody's", first);
  person.sees();
  await person.presses("One person's", newest);
  expect(person.sees()).toEqual([ALREADY, expect.stringContaining('What holds for the server?')]);
  expect(faultsOf(await runsOf(database, person))).toEqual([]);
});

test('a card that an old answer has replaced has nothing left to press', async () => {
  const { person } = await threeCardsIn('replaced');
  expect(
    person
      .cards()
      .map(buttonsOf)
      .map(({ length }) => length > 0),
  ).toEqual([false, false, true]);
});
