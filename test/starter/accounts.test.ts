import { join } from 'node:path';
import { FIXED, unasked } from '../conversations/lines.ts';
import { play } from '../support/play.ts';
import { starterFolder } from '../support/topics.ts';

const knowledge = ['accounts', 'synchronisation', 'security'].map((folder) => join(starterFolder, folder));

/** A question as a line: what can be pressed is on buttons, or in a list with "Send" where it is too long for them. */
function asks(question: string, options: readonly string[]): string {
  const more = "[I don't know] [Talk to a person] [Whole article]";
  const isList = options.length > 4;
  const shown = options.map((option) => (isList ? `(${option})` : `[${option}]`)).join(' ');
  return `${question} ${shown} ${isList ? '[Send] ' : ''}${more}`;
}

const helped = "[That fixed it] [It didn't help] [I can't do this] [Talk to a person]";
const remedy = (title: string) => `${title} ${helped} [I'm an administrator] [Whole article]`;
/** To somebody who has said that they are an administrator. */
const steps = (title: string) => `${title} ${helped} [Whole article]`;

const ADMINISTRATOR = 'I show you the administrator’s steps from now on.';
const FORWARD = 'Could you please look into this';

const WRONG_ACCOUNT = 'I am signed in with the wrong account, or in the wrong organisation';
const NAME_CHANGE = 'My new name or mail address is not shown everywhere';
const NOT_ASSIGNED = 'An app refuses me: I am not assigned to it (AADSTS50105)';
const DISABLED = 'My account is disabled or blocked (AADSTS50057)';
const SYNC_STOPPED = 'Directory synchronisation has stopped or is late (Microsoft Entra Connect)';
const NOT_IN_CLOUD = 'A new or changed user does not appear in Microsoft 365';
const FEDERATED = 'Sign-in through AD FS fails (federated domain)';

play(
  [
    {
      name: 'Teams is in another organisation: the words say all, the second cause comes when the first did not help',
      rows: [
        [
          { say: 'teams opens the wrong company, my own chats are gone' },
          [unasked(remedy(WRONG_ACCOUNT))],
          ['Teams shows an organisation in which you are a guest', 'choose your own organisation'],
        ],
        [
          { press: "It didn't help" },
          [remedy(WRONG_ACCOUNT)],
          [
            'The link or app belongs to another organisation',
            'https://myaccount.microsoft.com/organizations',
          ],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'a new name that was only reported: the employee looks where it is kept',
      rows: [
        [
          { say: 'got married, teams still shows my maiden name' },
          [
            unasked(
              asks('When was it changed?', [
                'Less than two days ago',
                'Longer ago',
                'I only reported it, or not yet',
              ]),
            ),
          ],
        ],
        [
          { press: 'I only reported it, or not yet' },
          [remedy(NAME_CHANGE)],
          ['Nobody has changed it in the directory yet', 'report the change to Human Resources'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'not assigned to an app: asked for at the right place, then by the administrator',
      rows: [
        [
          { say: 'salesforce says AADSTS50105, I am not assigned to a role' },
          [
            unasked(
              asks('Could you open this app before?', [
                'Yes, until lately',
                'No, I was added just now',
                'No, never',
              ]),
            ),
          ],
        ],
        [
          { press: 'No, never' },
          [
            asks('Did IT put you into a group for this app?', [
              'Yes, more than a day ago',
              'Yes, today',
              'No, or I know of none',
            ]),
          ],
        ],
        [
          { press: 'No, or I know of none' },
          [remedy(NOT_ASSIGNED)],
          ['https://myaccess.microsoft.com', 'Request new apps'],
        ],
        [
          { press: "I can't do this" },
          [remedy(NOT_ASSIGNED)],
          [
            FORWARD,
            'https://learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal',
          ],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'back after a long leave: no question, the way to the help desk, the administrator’s side ready to forward',
      rows: [
        [
          { say: 'back from parental leave, my account is disabled' },
          [unasked(remedy(DISABLED))],
          ['You were away for long', 'Telephone the help desk'],
        ],
        [
          { press: "I can't do this" },
          [remedy(DISABLED)],
          [FORWARD, 'https://learn.microsoft.com/entra/fundamentals/users-restore'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'an administrator whose synchronisation stands still: the service has stopped',
      rows: [
        [{ say: "I'm an administrator" }, [ADMINISTRATOR]],
        [
          { say: 'aad connect has not synced since friday' },
          [
            `${unasked(
              asks('Which status has the last run in Synchronization Service Manager?', [
                'no-start-credentials, stopped-extension',
                'no-start-connection, stopped-server-down',
                'stopped-deletion-threshold-exceeded',
                'Only old runs, or it does not open',
                'success',
              ]),
            )} [Back]`,
          ],
        ],
        [
          { press: 'Only old runs, or it does not open' },
          [
            `${asks('Is the Windows service "Microsoft Azure AD Sync" running?', [
              'Yes, it runs',
              'No, or the server is off',
            ])} [Back]`,
          ],
        ],
        [
          { press: 'No, or the server is off' },
          [`${steps(SYNC_STOPPED)} [Back]`],
          [
            'What to do, as an administrator',
            'https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/services-sync-not-start',
          ],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'an administrator misses one user: the object is outside the scope',
      rows: [
        [{ say: "I'm an administrator" }, [ADMINISTRATOR]],
        [
          { say: 'created a user in AD yesterday, all others sync but this one does not' },
          [
            unasked(
              asks('Where does Synchronization Service Manager find the object?', [
                'Not in the connector space of AD',
                'Connector space yes, metaverse no',
                'In the metaverse, with an export error',
              ]),
            ),
          ],
        ],
        [
          { press: 'Not in the connector space of AD' },
          [`${steps(NOT_IN_CLOUD)} [Back]`],
          ['Domain and OU filtering', 'how-to-connect-sync-configure-filtering'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'AD FS after a new certificate: an employee gets a request to forward, an administrator the steps',
      rows: [
        [
          { say: 'our federation login page: after typing my password everybody gets AADSTS50008' },
          [unasked(remedy(FEDERATED))],
          [FORWARD, 'The token-signing certificate of AD FS was renewed'],
        ],
        [
          { say: "I'm an administrator" },
          [ADMINISTRATOR, unasked(steps(FEDERATED))],
          ['Get-AdfsCertificate', 'how-to-connect-fed-o365-certs'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
  ],
  { knowledge },
);
