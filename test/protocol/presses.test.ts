import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answersStep } from '../../src/run/events.ts';
import type { Posted, Wire } from '../support/channel.ts';
import type { Office } from '../support/office.ts';
import { openOffice } from './open-office.ts';
import type { Person } from '../support/person.ts';
import { actionsOf, cardOf } from '../support/read-card.ts';
import { asItIs, buttonsOf } from './buttons.ts';
import { newDatabase } from './new-database.ts';
import { bodiesOf, faultsOf, recordsOf, runsOf } from './records.ts';
import type { Scene } from './scenes.ts';
import { allScenes, playTo } from './scenes.ts';
import { deadEnd } from './standing.ts';

const database = newDatabase();
let office: Office;
let scenes: readonly Scene[];

beforeAll(async () => {
  office = await openOffice({ database });
  scenes = await allScenes(office);
}, 20_000);
afterAll(() => office.close());

/** How often the chat was added to or changed. */
const changes = (person: Person) =>
  office.channel.in(person.conversation).reduce((sum, { edits }) => sum + 1 + edits, 0);

/** The run and the step that a card's buttons name. */
const stepOn = (card: Posted): Wire => {
  const [first] = actionsOf(cardOf(card.activity) ?? {}).flatMap(({ data }) => data?.['firstline'] ?? []);
  return first as Wire;
};

/** What the presser is shown by an invoke's answer. */
const shownBy = ({ body }: { body: unknown }) => (body as Wire | undefined)?.['type'];

/** Presses a button twice at once, has one of the presses delivered again, and presses the old card once more. */
async function pressAgainAndAgain(person: Person, card: Posted, title: string) {
  const [one, two] = [person.press(title, card), person.press(title, card)];
  const atOnce = await Promise.all([person.send(one), person.send(two)]);
  const events = (await runsOf(database, person)).flatMap(bodiesOf).length;
  const before = changes(person);
  const redelivered = await person.send(one);
  const told = changes(person) - before;
  const later = await person.presses(title, card);
  return { answers: [...atOnce, redelivered, later], events, told, toldLater: changes(person) - before };
}

/** Buttons that show another page. */
const turning = ['More', 'Previous', 'Whole article', 'Back to the steps'];

async function checkButton(scene: Scene, title: string, submits: boolean): Promise<void> {
  const person = await playTo(office, scene, submits);
  const card = asItIs(person.cards().at(-1) ?? person.cardWith(title));
  const { answers, events, told, toldLater } = await pressAgainAndAgain(person, card, title);

  const runs = await runsOf(database, person);
  const { run, step } = stepOn(card);
  const answered = runs
    .filter(({ id }) => id === run)
    .flatMap(bodiesOf)
    .filter((body) => answersStep(body) === step);
  // "Send" with nothing chosen and a turned page answer nothing; everything else answers once.
  expect(answered).toHaveLength(['Send', ...turning].includes(title) ? 0 : 1);
  expect(faultsOf(runs)).toEqual([]);
  expect(runs.flatMap(bodiesOf)).toHaveLength(events);
  expect(deadEnd(runs, person)).toBeUndefined();
  if (submits) expect(toldLater).toBeGreaterThan(told);
  else for (const answer of answers) expect(shownBy(answer)).toMatch(/card\.adaptive|activity\.message/);
  // A press that the platform delivers again does nothing twice; only what is said without a commit is said again.
  if (title !== 'Send') expect(told).toBeLessThanOrEqual(1);
}

test('the scenes have every kind of card', async () => {
  const kinds = (await recordsOf(database))
    .flatMap(bodiesOf)
    .flatMap((body) => (body.kind === 'shown' ? body.step.kind : []));
  expect(new Set(kinds)).toEqual(
    new Set(['ask', 'choose', 'closed', 'confirm', 'handOver', 'noArticle', 'remedy']),
  );
});

test.each([
  ['by invoke', false],
  ['by submit', true],
])(
  'every button of every card, pressed twice at once, redelivered and pressed later, %s',
  async (_, submits) => {
    for (const scene of scenes) {
      const card = (await playTo(office, scene)).cards().at(-1);
      for (const title of card ? buttonsOf(card) : []) {
        try {
          await checkButton(scene, title, submits);
        } catch (error) {
          throw new Error(`[${title}] after ${JSON.stringify(scene)}`, { cause: error });
        }
      }
    }
  },
  20_000,
);
