import { afterEach, beforeEach, describe, expect } from '@jest/globals';
import { phrases } from '../../cards/phrases.ts';
import { FIXED } from '../conversations/lines.ts';
import { GraphStandIn } from '../support/graph-stand-in.ts';
import type { OfficeOptions } from '../support/office.ts';
import { play, type Conversation } from '../support/play.ts';
import { starterFolder } from '../support/topics.ts';

const anna = '0a000000-0000-4000-8000-00000000000a';
const contact = { kind: 'text', text: 'Room 12' } as const;

/** Conversations with a directory behind them that knows Anna, and what `change` tells it. */
function playWith(
  change: (graph: GraphStandIn) => void,
  conversations: readonly Conversation[],
  options: OfficeOptions = {},
): void {
  let graph: GraphStandIn;
  beforeEach(async () => {
    graph = await GraphStandIn.open();
    graph.user(anna);
    graph.signIns(anna, []);
    change(graph);
  });
  afterEach(() => graph.close());
  const directory: OfficeOptions['directory'] = (parts) =>
    graph.directory({ ...parts, budget: () => new AbortController().signal });
  play(conversations, { knowledge: [starterFolder], contact, directory, ...options }, { objectId: anna });
}

const CONSENT = 'May I look up your account? [Yes, look it up] [No, ask me] [Talk to a person]';
/** Where the words told something that "Back" can take away. */
const CONSENT_AFTER_WORDS = CONSENT.replace('[Talk', '[Back] [Talk');
const INCIDENT = "It is not only you [That's it, I'll wait] [It's something else] [Talk to a person]";
const ADMINISTRATOR = 'I show you the administrator’s steps from now on.';
const FORWARD = 'Could you please look into this';

const helped = "[That fixed it] [It didn't help] [I can't do this] [Talk to a person]";
const byFacts = (title: string) => `${title} ${helped} [That's not right] [I'm an administrator]`;
const stepsByFacts = (title: string) => `${title} ${helped} [That's not right] [Not my problem]`;
/** A question of three options, put because of what was looked up, and the same where nothing was. */
const asksByFacts = (question: string) => `${question} [I don't know] [Talk to a person] [That's not right]`;
const asks = (question: string) =>
  `${question} [I don't know] [Talk to a person] [Not my problem] [Whole article]`;

const LICENCE = "You don't have a licence: an app is missing, unlicensed or read-only";
const MEMBERSHIP = 'I was added to a team or group, but have no access yet';
const NAME = 'My new name or mail address is not shown everywhere';
const EXPIRED = 'My password has expired';
const MISUSED = 'Somebody else seems to use my account';

const UNLICENSED = 'excel says unlicensed product';
const LISTED = asks('Does your account page list a subscription? [Yes, something is listed] [No, nothing]');
const SINCE =
  'Since when? [My account or licence is new] [Since my job or department changed] [It worked until lately]';

describe('no licence is assigned to the person', () => {
  playWith(
    (graph) => graph.user(anna, { assignedLicenses: [] }),
    [
      {
        name: 'an employee allows the look, sees what was found, and goes to who orders licences',
        rows: [
          [
            { say: UNLICENSED },
            [CONSENT],
            ['would look up in your organisation’s directory: whether you have'],
          ],
          [
            { press: 'Yes, look it up' },
            [byFacts(LICENCE)],
            [
              'I looked this up (09:00 UTC): your account has no licence.',
              'ask your manager or whoever orders software',
            ],
          ],
          [
            { press: "I can't do this" },
            [byFacts(LICENCE)],
            [FORWARD, 'Licenses and apps', 'has no licence'],
          ],
          [{ press: 'That fixed it' }, [FIXED]],
        ],
      },
      {
        name: 'an administrator is told the same, and how to assign one',
        rows: [
          [{ say: "I'm an administrator" }, [ADMINISTRATOR]],
          [{ say: UNLICENSED }, [CONSENT]],
          [
            { press: 'Yes, look it up' },
            [stepsByFacts(LICENCE)],
            ['your account has no licence', 'What to do, as an administrator', 'https://admin.microsoft.com'],
          ],
          [{ press: 'That fixed it' }, [FIXED]],
        ],
      },
      {
        name: 'what was found is wrong: then it is asked, and the answer counts',
        rows: [
          [{ say: UNLICENSED }, [CONSENT]],
          [{ press: 'Yes, look it up' }, [byFacts(LICENCE)]],
          [{ press: "That's not right" }, [LISTED]],
          [
            { press: 'Yes, something is listed' },
            [`${SINCE} [I don't know] [Talk to a person] [Whole article]`],
          ],
          [
            { say: 'talk to a person' },
            ["A person can help you [It's solved now] [Start over]"],
            ['What I had looked up, and you said is not right', 'Your account has no licence (looked up'],
          ],
        ],
      },
      {
        name: 'no: the same is asked',
        rows: [
          [{ say: UNLICENSED }, [CONSENT]],
          [{ press: 'No, ask me' }, [LISTED]],
        ],
      },
    ],
  );
});

describe('a licence is assigned', () => {
  playWith(
    (graph) => graph.user(anna, { assignedLicenses: [{ skuId: 'e5' }] }),
    [
      {
        name: 'then it is the app, the computer or the account: asked about that only',
        rows: [
          [{ say: UNLICENSED }, [CONSENT]],
          [{ press: 'Yes, look it up' }, [asksByFacts(SINCE)], ['your account has a licence']],
          [
            { press: 'It worked until lately' },
            [
              "Which address does the app show under File > Account? [My work address] [Another one, or none] [I don't know] [Talk to a person] [That's not right] [Whole article]",
            ],
          ],
          [
            { press: 'Another one, or none' },
            [byFacts(LICENCE)],
            ['The app is signed in with another account'],
          ],
        ],
      },
    ],
  );
});

describe('nothing may be read', () => {
  playWith(
    (graph) => graph.granted.clear(),
    [
      {
        name: 'it is asked instead, and nothing is said to have been looked up',
        rows: [
          [{ say: UNLICENSED }, [CONSENT]],
          [{ press: 'Yes, look it up' }, [LISTED]],
          [
            {
              do: (person) => {
                expect(person.twin()).not.toContain('I looked this up');
                return person.presses('No, nothing');
              },
            },
            [`${LICENCE} ${helped} [I'm an administrator] [Whole article]`],
            ['ask your manager'],
          ],
        ],
      },
    ],
  );
});

const ADDED = 'IT added me to the group two days ago and I restarted but still no access to the shared drive';

describe('an organisation without an on-premises directory', () => {
  playWith(
    (graph) => graph.organization({ onPremisesSyncEnabled: null }),
    [
      {
        name: 'nobody is told to wait for a synchronisation that there is not',
        rows: [
          [{ say: ADDED }, [CONSENT_AFTER_WORDS]],
          [
            { press: 'Yes, look it up' },
            [byFacts(MEMBERSHIP)],
            ['your organisation takes no accounts from an on-premises Active Directory', 'Look in My Groups'],
          ],
        ],
      },
    ],
  );
});

describe('an organisation with one', () => {
  playWith(
    (graph) =>
      graph.organization({
        onPremisesSyncEnabled: true,
        onPremisesLastSyncDateTime: '2026-01-05T08:30:00Z',
      }),
    [
      {
        name: 'the change may be on its way: an hour, then whoever can look after it',
        rows: [
          [{ say: ADDED }, [CONSENT_AFTER_WORDS]],
          [
            { press: 'Yes, look it up' },
            [`${MEMBERSHIP} ${helped} [I'm an administrator] [Not my problem]`],
            ['Wait an hour after you were added', 'whether the change has reached the cloud'],
          ],
          [
            { press: "I'm an administrator" },
            [`${MEMBERSHIP} ${helped} [Not my problem] [Whole article]`],
            ['Start-ADSyncSyncCycle'],
          ],
        ],
      },
    ],
  );
});

describe('an account that is not synchronised', () => {
  playWith(
    (graph) => graph.user(anna, { onPremisesSyncEnabled: null }),
    [
      {
        name: 'a name is not sought in Active Directory; of two facts the person says which is wrong',
        rows: [
          [{ say: 'my surname is spelled wrong in outlook and the field is greyed out' }, [CONSENT]],
          [
            { press: 'Yes, look it up' },
            [
              "Where do you still see the old one? [Everywhere, My Account too] [Only in some apps] [Only with some people] [In the mails I send] [I don't know] [Talk to a person]",
            ],
            [
              'your account is not synchronised from on premises',
              'nothing about your account clashes with another one',
            ],
          ],
          [{ press: 'Everywhere, My Account too' }, [byFacts(NAME)]],
          [
            { press: "That's not right" },
            [
              'Which of these is not right? (Your account is not synchronised from on premises) (Nothing about your account clashes with another one) [Send] [Back] [Talk to a person]',
            ],
          ],
          [{ press: 'Your account is not synchronised from on premises' }, [byFacts(NAME)]],
          [
            {
              do: (person) => {
                expect(person.twin()).not.toContain('not synchronised from on premises');
                return person.presses('That fixed it');
              },
            },
            [FIXED],
          ],
        ],
      },
    ],
  );
});

describe('a synchronisation that stands still', () => {
  playWith(
    (graph) =>
      graph.organization({
        onPremisesSyncEnabled: true,
        onPremisesLastSyncDateTime: '2026-01-02T08:30:00Z',
      }),
    [
      {
        name: 'an administrator is told since when, and asked what the server shows',
        rows: [
          [{ say: "I'm an administrator" }, [ADMINISTRATOR]],
          [
            {
              say: 'nothing we change in AD shows up in Office 365 any more, directory synchronisation has stopped',
            },
            [CONSENT_AFTER_WORDS],
          ],
          [
            { press: 'Yes, look it up' },
            [
              expect.stringMatching(
                /^Which status has the last run in Synchronization Service Manager\?/,
              ) as unknown as string,
            ],
            ['was last synchronised more than a day ago (2 January, 08:30 UTC)'],
          ],
          [
            { press: 'no-start-credentials, stopped-extension' },
            [
              "Which version of Microsoft Entra Connect is installed? [Older than 2.5.79.0] [2.5.79.0 or newer] [I don't know] [Talk to a person] [That's not right] [Whole article]",
            ],
          ],
          [
            { press: '2.5.79.0 or newer' },
            [expect.stringMatching(/^Directory synchronisation has stopped/) as unknown as string],
            ['new password of the AD DS connector account', 'more than a day ago'],
          ],
        ],
      },
    ],
  );
});

describe('a sign-in that failed', () => {
  playWith(
    (graph) => graph.signIns(anna, [{ at: Date.UTC(2026, 0, 5, 8, 40), code: 50055 }]),
    [
      {
        name: 'its time and code are told',
        rows: [
          [{ say: 'my password has expired' }, [CONSENT]],
          [
            { press: 'Yes, look it up' },
            [
              expect.stringContaining(
                'Where are you told that the password has expired?',
              ) as unknown as string,
            ],
            [
              EXPIRED,
              'your last failed sign-in (5 January, 08:40 UTC) was refused because the password had expired (error 50055)',
            ],
          ],
        ],
      },
    ],
  );
});

describe('a service has an open incident', () => {
  const teams = { id: 'TM1', service: 'Microsoft Teams', title: 'Memberships come late' };
  const entra = { id: 'EN1', service: 'Microsoft Entra', title: 'Sign-ins are slow' };
  const SEEN = 'I was added to a team this morning but can not see it';
  playWith(
    (graph) => graph.issues([teams, entra]),
    [
      {
        name: 'it is told before anything is looked up or asked, and who waits is done',
        rows: [
          [
            { say: SEEN },
            [INCIDENT],
            ['Microsoft Teams has an open incident: “Memberships come late”.', '5 January, 07:00 UTC'],
          ],
          [
            { press: "That's it, I'll wait" },
            ['All right, I have closed this. If it is still wrong once the incident is over, just tell me.'],
          ],
        ],
      },
      {
        name: 'it is something else, twice: the consent, and with a no the questions',
        rows: [
          [{ say: SEEN }, [INCIDENT]],
          [
            { press: "It's something else" },
            [INCIDENT.replace('[Talk', '[Back] [Talk')],
            ['Microsoft Entra has an open incident: “Sign-ins are slow”.'],
          ],
          [{ press: "It's something else" }, [CONSENT_AFTER_WORDS]],
          [
            { press: 'No, ask me' },
            [
              expect.stringMatching(
                /^(What is missing|How did you come to the group)\?/,
              ) as unknown as string,
            ],
          ],
        ],
      },
      {
        name: 'a danger does not wait for it',
        rows: [
          [
            { say: 'my account was hacked' },
            [expect.stringContaining(`${MISUSED} [I have done this]`) as unknown as string],
            [phrases.alarmTell('the help desk'), '1. Change your password at once'],
          ],
        ],
      },
    ],
  );
});
