import { play } from '../support/play.ts';
import { PERSON, SERVER, unasked } from './lines.ts';

const end = '[Send] [Skip the rest] [Back]';
const title = 'About the password that does not reach Microsoft 365';
const first = `${title} {When was the password changed? (date)*} {When was the password changed? (time)} {For whom does the new password not work?*} {Where was it changed?*} {What happens at sign-in, and which words does the error message have?} ${end}`;
const account = `${title} {Which account is it?*} ${end}`;

const answers = {
  'When was the password changed? (date)': '2026-01-04',
  'Where was it changed?': "I don't know",
};

play([
  {
    name: 'what the help desk needs to know about one account',
    rows: [
      [{ say: 'password sync broken for everyone' }, [unasked(SERVER)]],
      [{ press: 'Talk to a person' }, [PERSON]],
      [{ press: 'Answer a few questions first' }, [first], ['Please never write a password here.']],
      [{ fill: { ...answers, 'For whom does the new password not work?': 'For one person' } }, [account]],
      [
        { fill: { 'Which account is it?': 'anna@contoso.com' } },
        [PERSON.concat(' [Back]').replace('[Answer a few questions first] ', '')],
        ['When was the password changed?\n2026-01-04', 'Which account is it?\nanna@contoso.com'],
      ],
    ],
  },
  {
    name: 'when everybody is affected, no account is asked for',
    rows: [
      [{ say: 'password sync broken for everyone' }, [unasked(SERVER)]],
      [{ press: 'Talk to a person' }, [PERSON]],
      [{ press: 'Answer a few questions first' }, [first]],
      [
        { fill: { ...answers, 'For whom does the new password not work?': 'For everybody' } },
        [`${title} {Did anything change on the server with Microsoft Entra Connect shortly before?} ${end}`],
      ],
    ],
  },
]);
