import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Channel } from '../support/channel.ts';
import type { Wire } from '../support/channel.ts';
import { Person } from '../support/person.ts';
import { BotProcess } from './bot-process.ts';
import { buttonsOf } from './buttons.ts';
import { newDatabase } from './new-database.ts';
import { bodiesOf, faultsOf, runsOf } from './records.ts';
import { deadEnd } from './standing.ts';

const database = newDatabase();
let channel: Channel;
let bots: readonly BotProcess[];

beforeAll(async () => {
  channel = await Channel.start();
  bots = [await BotProcess.start(database), await BotProcess.start(database)];
}, 20_000);
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.kill()));
  await channel.stop();
});

let next = 0;

/** Somebody whose activities go to one process and the other by turns. */
function somebody(name: string): Person {
  const post = (activity: unknown) => {
    next += 1;
    return bots[next % bots.length]?.post(activity) ?? Promise.reject(new Error('No bot.'));
  };
  return new Person(channel, post, { name });
}

/** Delivers an activity to both processes at once. */
async function toBoth(activity: Wire): Promise<void> {
  for (const { status } of await Promise.all(bots.map((bot) => bot.post(activity))))
    expect(status).toBeLessThan(300);
}

async function soundKinds(person: Person): Promise<string[]> {
  const runs = await runsOf(database, person);
  expect(faultsOf(runs)).toEqual([]);
  expect(deadEnd(runs, person)).toBeUndefined();
  return runs.flatMap(bodiesOf).map(({ kind }) => kind);
}

test('every activity delivered to both at once: one event each', async () => {
  const anna = somebody('Anna');
  await toBoth(anna.message('password sync is broken'));
  await toBoth(anna.press("One person's", anna.cardWith("One person's")));
  await toBoth(anna.message('it is a temporary one'));
  await toBoth(anna.press("It didn't help", anna.cardWith("It didn't help")));
  expect((await soundKinds(anna)).filter((kind) => kind !== 'shown')).toEqual([
    'complained',
    'answered',
    'answered',
    'tried',
  ]);
});

test('different activities to both at once, over and over: nothing is lost or doubled, nobody sees an error', async () => {
  const people = Array.from({ length: 4 }, (_, i) => somebody(`Person ${i}`));
  await Promise.all(
    people.map(async (person) => {
      await Promise.all([person.says('password sync is broken'), person.says('password sync does not work')]);
      for (let round = 0; round < 6; round += 1) {
        const card = person.cards().findLast((one) => buttonsOf(one).length > 0);
        const [first = '', second = ''] = card ? buttonsOf(card) : [];
        await Promise.all([
          person.says('since today'),
          ...(card
            ? [person.presses(first, card), person.presses(second, card), person.presses(first, card)]
            : []),
          person.says('back'),
        ]);
      }
    }),
  );
  for (const person of people) {
    await soundKinds(person);
    expect(person.sees().filter((line) => line.includes('went wrong'))).toEqual([]);
  }
}, 20_000);
