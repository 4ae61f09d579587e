import { join } from 'node:path';
import { FIXED, unasked } from '../conversations/lines.ts';
import { play } from '../support/play.ts';
import { starterFolder } from '../support/topics.ts';

/** A remedy's card: its title and what can be pressed. */
function remedy(title: string): string {
  return `${title} [That fixed it] [It didn't help] [I can't do this] [Talk to a person] [I'm an administrator] [Whole article]`;
}

/** The same card for somebody who said that they are an administrator: nobody asks that again. */
function administratorsRemedy(title: string): string {
  return `${title} [That fixed it] [It didn't help] [I can't do this] [Talk to a person] [Whole article]`;
}

const ADMINISTRATORS_STEPS = 'I show you the administrator’s steps from now on.';
const EXPIRED = 'My password has expired';
const LOCKED = 'My account is locked';
const STILL_OLD = 'Password changed: Outlook, phone, Wi-Fi, VPN or drives still use the old one';
const RESET_PAGE = 'The password reset page says it is not turned on for me';
const VERIFY = 'The password reset cannot verify me (no code, old phone number)';
const WRITEBACK = 'A password reset in the cloud does not reach Active Directory (password writeback)';
const BITLOCKER = 'My computer asks for a BitLocker recovery key';

play(
  [
    {
      name: 'expired: Windows at home and Windows in the office are different ways out',
      rows: [
        [
          { say: 'password expired' },
          [
            "Where are you told that the password has expired? [By Windows, when I sign in] [On the sign-in page of Microsoft 365] [In an e-mail] [Nowhere, it only comes too often] [I don't know] [Talk to a person]",
          ],
        ],
        [
          { press: 'By Windows, when I sign in' },
          [
            "Is your computer in the office or connected by VPN? [Yes] [No] [I don't know] [Talk to a person] [Whole article] [Back]",
          ],
        ],
        [
          { press: 'No' },
          [remedy(EXPIRED)],
          ['Connect the VPN', 'https://passwordreset.microsoftonline.com'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'expired: a message with a button is not followed',
      rows: [
        [
          { say: 'got an email that my password expires today, with a button to keep my password' },
          [unasked(remedy(EXPIRED))],
          ['Do not follow the link', 'Report phishing', 'tell your security team'],
        ],
        [{ say: 'that worked' }, [FIXED]],
      ],
    },
    {
      name: 'locked again and again: the employee looks for the old password, the administrator for the device',
      rows: [
        [
          { say: 'my account gets locked every morning since i changed my password last week' },
          [unasked(remedy(LOCKED))],
          ['Switch your phone and tablet to flight mode', 'Credential Manager'],
        ],
        [
          { press: "I can't do this" },
          [remedy(LOCKED)],
          ['Could you please look into this', '4740', 'Caller Computer Name'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'a saved password: the complaint says where it is saved',
      rows: [
        [
          { say: 'i changed my password and now the wifi wont connect' },
          [unasked(remedy(STILL_OLD))],
          ['Manage known networks', 'connect again with the new password'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'the reset page: its code says what is missing, and who can add it',
      rows: [
        [
          { say: 'the reset page says SSPR_0013' },
          [unasked(remedy(RESET_PAGE))],
          ['you are not in the group', 'Ask the help desk'],
        ],
        [
          { press: "I can't do this" },
          [remedy(RESET_PAGE)],
          ['This one is for an administrator', 'Add the person to the group'],
        ],
      ],
    },
    {
      name: 'the reset: a code that goes to an old number needs another way, or an administrator',
      rows: [
        [
          { say: 'reset sends code to my old phone number' },
          [unasked(remedy(VERIFY))],
          ['Choose another way', 'https://mysignins.microsoft.com/security-info'],
        ],
        [{ press: "I can't do this" }, [remedy(VERIFY)], ['change the number', 'Temporary Access Pass']],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'an administrator: an event in the log names the fault of writeback',
      rows: [
        [
          { say: 'password writeback fails for all users with event 33004 ADPermissionsError' },
          [unasked(remedy(WRITEBACK))],
          ['Unexpire Password', 'lockoutTime'],
        ],
        [
          { say: "I'm an administrator" },
          [ADMINISTRATORS_STEPS, unasked(administratorsRemedy(WRITEBACK))],
          ['What to do, as an administrator', 'Unexpire Password'],
        ],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
    {
      name: 'BitLocker: who has the key and is asked at every start needs no key',
      rows: [
        [
          { say: 'laptop wants the bitlocker recovery key at every start, we have the key' },
          [unasked(remedy(BITLOCKER))],
          ['Take off the docking station'],
        ],
        [{ press: "It didn't help" }, [remedy(BITLOCKER)], ['manage-bde -protectors -disable C:']],
        [{ press: 'That fixed it' }, [FIXED]],
      ],
    },
  ],
  { knowledge: [join(starterFolder, 'passwords')] },
);
