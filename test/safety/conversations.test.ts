import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import { Office } from '../support/office.ts';
import { play } from '../support/play.ts';

const knowledge = [fileURLToPath(new URL('knowledge', import.meta.url))];
const security = { kind: 'link', url: 'https://security.example.com/report' } as const;
const contact = { kind: 'text', text: 'Room 12' } as const;

const COMPLAINT = 'a stranger asked me for the gate code';
const TITLE = 'A stranger asked for the gate code';
const OPEN = '[Contact the security team]';
const ALARM = `${TITLE} ${OPEN} [I have done this] [Talk to a person] [I'm an administrator] [Not my problem] [Whole article]`;
const ALARM_CHOSEN = `${TITLE} ${OPEN} [I have done this] [Talk to a person] [I'm an administrator] [Whole article] [Back]`;
const ALARM_ADMINISTRATOR = `${TITLE} ${OPEN} [I have done this] [Talk to a person] [Not my problem] [Whole article] [I'm not an administrator]`;
const QUESTION =
  "Did the stranger learn the code? [The stranger learned it] [The stranger learned nothing] [I don't know] [Talk to a person] [Whole article] [Back]";
const FORWARD = `${TITLE} [That fixed it] [It didn't help] [I can't do this] [Talk to a person] [I'm an administrator] [Whole article]`;
const SECURITY = `A person can help you ${OPEN} [It's solved now] [Start over]`;
const HELP_DESK = "A person can help you [It's solved now] [Start over]";
const LANTERN =
  "The lantern flickers [That fixed it] [It didn't help] [I can't do this] [Not my problem] [Talk to a person]";

describe('a danger: the first safe steps and the security team before any question', () => {
  play(
    [
      {
        name: 'an employee takes the steps, is asked then, and is brought to the security team',
        rows: [
          [
            { say: COMPLAINT },
            [ALARM],
            [
              'tell the security team at once',
              'https://gate.example.com/panel',
              'security.example.com/report',
            ],
          ],
          [{ press: 'I have done this' }, [QUESTION]],
          [{ say: 'the stranger learned it' }, [FORWARD], [phrases.askAdministrator, 'of every gate']],
          [{ press: "It didn't help" }, [`${SECURITY} [Back]`], ['tell the security team now']],
          [{ press: "It's solved now" }, [phrases.fixed]],
        ],
      },
      {
        name: 'whose words say that nothing was given away sees the steps for that',
        rows: [[{ say: `${COMPLAINT}, I told him nothing` }, [ALARM], ['what the stranger looked like']]],
      },
      {
        name: 'an administrator sees the steps for administrators',
        rows: [
          [{ say: COMPLAINT }, [ALARM]],
          [{ press: "I'm an administrator" }, [ALARM_ADMINISTRATOR], ['https://gate.example.com/log']],
          [{ press: 'I have done this' }, [QUESTION]],
        ],
      },
      {
        name: 'back brings the steps again',
        rows: [
          [{ say: COMPLAINT }, [ALARM]],
          [{ say: 'done' }, [QUESTION]],
          [{ say: 'back' }, [ALARM]],
          [{ say: 'yes' }, [QUESTION]],
        ],
      },
      {
        name: 'a person is one of the security team, and the words so far are there',
        rows: [
          [{ say: COMPLAINT }, [ALARM]],
          [{ press: 'Talk to a person' }, [SECURITY], ['security.example.com/report', 'stays in this chat']],
        ],
      },
      {
        name: 'not my problem: it is no danger, and the person goes on with the rest',
        rows: [
          [{ say: COMPLAINT }, [ALARM]],
          [
            { press: 'Not my problem' },
            ['Is it this? [Yes, that’s it] [None of these] [Back] [Talk to a person]'],
          ],
          [{ say: 'talk to a person' }, [HELP_DESK], ['Room 12']],
        ],
      },
      {
        name: 'who said that it is not theirs is not stopped by it again, but asked',
        rows: [
          [{ say: COMPLAINT }, [ALARM]],
          [
            { press: 'Not my problem' },
            ['Is it this? [Yes, that’s it] [None of these] [Back] [Talk to a person]'],
          ],
          [
            { say: 'no, no stranger asked me for the gate code, it was my boss' },
            [
              `Is this another problem? [Yes, it's another problem] [No, it's still this one] [Talk to a person]`,
            ],
          ],
          [{ press: "Yes, it's another problem" }, [ALARM]],
        ],
      },
      {
        name: 'topics lead away from it, and to it',
        rows: [
          [{ say: COMPLAINT }, [ALARM]],
          [{ say: 'topics' }, [expect.stringContaining('[The lantern flickers]') as unknown as string]],
          [{ press: TITLE }, [ALARM_CHOSEN]],
        ],
      },
      {
        name: 'it comes before the problem that is open, without a question',
        rows: [
          [{ say: 'the lantern flickers' }, [LANTERN]],
          [{ say: COMPLAINT }, [phrases.left, ALARM]],
        ],
      },
      {
        name: 'it is asked nothing twice: other words about the same danger are more words about it',
        rows: [
          [{ say: COMPLAINT }, [ALARM]],
          [{ say: 'the stranger had asked for the code of the gate before' }, [phrases.noted, ALARM]],
        ],
      },
      {
        name: 'one that is only likely is named first',
        rows: [
          [
            { say: 'gate' },
            [expect.stringMatching(/^Which of these is it\? \[A stranger/) as unknown as string],
          ],
        ],
      },
      {
        name: 'chatter is no danger',
        rows: [
          [
            { say: 'what is the weather like' },
            [phrases.noArticleTitle + ' [Show the topics] [Talk to a person]'],
          ],
        ],
      },
    ],
    { knowledge, contact, security },
  );
});

describe('without a security contact it is the help desk', () => {
  play(
    [
      {
        name: 'that has one',
        rows: [
          [{ say: COMPLAINT }, [ALARM.replace(` ${OPEN}`, '')], ['tell the help desk at once', 'Room 12']],
        ],
      },
    ],
    { knowledge, contact },
  );
  play(
    [
      {
        name: 'that has none either',
        rows: [
          [{ say: COMPLAINT }, [ALARM.replace(` ${OPEN}`, '')], [phrases.noContact]],
          [{ press: 'Talk to a person' }, [HELP_DESK], [phrases.noContact]],
        ],
      },
    ],
    { knowledge },
  );
});

test.each([
  ['the lantern flickers', COMPLAINT, [phrases.left, ALARM]],
  [COMPLAINT, `${COMPLAINT} yesterday`, [phrases.noted, ALARM]],
])('a message that is edited into a danger is heard as one: %j to %j', async (before, after, sees) => {
  const office = await Office.open({ knowledge, security });
  try {
    const anna = office.person();
    const message = anna.message(before);
    await anna.send(message);
    anna.sees();
    const edit = { ...anna.activity('messageUpdate', { text: after }), id: message['id'] };
    await anna.send(edit);
    expect(anna.sees()).toEqual(sees);
    expect(anna.twin()).toContain('https://gate.example.com/panel');
    await anna.send(edit);
    expect(anna.sees()).toEqual([]);
    await anna.presses('I have done this');
    expect(anna.sees()).toEqual([QUESTION]);
  } finally {
    await office.close();
  }
});

test('in a group the card has nothing of what the person wrote', async () => {
  const office = await Office.open({ knowledge, security });
  try {
    const anna = office.person({ conversation: 'team', conversationType: 'groupChat' });
    await anna.says(`${COMPLAINT} yesterday, Bertram saw it`);
    expect(anna.sees()).toEqual([ALARM]);
    expect(anna.twin()).not.toContain('because');
    expect(anna.twin()).not.toContain('Bertram');
    expect(anna.twin()).toContain('https://gate.example.com/panel');
  } finally {
    await office.close();
  }
});
