import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import { HELLO, NO_ARTICLE, WHO, GIVEN, unasked } from '../conversations/lines.ts';
import { knowledgeFolder } from '../forms/open-office.ts';
import { COMPLAINT, OFFER, REMEDY } from '../forms/lines.ts';
import { newFolder } from '../support/new-folder.ts';
import { Office } from '../support/office.ts';
import { play } from '../support/play.ts';

const { password: PASSWORD, pin: PIN, code: CODE, key: KEY, several: SEVERAL } = phrases.secret;
const EMPTY = 'Please tell me in words what is wrong.';
const STILL = 'This is still open:';
const DETAIL = 'Thank you, I have added that.';

describe('a password is not kept, the person is told once, and the run goes on', () => {
  play([
    {
      name: 'in the first words: the rest of them is the complaint',
      rows: [
        [
          { say: 'my password is Hunter2! and it does not sync to office 365 for one user' },
          [
            PASSWORD,
            expect.stringContaining('Where does the refused password come from?') as unknown as string,
          ],
        ],
      ],
    },
    {
      name: 'alone: the person is asked for words, and can go on',
      rows: [
        [{ say: 'Hunter2!' }, [PASSWORD, EMPTY]],
        [{ say: 'hello' }, [HELLO]],
        [{ say: 'my pin is 4821' }, [PIN, EMPTY]],
        [{ say: 'the verification code is 482913' }, [CODE, EMPTY]],
        [{ say: 'passwords do not sync' }, [unasked(WHO)]],
      ],
    },
    {
      name: 'alone while a question is open: the question is put again',
      rows: [
        [{ say: 'passwords do not sync' }, [unasked(WHO)]],
        [{ say: 'my password is Hunter2!' }, [PASSWORD, STILL, unasked(WHO)]],
        [{ say: "one person's" }, [GIVEN]],
      ],
    },
    {
      name: 'with an answer: the answer counts',
      rows: [
        [{ say: 'passwords do not sync' }, [unasked(WHO)]],
        [{ say: "only one person's, password: Hunter2!" }, [PASSWORD, GIVEN]],
      ],
    },
    {
      name: 'a key, and several things at once',
      rows: [
        [{ say: 'the client secret is abc8Q~' + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ01234567' }, [KEY, EMPTY]],
        [{ say: 'pin 4821 password Hunter2!' }, [SEVERAL, EMPTY]],
      ],
    },
    {
      name: 'a false alarm is no dead end: the rest is heard, and other words are',
      rows: [
        [{ say: 'Plotter!X12b' }, [PASSWORD, EMPTY]],
        [{ say: 'the mixer Foo!Bar77 makes noises' }, [PASSWORD, NO_ARTICLE]],
        [{ say: 'passwords do not sync' }, [unasked(WHO)]],
      ],
    },
  ]);
});

describe('nothing of it is kept anywhere', () => {
  const secrets = ['Hunter2!', 'Tr0ub4dor&3', 'Sommer-2024', 'Xk9#mP2$vLq', 'Kangaroo7!', '736251', '482913'];

  test('messages, answers, edits, forms, other problems: no byte of a secret is in the folder or in the log', async () => {
    const folder = await newFolder();
    const office = await Office.open({
      knowledge: [knowledgeFolder],
      database: join(folder, 'firstline.db'),
      learning: true,
    });
    const anna = office.person();
    await anna.says(`${COMPLAINT}, my password is Hunter2!`);
    expect(anna.sees()).toEqual([PASSWORD, REMEDY]);

    const words = anna.message('the vpn is slow, too, pw: Tr0ub4dor&3');
    await anna.send(words);
    expect(anna.sees().slice(0, 2)).toEqual([PASSWORD, DETAIL]);

    await anna.send({
      ...anna.activity('messageUpdate', { text: 'the vpn is slow, too. I use Sommer-2024 as password' }),
      id: words['id'],
      channelData: { tenant: { id: 'tenant-1' }, eventType: 'editMessage' },
    });
    expect(anna.sees().slice(0, 2)).toEqual([PASSWORD, DETAIL]);
    await anna.send({ ...anna.activity('messageUpdate', { text: 'it was Xk9#mP2$vLq' }), id: words['id'] });
    expect(anna.sees()).toEqual([PASSWORD]);

    await anna.presses('Talk to a person');
    expect(anna.sees().at(-1)).toBe(OFFER);
    await anna.presses('Answer a few questions first');
    anna.sees();
    await anna.fills({
      'Where are you?': 'In a hotel',
      'Which error is shown?': 'my password is Kangaroo7! and it says E12',
    });
    expect(anna.sees()[0]).toBe(PASSWORD);
    await anna.says('The Anchor, PIN 736251');
    expect(anna.sees()[0]).toBe(PIN);
    await anna.says('the verification code 482913 does not work');
    expect(anna.sees()[0]).toBe(CODE);

    const files = await readdir(folder);
    expect(files).toContain('firstline.db');
    const kept = await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')));
    await office.close();
    const closed = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')),
    );
    const everything = [...kept, ...closed, JSON.stringify(office.logged)].join('\n');
    // What stands around the secrets is there, so that the search does find what is kept.
    expect(everything).toContain('the vpn is slow, too');
    expect(everything).toContain('and it says E12');
    expect(secrets.filter((secret) => everything.includes(secret))).toEqual([]);
    expect(office.logged.filter(({ event }) => event === 'secret.not_kept')).toHaveLength(7);
  });

  test('a message that is delivered twice is told of once', async () => {
    const office = await Office.open();
    const anna = office.person();
    const message = anna.message('my password is Hunter2! and does not sync for one user');
    await anna.send(message);
    await anna.send(message);
    expect(anna.sees().filter((line) => line === PASSWORD)).toHaveLength(1);
    await office.close();
  });

  test('in a group the answer does not repeat it', async () => {
    const office = await Office.open();
    const anna = office.person({ conversation: 'team', conversationType: 'groupChat' });
    await anna.says('my password is Hunter2! and does not sync for one user');
    const posted = JSON.stringify(office.channel.posted);
    expect(anna.sees()[0]).toBe(PASSWORD);
    expect(posted).not.toContain('Hunter2');
    await office.close();
  });
});
