import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Wire } from '../support/channel.ts';
import type { Office } from '../support/office.ts';
import { openOffice } from './open-office.ts';
import type { Person } from '../support/person.ts';
import { newDatabase, storeOn } from './new-database.ts';
import { bodiesOf, faultsOf, runsOf } from './records.ts';

let database: string;
let office: Office;
let anna: Person;

beforeEach(async () => {
  database = newDatabase();
  office = await openOffice({ database });
  anna = office.person();
});
afterEach(() => office.close());

const SERVER = expect.stringContaining('What holds for the server?') as unknown as string;
const CONFIRM = expect.stringContaining('Is this another problem') as unknown as string;
const NOTED = expect.stringMatching(/added/) as unknown as string;

let time = 0;

/** What Teams sends when a message is changed or taken away: its own id again, and when. */
const again = (type: string, message: Wire, more: Wire = {}): Wire => {
  time += 1;
  const timestamp = `2026-01-05T10:00:00.${String(time).padStart(3, '0')}Z`;
  return { ...anna.activity(type, { timestamp, ...more }), id: message['id'] };
};
const edit = (message: Wire, text: string) =>
  again('messageUpdate', message, {
    text,
    channelData: { tenant: { id: 'tenant-1' }, eventType: 'editMessage' },
  });
const remove = (message: Wire) =>
  again('messageDelete', message, {
    channelData: { tenant: { id: 'tenant-1' }, eventType: 'softDeleteMessage' },
  });

async function textsOf(person: Person): Promise<string[]> {
  const { texts } = await storeOn(database);
  const found = await Promise.all((await runsOf(database, person)).map(({ id }) => texts.of(id)));
  return found.flat().map(({ text }) => text);
}

async function says(text: string): Promise<Wire> {
  const message = anna.message(text);
  await anna.send(message);
  return message;
}

test('an edit with a new meaning is heard, and its old words are erased', async () => {
  const message = await says('password sync is broken, the code is Tulip7');
  anna.sees();
  await anna.send(edit(message, 'password sync is broken for all users'));
  expect(anna.sees()).toEqual([NOTED, SERVER]);
  expect(await textsOf(anna)).toEqual(['password sync is broken for all users']);
});

test('one edit delivered twice, at once and later, is heard once', async () => {
  const message = await says('password sync is broken');
  anna.sees();
  const edited = edit(message, 'password sync is broken for all users');
  await Promise.all([anna.send(edited), anna.send(edited)]);
  await anna.send(edited);
  expect(anna.sees()).toEqual([NOTED, SERVER]);
  expect(await textsOf(anna)).toEqual(['password sync is broken for all users']);
});

test('two edits one after the other: the last words stand', async () => {
  const message = await says('password sync is broken');
  await anna.send(edit(message, 'password sync is broken for me'));
  await anna.send(edit(message, 'password sync is broken for all users'));
  expect(await textsOf(anna)).toEqual(['password sync is broken for all users']);
  expect(faultsOf(await runsOf(database, anna))).toEqual([]);
});

test('an edit that changes nothing, or that leaves no words, adds nothing', async () => {
  const message = await says('password sync is broken');
  anna.sees();
  await anna.send(edit(message, 'password sync is broken'));
  expect(await textsOf(anna)).toEqual(['password sync is broken']);
  await anna.send(edit(message, ''));
  expect(await textsOf(anna)).toEqual([]);
  expect(anna.sees()).toEqual([]);
  await anna.presses("Everybody's");
  expect(anna.sees()).toEqual([SERVER]);
});

test('an edit into another problem is asked about', async () => {
  await says('password sync is broken');
  await anna.presses("One person's");
  const message = await says('it happens on my phone');
  anna.sees();
  await anna.send(edit(message, 'the printer jams with paper inside'));
  expect(anna.sees()).toEqual([CONFIRM]);
});

test('a deleted message is erased without a word, and the run goes on', async () => {
  const message = await says('password sync is broken, the code is Tulip7');
  anna.sees();
  await anna.send(remove(message));
  await anna.send(remove(message));
  expect(anna.sees()).toEqual([]);
  expect(await textsOf(anna)).toEqual([]);
  await anna.presses("Everybody's");
  expect(anna.sees()).toEqual([SERVER]);
});

test('words are erased also where the run is closed, and where they opened another one', async () => {
  await says('password sync is broken');
  await anna.presses("I don't know");
  const message = await says('the printer jams with paper inside, the code is Tulip7');
  await anna.presses("Yes, it's another problem");
  expect((await textsOf(anna)).filter((text) => text.includes('Tulip7'))).toHaveLength(2);
  await anna.send(edit(message, 'the printer jams with paper inside'));
  expect((await textsOf(anna)).filter((text) => text.includes('Tulip7'))).toEqual([]);

  await anna.says('cancel');
  anna.sees();
  await anna.send(edit(message, 'never mind'));
  expect(anna.sees()).toEqual([]);
  expect(await textsOf(anna)).toEqual(['password sync is broken']);
});

test('erased words are not on the disk after the next start', async () => {
  const message = await says('password sync is broken, the code is Tulip7');
  await anna.send(remove(message));
  await office.stopBot();
  const { channel } = office;
  office = await openOffice({ database, channel });
  const files = [database, `${database}-wal`].map((file) => {
    try {
      return readFileSync(file).includes('Tulip7');
    } catch {
      return false;
    }
  });
  expect(files).toEqual([false, false]);
});

test('what another problem was about can be deleted before it is answered: the new run starts by asking', async () => {
  await says('password sync is broken');
  await anna.presses("I don't know");
  const message = await says('the printer jams with paper inside');
  await anna.send(remove(message));
  anna.sees();
  await anna.presses("Yes, it's another problem");
  expect(anna.sees()).toEqual([expect.stringContaining('What is wrong?')]);
});

test('commands, answers, strangers and messages of nobody are left alone', async () => {
  const message = await says('password sync is broken');
  const help = await says('help');
  const answer = await says("everybody's");
  anna.sees();
  const eve = office.person({ name: 'Eve', conversation: anna.conversation });
  for (const one of [
    edit(help, 'cancel'),
    edit(answer, 'password sync'),
    edit({ id: 'x' }, 'hi'),
    remove({ id: 'x' }),
  ])
    await anna.send(one);
  for (const one of [edit(message, 'I am Eve'), remove(message)])
    await anna.send({ ...one, from: eve.message('x')['from'] });
  await anna.send(again('messageUpdate', message));
  await anna.send(again('messageDelete', {}, { value: null }));
  expect(anna.sees()).toEqual([]);
  expect(await textsOf(anna)).toEqual([]);
  const kinds = (await runsOf(database, anna)).flatMap(bodiesOf).map(({ kind }) => kind);
  expect(kinds).toEqual(['complained', 'shown', 'answered', 'shown']);
});
