import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import { Channel } from '../support/channel.ts';
import type { Office } from '../support/office.ts';
import type { Person, PersonOptions } from '../support/person.ts';
import { Person as Somebody } from '../support/person.ts';
import { BotProcess } from './bot-process.ts';
import { asItIs } from './buttons.ts';
import { newDatabase } from './new-database.ts';
import { openOffice } from './open-office.ts';
import { bodiesOf, faultsOf, inDatabase, recordsOf, runsOf } from './records.ts';
import { deadEnd } from './standing.ts';

let database: string;
let office: Office;
let anna: Person;
let firstActivity: number;

beforeEach(async () => {
  database = newDatabase();
  office = await openOffice({ database });
  anna = office.person();
  firstActivity = 0;
});
afterEach(() => office.close());

const WHO = expect.stringContaining('Whose passwords are affected?') as unknown as string;
const GIVEN = expect.stringContaining('Where does the password come from?') as unknown as string;

/** The bot ends and another takes its place; the chat and who is in it stay. */
async function restart(options: PersonOptions = {}): Promise<void> {
  const { channel, now } = office;
  await office.stopBot();
  office = await openOffice({ database, channel, now });
  firstActivity += 100;
  anna = office.person({ firstActivity, ...options });
}

test('every send refused: the step comes at the next start, once', async () => {
  office.channel.refuseWith = 500;
  await anna.says('password sync is broken');
  expect(anna.sees()).toEqual([]);
  office.channel.refuseWith = undefined;
  await restart();
  expect(anna.sees()).toEqual([WHO]);
  await restart();
  expect(anna.sees()).toEqual([WHO]);
  await anna.presses("One person's");
  expect(faultsOf(await runsOf(database, anna))).toEqual([]);
});

test.each<readonly [string, (person: Person) => Promise<unknown>, readonly string[]]>([
  ['a greeting', (person) => person.says('hi'), [phrases.helloAgain, WHO]],
  ['more words', (person) => person.says('since today'), [expect.any(String) as unknown as string, WHO]],
  ['an answer', (person) => person.says("one person's"), [GIVEN]],
  [
    'a picture',
    (person) => person.send(person.activity('message', { attachments: [{ contentType: 'image/png' }] })),
    [phrases.nothingToRead, phrases.stillOpen, WHO],
  ],
  ['a bare mark', (person) => person.says('?!'), [phrases.empty, phrases.stillOpen, WHO]],
  [
    'the same message, delivered again',
    (person) => person.send({ ...person.message('password sync is broken'), id: 'Anna-1' }),
    [WHO],
  ],
])('every send refused: the step comes with the next activity, once: %s', async (_, does, sees) => {
  office.channel.refuseWith = 500;
  await anna.says('password sync is broken');
  office.channel.refuseWith = undefined;
  await does(anna);
  expect(anna.sees()).toEqual(sees);
  await restart();
  expect(anna.sees()).toHaveLength(sees.length);
  expect(deadEnd(await runsOf(database, anna), anna)).toBeUndefined();
});

test('the reply to a press is lost: an invoke still answers, the next card comes at the next start', async () => {
  await anna.says('password sync is broken');
  const who = asItIs(anna.cardWith("One person's"));
  office.channel.refuseWith = 500;
  const { body } = await anna.presses("One person's");
  expect(body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
  office.channel.refuseWith = undefined;
  // The update of the pressed card is lost too: it is pressed again, and no harm is done.
  await restart();
  anna.sees();
  await anna.presses("Everybody's", who);
  expect(anna.sees()).toEqual([expect.stringMatching(/^That question is answered already/), GIVEN]);
  expect((await runsOf(database, anna)).flatMap(bodiesOf).map(({ kind }) => kind)).toEqual([
    'complained',
    'shown',
    'answered',
    'shown',
  ]);
});

test('the last word of a run is lost: it comes at the next start, unless another problem was told meanwhile', async () => {
  await anna.says('password sync is broken');
  const ben = office.person({ name: 'Ben' });
  await ben.says('password sync is broken');
  office.channel.refuseWith = 500;
  await anna.says('cancel');
  await ben.says('cancel');
  office.channel.refuseWith = undefined;
  await ben.says('password sync is broken');
  await restart();
  expect(anna.sees()).toEqual([WHO, phrases.cancelled]);
  expect(office.person({ name: 'Ben' }).sees()).toEqual([WHO, WHO]);
});

test('what was lost more than a day ago is not sent at a start; the next activity shows it', async () => {
  office.channel.refuseWith = 500;
  await anna.says('password sync is broken');
  office.channel.refuseWith = undefined;
  office.now += 25 * 60 * 60 * 1000;
  await restart();
  expect(anna.sees()).toEqual([]);
  await anna.says('thanks');
  expect(anna.sees()).toEqual([phrases.thanksOpen, WHO]);
});

test('a stored address that is not allowed any more is skipped, and its step comes with the next activity', async () => {
  office.channel.refuseWith = 500;
  await anna.says('password sync is broken');
  office.channel.refuseWith = undefined;
  inDatabase(database, (db) =>
    db.exec(
      "update conversations set reference = json_set(reference, '$.serviceUrl', 'https://evil.example/')",
    ),
  );
  await restart();
  expect(anna.sees()).toEqual([]);
  expect(office.logged.map(({ event }) => event)).toContain('resend.skipped');
  await anna.send(anna.activity('message', { attachments: [{ contentType: 'image/png' }] }));
  expect(anna.sees().at(-1)).toEqual(WHO);
});

test('a restart in the middle of a run: the old cards work, also by submit', async () => {
  await anna.says('password sync is broken');
  await restart();
  anna.sees();
  await anna.presses("One person's");
  expect(anna.sees()).toEqual([GIVEN]);
  await restart({ submits: true });
  anna.sees();
  await anna.presses("I don't know");
  expect(anna.sees().at(-1)).toContain('[That fixed it]');
});

test('left alone for more than three days: "hi" starts fresh, and the old card says so', async () => {
  await anna.says('password sync is broken');
  const old = asItIs(anna.cardWith("Everybody's"));
  office.now += 3 * 24 * 60 * 60 * 1000;
  await anna.says('hi');
  anna.sees();
  office.now += 3 * 24 * 60 * 60 * 1000 + 1;
  await anna.says('hi');
  expect(anna.sees()).toEqual([phrases.hello]);
  await anna.presses("Everybody's", old);
  expect(anna.sees()).toEqual([phrases.overNow]);
  await anna.says('password sync is broken');
  expect(anna.sees()).toEqual([WHO]);
  const runs = await runsOf(database, anna);
  expect(runs.map(({ open }) => open)).toEqual([false, true]);
  expect(runs.slice(0, 1).flatMap(bodiesOf).at(-1)).toMatchObject({ kind: 'closed', reason: 'idle' });
});

test('left alone: a press on its last card closes it, and says so', async () => {
  await anna.says('password sync is broken');
  anna.sees();
  office.now += 4 * 24 * 60 * 60 * 1000;
  await anna.presses("Everybody's");
  expect(anna.sees()).toEqual([phrases.overNow]);
  expect((await runsOf(database, anna)).map(({ open }) => open)).toEqual([false]);
});

/** What a newer Firstline may have written. */
const futures = [
  "json_set(body, '$.v', 2)",
  "json_set(body, '$.kind', 'foretold')",
  "json_remove(body, '$.v')",
];

test.each(futures)(
  'an event that cannot be read (%s): a calm refusal, nothing is lost, and it goes on later',
  async (future) => {
    await anna.says('password sync is broken');
    const whole = (await recordsOf(database)).flatMap(({ events }) =>
      events.map(({ body }) => JSON.stringify(body)),
    );
    inDatabase(database, (db) => db.exec(`update events set body = ${future} where seq = 2`));
    anna.sees();
    for (const text of ["one person's", 'hi', 'start over']) {
      await anna.says(text);
      expect(anna.sees()).toEqual([phrases.newerRun]);
    }
    const { status } = await anna.presses("One person's");
    expect(status).toBe(200);
    expect(anna.sees()).toEqual([`(${phrases.newerRun})`]);
    expect(office.logged.filter(({ event }) => event === 'turn.failed')).toEqual([]);

    inDatabase(database, (db) => db.prepare('update events set body = ? where seq = 2').run(whole[1] ?? ''));
    await anna.presses("One person's");
    expect(anna.sees()).toEqual([GIVEN]);
  },
);

test('a lost step of a run that cannot be read does not keep the bot from starting', async () => {
  const ben = office.person({ name: 'Ben' });
  office.channel.refuseWith = 500;
  await ben.says('password sync is broken');
  await anna.says('password sync is broken');
  office.channel.refuseWith = undefined;
  inDatabase(database, (db) =>
    db.exec(
      "update events set body = json_set(body, '$.v', 2) where seq = 2 and run = (select id from runs order by rowid limit 1)",
    ),
  );
  await restart();
  expect(anna.sees()).toEqual([WHO]);
  expect(office.person({ name: 'Ben' }).sees()).toEqual([]);
  expect(office.logged.map(({ event }) => event)).toContain('run.unknown_event');
});

test('killed while the platform takes its time: the reply comes from the next process, once', async () => {
  const channel = await Channel.start();
  let reached: () => void = () => undefined;
  const sending = new Promise<void>((resolve) => (reached = resolve));
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  channel.beforeAnswer = () => {
    reached();
    return held;
  };
  const first = await BotProcess.start(database);
  const ben = new Somebody(channel, (activity) => first.post(activity), { name: 'Ben' });
  const unanswered = ben.says('password sync is broken').then(
    () => 'answered',
    () => 'cut off',
  );
  await sending;
  await first.kill();
  expect(await unanswered).toBe('cut off');
  // What was on its way never arrived.
  channel.refuseWith = 503;
  letGo();
  channel.beforeAnswer = () => Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  channel.refuseWith = undefined;

  const second = await BotProcess.start(database);
  try {
    const again = new Somebody(channel, (activity) => second.post(activity), {
      name: 'Ben',
      firstActivity: 100,
    });
    expect(again.sees()).toEqual([WHO]);
    // Teams delivers what was not answered once more.
    await again.send({ ...again.message('password sync is broken'), id: 'Ben-1' });
    expect(again.sees()).toEqual([]);
    await again.presses("One person's");
    expect(again.sees()).toEqual([GIVEN]);
  } finally {
    await second.kill();
    await channel.stop();
  }
});
