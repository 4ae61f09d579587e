import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { cli } from '../cli/run-cli.ts';
import { newDatabase } from '../protocol/new-database.ts';
import { Office, type OfficeOptions } from '../support/office.ts';

const knowledge = [join(import.meta.dirname, '../protocol/knowledge')];
const badge = 'The badge does not open the door';
const noArticle = /^I have no article about that/;

/** Says a problem and gives the last line that comes back. */
async function hears(office: Office, name: string, words: string): Promise<string> {
  const person = office.person({ name });
  await person.says(words);
  return person.sees().at(-1) ?? '';
}

/** Says a problem and gives the article that the bot asks about. */
async function isAsked(office: Office, name: string, words: string): Promise<string> {
  const person = office.person({ name });
  await person.says(words);
  expect(person.sees().at(-1)).toMatch(/^Is it this\?.*\[None of these\]/);
  return person.twin();
}

/** Says a problem that is not found, finds it among the topics, and says that it is fixed. */
async function confirms(office: Office, name: string, words: string): Promise<void> {
  const person = office.person({ name });
  await person.says(words);
  if (noArticle.test(person.sees().at(-1) ?? '')) await person.presses('Show the topics');
  if (!person.twin().includes('That fixed it')) await person.presses(badge);
  await person.presses('That fixed it');
  expect(person.sees().at(-1)).toBe('Glad that fixed it. If something else is wrong, just tell me.');
}

async function inOffice(work: (office: Office) => Promise<void>, more: OfficeOptions = {}): Promise<void> {
  const office = await Office.open({ knowledge, learning: true, ...more });
  try {
    await work(office);
  } finally {
    await office.close();
  }
}

test('what one person confirmed is offered to another who says it alike, until it is withdrawn', async () => {
  const database = newDatabase();
  await inOffice(
    async (office) => {
      await confirms(office, 'Anna', 'The green lamp at the reception blinks and I stay outside');
      expect(await hears(office, 'Ben', 'green lamp at reception blinks')).toMatch(noArticle);

      await office.reload();
      const words = 'the green lamp at reception blinks, i am outside';
      expect(await isAsked(office, 'Carla', words)).toContain(badge);
      expect(await hears(office, 'Dora', 'the coffee machine in the kitchen leaks')).toMatch(noArticle);

      const forget = ['learned', '--database', `file:${database}`, '--forget', 'badge.md'];
      expect((await cli(forget)).out).toContain('1 example withdrawn.');
      await office.reload();
      expect(await hears(office, 'Emil', words)).toMatch(noArticle);
    },
    { database },
  );
});

test('what several people confirmed is gone on with; a restart keeps it', async () => {
  const database = newDatabase();
  const words = 'the green lamp at the reception blinks';
  await inOffice(
    async (office) => {
      for (const name of ['Anna', 'Ben', 'Carla', 'Dora', 'Emil'])
        await confirms(office, name, `${words} and i stay outside`);
      await office.reload();
      expect(await hears(office, 'Finn', words)).toContain('[That fixed it]');
    },
    { database },
  );
  await inOffice(
    async (office) => {
      await office.reload();
      expect(await hears(office, 'Gina', words)).toContain('[That fixed it]');
    },
    { database },
  );
});

test('one person counts once, however often they confirm it', async () => {
  await inOffice(async (office) => {
    const words = 'the green lamp at the reception blinks and i stay outside';
    const anna = office.person();
    for (let times = 0; times < 6; times += 1) {
      await anna.says(words);
      await anna.presses('Show the topics');
      await anna.presses(badge);
      await anna.presses('That fixed it');
    }
    await office.reload();
    expect(await hears(office, 'Ben', 'the green lamp at the reception blinks')).toContain('[None of these]');
  });
});

test('a message that is deleted is forgotten', async () => {
  await inOffice(async (office) => {
    const words = 'The green lamp at the reception blinks and I stay outside';
    const anna = office.person();
    const message = anna.message(words);
    await anna.send(message);
    await anna.presses('Show the topics');
    await anna.presses(badge);
    await anna.presses('That fixed it');
    await office.reload();
    expect(await isAsked(office, 'Ben', words)).toContain(badge);

    await anna.send(anna.activity('messageDelete', { id: message['id'] }));
    await office.reload();
    expect(await hears(office, 'Carla', words)).toMatch(noArticle);
  });
});

test('what ends in another way teaches nothing', async () => {
  await inOffice(async (office) => {
    const words = 'The green lamp at the reception blinks and I stay outside';
    const anna = office.person();
    await anna.says(words);
    await anna.presses('Show the topics');
    await anna.presses(badge);
    await anna.presses("It didn't help");
    await anna.presses("It's solved now");
    const ben = office.person({ name: 'Ben' });
    await ben.says(words);
    await ben.presses('Show the topics');
    await ben.presses(badge);
    await ben.says('cancel');
    await office.reload();
    expect(await hears(office, 'Carla', words)).toMatch(noArticle);
  });
});

test('learning can be switched off', async () => {
  await inOffice(
    async (office) => {
      const words = 'The green lamp at the reception blinks and I stay outside';
      await confirms(office, 'Anna', words);
      await office.reload();
      expect(await hears(office, 'Ben', words)).toMatch(noArticle);
    },
    { learning: false },
  );
});
