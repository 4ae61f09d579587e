import { describe, expect, test } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import { readServed } from '../../src/cli/read-served.ts';
import { causesOf } from '../../src/knowledge/article.ts';
import { everybody } from '../../src/knowledge/serve/reach.ts';
import { FIXED } from '../conversations/lines.ts';
import { play } from '../support/play.ts';
import { starterFolder } from '../support/topics.ts';

const knowledge = [starterFolder];
const security = { kind: 'link', url: 'https://security.example.com/report' } as const;
const contact = { kind: 'text', text: 'Room 12' } as const;

const PROMPTS = 'I get sign-in prompts that I did not start';
const PHISHING = 'I fell for a phishing mail: password typed, link clicked or attachment opened';
const MISUSED = 'Somebody else seems to use my account';
const LOST = 'My laptop or phone is lost or stolen';

const OPEN = '[Contact the security team]';
const taken = "[I have done this] [Talk to a person] [I'm an administrator] [Not my problem] [Whole article]";
/** The first safe steps; with a security team its link is the first of six buttons. */
const alarm = (title: string) => `${title} ${OPEN} ${taken}`;
const steps =
  "[I have done this] [Talk to a person] [Not my problem] [Whole article] [I'm not an administrator]";
const alarmForAdministrator = (title: string) => `${title} ${OPEN} ${steps}`;
/** Without a security team, where the words told something that "Back" can take away. */
const alarmOfHelpDesk = (title: string) => `${title} ${taken}`;

const beside = "[I don't know] [Talk to a person] [Whole article]";
const RECENT = `Do your recent sign-ins show a place, app or device that is not yours? [Yes, or I am not sure] [No, all of them are surely mine] ${beside} [Back]`;
const HAPPENED = `What happened after you opened the mail or page? [I typed or approved something] [I opened a file or let somebody in] [Nothing, I closed it or only got it] ${beside}`;
const helped = "[That fixed it] [It didn't help] [I can't do this] [Talk to a person]";
const remedy = (title: string) => `${title} ${helped} [I'm an administrator] [Whole article]`;
const SECURITY_TEAM = `A person can help you ${OPEN} [It's solved now] [Start over]`;
const HELP_DESK = "A person can help you [It's solved now] [Start over]";
const ADMINISTRATOR = 'I show you the administrator’s steps from now on.';
const FORWARD = 'Could you please look into this';

describe('with a security team', () => {
  play(
    [
      {
        name: 'prompts that nobody asked for: deny, change the password, tell; then what the administrator does',
        rows: [
          [
            { say: 'my authenticator keeps asking me to approve sign-ins, i did not start any' },
            [alarm(PROMPTS)],
            [
              phrases.alarmTell('the security team'),
              security.url,
              '1. Deny the prompt',
              '2. Change your password at once',
              '3. Telephone your security team',
            ],
          ],
          [{ press: 'I have done this' }, [RECENT], ['mysignins.microsoft.com']],
          [
            { press: 'Yes, or I am not sure' },
            [remedy(PROMPTS)],
            [FORWARD, 'Somebody else knows your password', 'Revoke the sessions and reset the password'],
          ],
          [{ press: "It didn't help" }, [`${SECURITY_TEAM} [Back]`], [security.url]],
          [{ press: "It's solved now" }, [phrases.fixed]],
        ],
      },
      {
        name: 'prompts of the person’s own old phone: only after the steps against a stranger',
        rows: [
          [
            { say: 'my authenticator keeps asking me to approve sign-ins, i did not start any' },
            [alarm(PROMPTS)],
            ['Keep them out'],
          ],
          [{ press: 'I have done this' }, [RECENT]],
          [
            { press: 'No, all of them are surely mine' },
            [remedy(PROMPTS)],
            ['Deny the prompt all the same', 'treat it as a stranger'],
          ],
          [{ press: 'That fixed it' }, [FIXED]],
        ],
      },
      {
        name: 'an administrator hears of prompts at night: their steps first, the employee’s one press away',
        rows: [
          [{ say: "I'm an administrator" }, [ADMINISTRATOR]],
          [
            { say: 'one of our people gets mfa prompts out of nowhere all night' },
            [alarmForAdministrator(PROMPTS)],
            ['Revoke the sessions and reset the password', 'block the sign-in as well'],
          ],
          [{ press: "I'm not an administrator" }, [alarm(PROMPTS)], ['Keep them out']],
        ],
      },
      {
        name: 'a password typed into a false page: the employee, then the administrator beside them',
        rows: [
          [
            { say: 'i fell for a phishing mail and typed my password' },
            [alarm(PHISHING)],
            [
              'unplug the network cable',
              'change the password at once, from a device that is not affected',
              'Telephone your security team or help desk now',
              'Do not delete the mail and do not forward it',
            ],
          ],
          [
            { press: 'I have done this' },
            [remedy(PHISHING)],
            ['What happened after you opened the mail or page? I typed or approved something.', FORWARD],
          ],
          [
            { press: "I'm an administrator" },
            [`${PHISHING} ${helped} [Whole article] [Back]`],
            ['What to do, as an administrator', 'responding-to-a-compromised-email-account'],
          ],
          [{ press: 'That fixed it' }, [FIXED]],
        ],
      },
      {
        name: 'a file was opened: the network first, and what it was is asked afterwards',
        rows: [
          [
            { say: 'opened a zip from a weird mail and now the pc acts strange' },
            [alarm(PHISHING)],
            ['1. If you opened a file, installed something or gave somebody control of the screen: unplug'],
          ],
          [{ press: 'I have done this' }, [HAPPENED]],
          [{ press: 'I opened a file or let somebody in' }, [remedy(PHISHING)], ['Isolate the device']],
          [{ press: 'Talk to a person' }, [SECURITY_TEAM]],
        ],
      },
      {
        name: 'a mail that was only received: nobody is told to change a password',
        rows: [
          [
            { say: 'is this mail real? it says my mailbox is full, I did not click' },
            [alarm(PHISHING)],
            ['Do not answer, click, open or pay anything', 'Report phishing'],
          ],
          [
            {
              do: (person) => {
                expect(person.twin()).not.toContain('change the password');
                return person.presses('Not my problem');
              },
            },
            [expect.stringContaining('[None of these]') as unknown as string],
          ],
        ],
      },
      {
        name: 'a laptop that turned up again is not used yet',
        rows: [
          [
            { say: 'lost my company laptop yesterday but it turned up again' },
            [alarm(LOST)],
            ['Do not sign in with it yet'],
          ],
          [{ press: 'I have done this' }, [remedy(LOST)], [FORWARD, 'Scan or reinstall it']],
          [{ press: "I can't do this" }, [`${SECURITY_TEAM} [Back]`]],
        ],
      },
      {
        name: 'a stolen laptop, told by an administrator',
        rows: [
          [{ say: "I'm an administrator" }, [ADMINISTRATOR]],
          [
            { say: 'stolen laptop of an employee' },
            [`${LOST} ${OPEN} [I have done this] [Talk to a person] [Not my problem] [Whole article] [Back]`],
            ['1. Disable the device', '2. Lock it remotely or wipe it with Intune'],
          ],
        ],
      },
      {
        name: 'mails that somebody else wrote come before the problem that is open, without a question',
        rows: [
          [
            { say: 'excel says unlicensed product' },
            [expect.stringContaining('Does your account page list a subscription?') as unknown as string],
          ],
          [
            { say: 'my account got hacked, mails were sent that I did not write' },
            [phrases.left, alarm(MISUSED)],
            [
              '1. Change your password at once',
              '2. Telephone your security team',
              'do not write from the account in question',
            ],
          ],
          [
            { press: 'I have done this' },
            [remedy(MISUSED)],
            ["What did you notice? Mails, rules or files that aren't mine.", FORWARD, 'diagca'],
          ],
        ],
      },
    ],
    { knowledge, security, contact },
  );
});

describe('without a security team it is the help desk', () => {
  play(
    [
      {
        name: 'approved by accident: said first of all',
        rows: [
          [
            { say: 'i accidentally approved a sign in that was not mine' },
            [alarmOfHelpDesk(PROMPTS)],
            [
              phrases.alarmTell('the help desk'),
              'Room 12',
              'If you approved a prompt or gave away a code, even once, say so first.',
              'Sign out everywhere',
            ],
          ],
          [
            { press: 'I have done this' },
            [remedy(PROMPTS)],
            [FORWARD, 'if a prompt was approved, block the sign-in'],
          ],
          [{ press: 'Talk to a person' }, [HELP_DESK], ['Room 12']],
        ],
      },
      {
        name: 'a stolen phone: it is locked while it can be reached, and its card blocked after that',
        rows: [
          [
            { say: 'someone stole my work phone' },
            [`${alarmOfHelpDesk(LOST)} [Back]`],
            [
              '1. Telephone your help desk',
              '2. From another device open My Account',
              'while it can still be reached, then have its SIM card blocked',
            ],
          ],
          [
            { press: 'I have done this' },
            [remedy(LOST)],
            [FORWARD, 'Disable the device', 'Temporary Access Pass'],
          ],
          [{ say: 'talk to a person' }, [HELP_DESK], ['Room 12']],
        ],
      },
      {
        name: 'a rule that forwards mails',
        rows: [
          [
            { say: 'there is an outlook rule that forwards all my mails, I never made it' },
            [`${alarmOfHelpDesk(MISUSED)} [Back]`],
            ['take a picture of what you did not make, then switch it off'],
          ],
          [{ press: 'I have done this' }, [remedy(MISUSED)], [FORWARD]],
          [{ press: 'That fixed it' }, [FIXED]],
        ],
      },
      {
        name: 'a notice of a sign-in: against a stranger first, then whether it was the person',
        rows: [
          [
            { say: 'got an unusual sign-in notice from microsoft' },
            [`${alarmOfHelpDesk(MISUSED)} [Back]`],
            ['1. Change your password at once'],
          ],
          [
            { press: 'I have done this' },
            [remedy(MISUSED)],
            ['The notice was about yourself', 'Do not use the links in the notice'],
          ],
          [
            { press: "It didn't help" },
            [
              `Do the time, app and device of that sign-in fit what you did? [Yes, only the place is odd] [No, or I am not sure] ${beside} [Back]`,
            ],
          ],
        ],
      },
    ],
    { knowledge, contact },
  );
  play(
    [
      {
        name: 'and where nobody named one, the steps stand all the same',
        rows: [
          [
            { say: 'my account was hacked' },
            [alarmOfHelpDesk(MISUSED)],
            [phrases.noContact, '1. Change your password at once'],
          ],
          [{ press: 'Talk to a person' }, [HELP_DESK], [phrases.noContact]],
        ],
      },
    ],
    { knowledge },
  );
});

test('each cause of a danger has something that an employee can do, and it comes first', async () => {
  const progress = { tell: () => undefined, end: () => Promise.resolve() };
  const { base } = await readServed(knowledge, everybody, { cwd: '/', progress });
  const urgent = [...base.articles.values()].filter((article) => article.urgent);
  expect(urgent.map(({ title }) => title).sort()).toEqual([PHISHING, PROMPTS, LOST, MISUSED].sort());
  for (const cause of urgent.flatMap(causesOf))
    expect([cause.id, cause.remedies[0]?.audience]).toEqual([cause.id, 'employee']);
});
