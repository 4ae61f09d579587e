import { expect } from '@jest/globals';
import { FakeDirectory } from '../support/fake-directory.ts';
import { play } from '../support/play.ts';
import {
  ASK_LICENCE,
  ASK_PLACE,
  ASK_HOME,
  ASK_HOME_AGAIN,
  CONSENT,
  DRIVE,
  FIXED,
  INCIDENT,
  knowledgeFolder,
  MAILBOX,
  MAILBOX_BY_FACTS,
  NEW_PASSWORD,
  PASSWORD_BY_FACTS,
  PASSWORD_BY_FACTS_FOR_ADMINISTRATOR,
  REFUSED_DRIVE,
  SAYS,
  WHICH_FACT_OF_PASSWORD,
} from './lines.ts';

const onPremises = FakeDirectory.knowing({ synchronised: 'yes', tenantSync: 'late' });
/** It was looked up once, about the person who writes. */
function onlyAnna(): Promise<void> {
  const anna = { tenant: 'tenant-1', person: 'object-Anna' };
  expect(onPremises.looks).toEqual([{ ...anna, facts: ['synchronised', 'tenantSync'] }]);
  return Promise.resolve();
}

play(
  [
    {
      name: 'an employee allows it: no question is left, and every fact is told with its time',
      rows: [
        [
          { say: NEW_PASSWORD },
          [CONSENT],
          [
            'whether your account comes from an on-premises Active Directory; when your organisation last',
            'I only ever look up what is about you',
            'It is kept with this conversation',
          ],
        ],
        [
          { press: 'Yes, look it up' },
          [PASSWORD_BY_FACTS],
          [SAYS.onPremises, SAYS.late, 'Restart the synchronisation service', 'for an administrator'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
        [{ do: onlyAnna }, []],
      ],
    },
    {
      name: 'an administrator reads other words, and the same is looked up: about the person who writes',
      rows: [
        [{ do: () => Promise.resolve(onPremises.looks.splice(0)) }, []],
        [{ say: "I'm an administrator" }, ['I show you the administrator’s steps from now on.']],
        [{ say: NEW_PASSWORD }, [CONSENT]],
        [
          { say: 'yes please' },
          [PASSWORD_BY_FACTS_FOR_ADMINISTRATOR],
          [SAYS.onPremises, SAYS.late, 'What to do, as an administrator'],
        ],
        [{ do: onlyAnna }, []],
      ],
    },
    {
      name: 'of several facts the person says which is wrong, and takes it back',
      rows: [
        [{ say: NEW_PASSWORD }, [CONSENT]],
        [{ press: 'Yes, look it up' }, [PASSWORD_BY_FACTS], [SAYS.onPremises, SAYS.late]],
        [{ press: "That's not right" }, [WHICH_FACT_OF_PASSWORD]],
        [
          { press: 'Your account comes from the on-premises Active Directory' },
          [ASK_HOME_AGAIN.replace('[Whole article]', '[Not my problem]')],
          [SAYS.late],
        ],
        [{ say: 'back' }, [WHICH_FACT_OF_PASSWORD]],
        [{ say: 'back' }, [PASSWORD_BY_FACTS], [SAYS.onPremises, SAYS.late]],
        [{ say: 'back' }, [CONSENT]],
        [{ press: 'No, ask me' }, [ASK_HOME]],
      ],
    },
    {
      name: 'all of the facts are wrong: nothing of them is used, and back asks again which',
      rows: [
        [{ say: NEW_PASSWORD }, [CONSENT]],
        [{ press: 'Yes, look it up' }, [PASSWORD_BY_FACTS]],
        [{ press: "That's not right" }, [WHICH_FACT_OF_PASSWORD]],
        [{ say: 'neither is right' }, [ASK_HOME_AGAIN.replace("[That's not right]", '[Not my problem]')]],
        [{ say: 'back' }, [WHICH_FACT_OF_PASSWORD]],
        [{ say: 'both' }, [ASK_HOME_AGAIN.replace("[That's not right]", '[Not my problem]')]],
      ],
    },
    {
      name: 'none of the facts is wrong: it goes on where it was',
      rows: [
        [{ say: NEW_PASSWORD }, [CONSENT]],
        [{ press: 'Yes, look it up' }, [PASSWORD_BY_FACTS]],
        [{ press: "That's not right" }, [WHICH_FACT_OF_PASSWORD]],
        [{ say: 'none of them' }, [PASSWORD_BY_FACTS], [SAYS.onPremises, SAYS.late]],
        [{ press: "That's not right" }, [WHICH_FACT_OF_PASSWORD]],
        [{ say: 'all is right' }, [PASSWORD_BY_FACTS], [SAYS.onPremises, SAYS.late]],
      ],
    },
    {
      name: 'no is kept for later problems too, and can be taken back at any time',
      rows: [
        [{ say: NEW_PASSWORD }, [CONSENT]],
        [{ press: 'No, ask me' }, [ASK_HOME]],
        [{ say: 'start over' }, ['Let’s start again. What is wrong? Tell me in your own words.']],
        [{ say: NEW_PASSWORD }, [ASK_HOME]],
        [
          { say: 'look up my account' },
          ['I look up your account from now on, instead of asking you.', PASSWORD_BY_FACTS],
          [SAYS.onPremises],
        ],
        [{ say: 'back' }, [ASK_HOME]],
        [{ say: 'cancel' }, ['All right, I have stopped. If something is wrong again, just tell me.']],
        [{ say: NEW_PASSWORD }, [ASK_HOME]],
      ],
    },
    {
      name: 'yes is kept for later problems too, until it is stopped',
      rows: [
        [{ say: NEW_PASSWORD }, [CONSENT]],
        [{ press: 'Yes, look it up' }, [PASSWORD_BY_FACTS]],
        [{ say: 'start over' }, ['Let’s start again. What is wrong? Tell me in your own words.']],
        [{ say: NEW_PASSWORD }, [PASSWORD_BY_FACTS], [SAYS.onPremises]],
        [
          { say: 'Stop looking up my account!' },
          ['I don’t look up your account any more. I ask you instead.', ASK_HOME],
        ],
        [{ say: 'start over' }, ['Let’s start again. What is wrong? Tell me in your own words.']],
        [{ say: NEW_PASSWORD }, [ASK_HOME]],
      ],
    },
    {
      name: 'who resumes later sees it looked up again',
      rows: [
        [{ say: NEW_PASSWORD }, [CONSENT]],
        [{ press: 'Yes, look it up' }, [PASSWORD_BY_FACTS], [SAYS.late]],
        [
          {
            do: (person, office) => {
              office.now += 3 * 60 * 60 * 1000;
              onPremises.facts.set('tenantSync', { value: 'recent' });
              return person.says("it didn't help");
            },
          },
          [expect.stringContaining('The new password is refused in the cloud') as unknown as string],
          ['I looked this up (12:00 UTC): your account comes from', 'Wait ten minutes'],
        ],
        [{ do: () => Promise.resolve(onPremises.facts.set('tenantSync', { value: 'late' })) }, []],
      ],
    },
  ],
  { knowledge: [knowledgeFolder], directory: onPremises.open },
);

const cloudOnly = FakeDirectory.knowing({ synchronised: 'no', tenantSync: 'recent', licence: 'some' });
cloudOnly.facts.set('signInError', { value: 'mfa', about: Date.UTC(2026, 0, 5, 8, 40), code: '50074' });

play(
  [
    {
      name: 'an account of the cloud has none of the on-premises causes',
      rows: [
        [{ say: NEW_PASSWORD }, [CONSENT]],
        [{ press: 'Yes, look it up' }, [PASSWORD_BY_FACTS], [SAYS.cloudOnly, 'Remove the kept password']],
        [
          { press: "It didn't help" },
          ["A person can help you [It's solved now] [Start over] [That's not right] [Back]"],
          [
            'What I looked up',
            'Your account is not synchronised from on premises (looked up 5 January, 09:00 UTC)',
          ],
        ],
        [
          { press: "That's not right" },
          [expect.stringContaining('Which of these is not right?') as unknown as string],
        ],
        [{ press: 'Your account is not synchronised from on premises' }, [ASK_HOME_AGAIN]],
        [
          { say: 'talk to a person' },
          ["A person can help you [It's solved now] [Start over]"],
          [
            'What I had looked up, and you said is not right',
            'Your account is not synchronised from on premises (looked',
          ],
        ],
      ],
    },
    {
      name: 'facts leave nothing of an article: said, with what else it may be, and to be contradicted',
      rows: [
        [{ say: DRIVE }, [CONSENT]],
        [
          { press: 'Yes, look it up' },
          [REFUSED_DRIVE],
          [
            'Your account is not synchronised from on premises, so “The office drive asks for the password again” is not it.',
            SAYS.cloudOnly,
          ],
        ],
        [{ press: "That's not right" }, [ASK_PLACE]],
        [{ say: 'back' }, [REFUSED_DRIVE]],
        [{ press: 'The new password is refused in the cloud' }, [PASSWORD_BY_FACTS], [SAYS.cloudOnly]],
      ],
    },
    {
      name: 'other words after that are another try',
      rows: [
        [{ say: DRIVE }, [CONSENT]],
        [{ press: 'Yes, look it up' }, [REFUSED_DRIVE]],
        [{ say: MAILBOX }, [MAILBOX_BY_FACTS], [SAYS.hasLicence, 'confirm the prompt on your phone']],
      ],
    },
    {
      name: 'a failed sign-in is told with its code, in the person’s own time',
      rows: [
        [
          {
            do: (person) => person.send(person.message(MAILBOX, { localTimezone: 'Europe/Berlin' })),
          },
          [CONSENT],
        ],
        [
          {
            do: (person) =>
              person.send({
                ...person.press('Yes, look it up', person.cardWith('Yes, look it up')),
                entities: [{ type: 'clientInfo', timezone: 'Europe/Berlin' }],
              }),
          },
          [MAILBOX_BY_FACTS],
          [
            'I looked this up (10:00): your last failed sign-in (5 January, 09:40) was refused because multifactor authentication was not completed (error 50074).',
          ],
        ],
      ],
    },
  ],
  { knowledge: [knowledgeFolder], directory: cloudOnly.open },
);

const outage = new FakeDirectory();
outage.incidents = [
  {
    id: 'EX1',
    service: 'Exchange Online',
    title: 'Mailboxes *open* late',
    since: Date.UTC(2026, 0, 5, 7, 30),
  },
];
const inAGroup = { conversation: 'thread', conversationType: 'channel' as const, name: 'Ben' };

play(
  [
    {
      name: 'an open incident is told before anything else; who waits is done',
      rows: [
        [
          { say: MAILBOX },
          [INCIDENT],
          [
            'Exchange Online has an open incident: “Mailboxes *open* late”.',
            'It began on 5 January, 07:30 UTC. I looked this up at 09:00 UTC.',
          ],
        ],
        [
          { press: "That's it, I'll wait" },
          ['All right, I have closed this. If it is still wrong once the incident is over, just tell me.'],
        ],
      ],
    },
    {
      name: 'it is something else: then the consent, then the questions; back leads to each of them',
      rows: [
        [{ say: MAILBOX }, [INCIDENT]],
        [{ press: "It's something else" }, [CONSENT.replace('[Talk', '[Back] [Talk')]],
        [{ press: 'No, ask me' }, [ASK_LICENCE]],
        [{ say: 'back' }, [CONSENT.replace('[Talk', '[Back] [Talk')]],
        [{ say: 'back' }, [INCIDENT]],
        [{ say: "no, it's something else" }, [CONSENT.replace('[Talk', '[Back] [Talk')]],
      ],
    },
    {
      name: 'a problem with another service is not held up',
      rows: [[{ say: NEW_PASSWORD }, [CONSENT]]],
    },
    {
      name: 'in a channel incidents are told, and nothing is looked up about anybody',
      rows: [
        [
          {
            do: async (_anna, office) => {
              outage.looks.splice(0);
              const ben = office.person(inAGroup);
              await ben.says(MAILBOX);
              expect(ben.sees()).toEqual([INCIDENT]);
              await ben.presses("It's something else");
              expect(ben.sees().at(-1)).toContain('Has the account got a licence');
              await ben.says('look up my account');
              expect(ben.sees()[0]).toContain(
                'here, where others read along, I never look anything up about you',
              );
              expect(outage.looks).toEqual([]);
            },
          },
          [],
        ],
      ],
    },
  ],
  { knowledge: [knowledgeFolder], directory: outage.open },
);

play(
  [
    {
      name: 'without a directory nobody is asked, and the help does not name it',
      rows: [
        [{ say: 'help' }, [expect.not.stringContaining('look up my account') as unknown as string]],
        [{ say: NEW_PASSWORD }, [ASK_HOME]],
        [
          { say: 'look up my account' },
          [
            'Looking up accounts is not set up here, so I look nothing up. I ask you instead.',
            'This is still open:',
            ASK_HOME,
          ],
        ],
      ],
    },
  ],
  { knowledge: [knowledgeFolder] },
);
