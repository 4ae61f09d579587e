import { join } from 'node:path';
import { play } from '../support/play.ts';
import { starterFolder } from '../support/topics.ts';

const FIXED = 'Glad that fixed it. If something else is wrong, just tell me.';
const AGREE = 'Is it this? [Yes, that’s it] [None of these] [Talk to a person]';

const remedy = (title: string, buttons: string) =>
  `${title} [That fixed it] [It didn't help] [I can't do this] [Talk to a person] ${buttons}`;
const forEmployees = "[I'm an administrator] [Whole article]";

const LOST = 'Lost phone, or no access to the second factor';
const PROMPTS = 'Sign-in prompts of Microsoft Authenticator do not arrive';
const CODES = 'The code from the authenticator app is not accepted';
const WINDOWS = 'Cannot sign in to Windows on a work computer';
const BLOCKED = 'Sign-in is blocked by Conditional Access (You cannot access this right now)';
const DEVICE = 'The device is not compliant or not registered';
const PLACE = 'Sign-in works at home but not at the office, or the other way round';

play(
  [
    {
      name: 'a lost phone: the employee secures the account; the administrator revokes and gives a pass',
      rows: [
        [
          { say: 'I lost my phone and cannot sign in' },
          [remedy(LOST, "[I'm an administrator] [Not my problem]")],
          ['Sign out everywhere', 'https://mysignins.microsoft.com/security-info'],
        ],
        [
          { press: "I'm an administrator" },
          [remedy(LOST, '[Not my problem] [Whole article]')],
          ['Revoke sessions', 'howto-authentication-temporary-access-pass'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'prompts that are only there when the app is opened: notifications are off',
      rows: [
        [
          { say: 'the request only shows up when I open the authenticator app' },
          [
            "Are you signing in from a new place, network or computer? [Yes, something is new] [No, all as usual] [I don't know] [Talk to a person] [Not my problem] [Whole article]",
          ],
        ],
        [
          { press: 'No, all as usual' },
          [
            "Do the prompts come late, or never? [Late, or only sometimes] [Never] [I don't know] [Talk to a person] [Whole article] [Back]",
          ],
        ],
        [{ press: 'Never' }, [remedy(PROMPTS, forEmployees)], ['Allow Notifications']],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'number matching: what the complaint tells of the cause is not asked again',
      rows: [
        [
          { say: 'where do I put the two digit number' },
          [
            `${CODES} [That fixed it] [It didn't help] [I can't do this] [Talk to a person] [I'm an administrator] [Not my problem]`,
          ],
          ['type the two digits from the screen'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'no logon servers: a new computer needs the network first, then a request to forward to the administrator',
      rows: [
        [
          { say: 'windows says there are currently no logon servers available' },
          [
            "Have you signed in to this computer before? [Yes] [No, it is new to me] [I don't know] [Talk to a person] [Not my problem] [Whole article]",
          ],
        ],
        [{ press: 'No, it is new to me' }, [remedy(WINDOWS, forEmployees)], ['Switch user']],
        [
          { press: "It didn't help" },
          [remedy(WINDOWS, forEmployees)],
          ['Could you please look into this', 'nltest /dsgetdc:'],
        ],
      ],
    },
    {
      name: 'an administrator and Conditional Access: the new policy that catches too many',
      rows: [
        [{ say: 'im an admin' }, ['I show you the administrator’s steps from now on.']],
        [
          { say: 'conditional access blocks our new colleague, AADSTS53003' },
          [
            "Which part of the policy failed in the sign-in log? (Location or network) (Device state) (Client app or app protection) (Sign-in or user risk) (A block that should not apply) [Send] [I don't know] [Talk to a person] [Not my problem] [Whole article] [Back]",
          ],
        ],
        [
          { press: 'A block that should not apply' },
          [remedy(BLOCKED, '[Whole article] [Back]')],
          ['https://learn.microsoft.com/entra/identity/conditional-access/what-if-tool'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'a broken hybrid join, told by an administrator in the complaint',
      rows: [
        [{ say: 'DeviceNotDomainJoined AADSTS53001 on several hybrid joined laptops of ours' }, [AGREE]],
        [{ press: 'Yes, that’s it' }, [remedy(DEVICE, forEmployees)], ['dsregcmd /leave']],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'at home but not at the office: why it is asked, and a VPN that was left on',
      rows: [
        [
          { say: 'at home I can sign in, in the office I cant' },
          [
            "What do you see? [A Microsoft page that says no] [No page, a white page, or an error] [I don't know] [Talk to a person] [Not my problem] [Whole article]",
          ],
        ],
        [
          { say: 'why do you ask' },
          [
            'A page that refuses you, and one that never comes, have different causes.',
            "What do you see? [A Microsoft page that says no] [No page, a white page, or an error] [I don't know] [Talk to a person] [Not my problem] [Whole article]",
          ],
        ],
        [
          { press: 'No page, a white page, or an error' },
          ["Is a VPN on where it fails? [Yes] [No] [I don't know] [Talk to a person] [Whole article] [Back]"],
        ],
        [{ press: 'Yes' }, [remedy(PLACE, forEmployees)], ['Disconnect the VPN in the office']],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
  ],
  { knowledge: [join(starterFolder, 'sign-in')] },
);
