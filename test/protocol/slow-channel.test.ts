import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import type { Office } from '../support/office.ts';
import type { Person } from '../support/person.ts';
import { newDatabase } from './new-database.ts';
import { openOffice } from './open-office.ts';
import { bodiesOf, faultsOf, runsOf } from './records.ts';
import { deadEnd } from './standing.ts';
import { until } from './until.ts';

let database: string;
let office: Office;
let anna: Person;

beforeEach(async () => {
  database = newDatabase();
  office = await openOffice({ database });
  anna = office.person();
});
afterEach(() => office.close());

const WHO = expect.stringContaining('Whose passwords are affected?') as unknown as string;
const GIVEN = expect.stringContaining('Where does the password come from?') as unknown as string;
const GIVEN_OPEN = expect.stringMatching(/^Where does the password come from\? \[/) as unknown as string;

/** Holds every send up until it is let go. */
function hold(): () => void {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  office.channel.beforeAnswer = () => held;
  return () => {
    office.channel.beforeAnswer = () => Promise.resolve();
    letGo();
  };
}

/** Refuses the first sends of a method. */
function refuse(status: number, times: number, method: string): void {
  let left = times;
  office.channel.beforeAnswer = (used) => {
    const refused = used === method && left > 0;
    if (refused) left -= 1;
    office.channel.refuseWith = refused ? status : undefined;
    return Promise.resolve();
  };
}

const failures = () => office.logged.filter(({ event }) => event === 'send.failed').length;

test('a platform that holds everything up: the press is answered within 3 s, and the rest follows once', async () => {
  await anna.says('password sync is broken');
  anna.sees();
  const letGo = hold();
  const pressed = performance.now();
  // The same press again while the first is on its way.
  const activity = anna.press("One person's", anna.cardWith("One person's"));
  const answers = await Promise.all([anna.send(activity), anna.send(activity)]);
  expect(performance.now() - pressed).toBeLessThan(3_000);
  for (const { body } of answers)
    expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  expect(anna.sees()).toEqual([]);

  letGo();
  await until(() => anna.cards().length === 2);
  expect(anna.sees()).toEqual([GIVEN]);
  await anna.says('hi');
  expect(anna.sees()).toEqual([phrases.helloAgain, GIVEN]);
  expect(faultsOf(await runsOf(database, anna))).toEqual([]);
}, 10_000);

test('a message while the step before it is on its way: the step is not sent twice', async () => {
  const letGo = hold();
  const first = anna.says('password sync is broken');
  await until(() => office.logged.length > 0);
  const second = anna.send(anna.activity('message', { attachments: [{ contentType: 'image/png' }] }));
  letGo();
  await Promise.all([first, second]);
  const cards = anna.sees().filter((line) => line.includes('Whose passwords'));
  // The second activity shows where things stand if it came after the first was understood, and nothing is lost else.
  expect(cards.length).toBeLessThanOrEqual(2);
  expect(deadEnd(await runsOf(database, anna), anna)).toBeUndefined();
});

test('too many requests: sent again when the platform said, once', async () => {
  office.channel.retryAfter = '0';
  refuse(429, 2, 'POST');
  await anna.says('password sync is broken');
  expect(anna.sees()).toEqual([WHO]);
  expect(failures()).toBe(0);
});

test('a bad gateway: sent again after a moment, once', async () => {
  refuse(502, 1, 'POST');
  await anna.says('password sync is broken');
  expect(anna.sees()).toEqual([WHO]);
});

test.each([500, 403, 404, 413, 400])(
  'a refusal with %s is not repeated; the step comes with the next activity',
  async (status) => {
    let sends = 0;
    office.channel.refuseWith = status;
    office.channel.beforeAnswer = () => {
      sends += 1;
      return Promise.resolve();
    };
    await anna.says('password sync is broken');
    expect({ sends, sees: anna.sees() }).toEqual({ sends: 1, sees: [] });
    office.channel.refuseWith = undefined;
    await anna.says('thank you');
    expect(anna.sees()).toEqual([phrases.thanksOpen, WHO]);
  },
);

test.each([404, 403, 500])(
  'a card that cannot be changed any more (%s): the next one comes all the same',
  async (status) => {
    await anna.says('password sync is broken');
    anna.sees();
    office.channel.beforeAnswer = (method) => {
      office.channel.refuseWith = method === 'PUT' ? status : undefined;
      return Promise.resolve();
    };
    await anna.says("one person's");
    expect(anna.sees()).toEqual([GIVEN_OPEN]);
    expect(failures()).toBe(1);
    await anna.presses("I don't know");
    expect(anna.sees().at(-1)).toContain('[That fixed it]');
    expect(
      (await runsOf(database, anna)).flatMap(bodiesOf).filter(({ kind }) => kind === 'answered'),
    ).toHaveLength(2);
  },
);

test('a platform that is gone while an invoke waits: the answer comes, the log has the facts, nothing ends', async () => {
  await anna.says('password sync is broken');
  office.channel.refuseWith = 403;
  const { status, body } = await anna.presses("One person's");
  expect(status).toBe(200);
  expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  office.channel.refuseWith = undefined;
  await anna.says('hi');
  expect(anna.sees()).toEqual([WHO, phrases.helloAgain, GIVEN]);
});
