import { expect } from '@jest/globals';
import { play } from '../support/play.ts';
import { knowledgeFolder } from './open-office.ts';
import { COMPLAINT, first, OFFER, OFFER_BACK, PERSON, PERSON_BACK, REMEDY, second, third } from './lines.ts';

const NOTED =
  'I have added that to what you told me. The questions themselves are answered on the card, or type “skip”.';
const HELP = expect.stringContaining('At any time you can type:') as unknown as string;
const HOTEL = { 'Where are you?': 'In a hotel', 'Which devices?': 'Laptop, Telephone' };

play(
  [
    {
      name: 'a question that depends on an answer comes on the next card; a person sees everything',
      rows: [
        [{ say: COMPLAINT }, [REMEDY]],
        [{ press: "It didn't help" }, [OFFER_BACK], ['the questions they usually ask']],
        [{ press: 'Answer a few questions first' }, [first()], ['https://tunnel.example.com/log']],
        [
          { fill: { ...HOTEL, 'When did it start? (date)': '2026-01-03' } },
          [second()],
          ['1. Which hotel? (required)'],
        ],
        [{ fill: { 'Which hotel?': 'The *Anchor*\nat the harbour' } }, [third()]],
        [
          { fill: { 'How many rooms did you try?': '3' } },
          [PERSON_BACK],
          [
            'When did it start?\n2026-01-03',
            'Where are you?\nIn a hotel',
            'Which devices?\nLaptop; Telephone',
            'Which hotel?\nThe *Anchor*\nat the harbour',
            'How many rooms did you try?\n3',
          ],
        ],
      ],
    },
    {
      name: 'a question that does not apply is not asked',
      rows: [
        [{ say: COMPLAINT }, [REMEDY]],
        [{ say: 'talk to a person' }, [OFFER]],
        [{ say: 'answer a few questions' }, [first()]],
        [{ fill: { 'Where are you?': 'At home' } }, [PERSON_BACK], ['Where are you?\nAt home']],
      ],
    },
    {
      name: 'what is missing or wrong is said, and the rest stands there again',
      rows: [
        [{ say: COMPLAINT }, [REMEDY]],
        [{ press: 'Talk to a person' }, [OFFER]],
        [{ press: 'Answer a few questions first' }, [first()]],
        [
          {
            fill: {
              'Which devices?': 'Tablet',
              'Which error is shown?': 'E12',
              'When did it start? (date)': 'on Monday',
              'When did it start? (time)': '07:30',
            },
          },
          [
            first({
              'When did it start? (time)': '07:30',
              'Which devices?': 'Tablet',
              'Which error is shown?': 'E12',
            }),
          ],
          [
            '3 answers need another look.',
            'This one needs an answer.\n2. Where are you? (required)',
            'E and three digits, please.',
            'You wrote “on Monday 07:30”.',
          ],
        ],
        [
          { fill: { 'Where are you?': 'At home', 'Which error is shown?': 'E123' } },
          [
            first({
              'When did it start? (time)': '07:30',
              'Where are you?*': 'At home',
              'Which devices?': 'Tablet',
              'Which error is shown?': 'E123',
            }),
          ],
          ['One answer needs another look.'],
        ],
        [
          { fill: { 'When did it start? (date)': '2026-01-05' } },
          [PERSON_BACK],
          ['When did it start?\n2026-01-05 07:30', 'Which error is shown?\nE123'],
        ],
      ],
    },
    {
      name: 'back goes through the cards with what was answered, and out of the form',
      rows: [
        [{ say: COMPLAINT }, [REMEDY]],
        [{ press: 'Talk to a person' }, [OFFER]],
        [{ press: 'Answer a few questions first' }, [first()]],
        [
          { fill: { ...HOTEL, 'Which error is shown?': 'E7' } },
          [
            first({
              'Where are you?*': 'In a hotel',
              'Which devices?': 'Laptop, Telephone',
              'Which error is shown?': 'E7',
            }),
          ],
        ],
        [{ fill: { 'Which error is shown?': 'E777' } }, [second()]],
        [{ fill: { 'Which hotel?': ' ' } }, [second()], ['This one needs an answer.']],
        [
          { press: 'Back' },
          [
            first({
              'Where are you?*': 'In a hotel',
              'Which devices?': 'Laptop, Telephone',
              'Which error is shown?': 'E777',
            }),
          ],
        ],
        [{ fill: {} }, [second()]],
        [{ fill: { 'Which hotel?': 'Anchor' } }, [third()]],
        [{ fill: {} }, [PERSON_BACK], ['Which hotel?\nAnchor']],
        [{ press: 'Back' }, [third()]],
        [{ say: 'back' }, [second('Anchor')]],
        [
          { press: 'Back' },
          [
            first({
              'Where are you?*': 'In a hotel',
              'Which devices?': 'Laptop, Telephone',
              'Which error is shown?': 'E777',
            }),
          ],
        ],
        [{ press: 'Back' }, [OFFER]],
        [{ say: 'back' }, ['There is nothing to take back yet.', OFFER]],
      ],
    },
    {
      name: 'the rest is skipped, and taken up again',
      rows: [
        [{ say: COMPLAINT }, [REMEDY]],
        [{ press: 'Talk to a person' }, [OFFER]],
        [{ press: 'Answer a few questions first' }, [first()]],
        [{ press: 'Skip the rest' }, [OFFER]],
        [{ press: 'Answer a few questions first' }, [first()]],
        [{ fill: HOTEL }, [second()]],
        [{ say: 'skip' }, [OFFER_BACK], ['Where are you?\nIn a hotel']],
        [{ press: 'Back' }, [second()]],
        [{ say: 'talk to a person' }, [OFFER], ['Where are you?\nIn a hotel']],
        [{ press: 'Answer a few questions first' }, [second()]],
        [{ fill: { 'Which hotel?': 'Anchor' } }, [third()]],
        [{ say: 'skip the rest' }, [OFFER_BACK], ['Which hotel?\nAnchor']],
      ],
    },
    {
      name: 'typing beside a form: an answer where only one can be meant, else a detail',
      rows: [
        [{ say: COMPLAINT }, [REMEDY]],
        [{ press: 'Talk to a person' }, [OFFER]],
        [{ press: 'Answer a few questions first' }, [first()]],
        [{ say: 'it began after the last update' }, [NOTED, first()]],
        [{ say: '1' }, [NOTED, first()]],
        [
          { say: 'why' },
          [
            'These are the questions the help desk usually asks about this problem. With the answers they can begin at once; you can skip them.',
            first(),
          ],
        ],
        [{ fill: HOTEL }, [second()]],
        [{ say: 'skip the one at the harbour' }, [third()]],
        [{ say: 'skip' }, [OFFER_BACK], ['Which hotel?\nskip the one at the harbour']],
      ],
    },
    {
      name: 'cancel, start over and the topics lead out of a form',
      rows: [
        [{ say: COMPLAINT }, [REMEDY]],
        [{ press: "It didn't help" }, [OFFER_BACK]],
        [{ press: 'Answer a few questions first' }, [first()]],
        [
          { say: 'topics' },
          [
            'These are the topics I know about [A sales report shows wrong numbers] [The VPN does not connect] [Back] [Talk to a person]',
          ],
        ],
        [{ press: 'Back' }, [first()]],
        [{ say: 'help' }, [HELP, 'This is still open:', first()]],
        [{ say: 'cancel' }, ['All right, I have stopped. If something is wrong again, just tell me.']],
      ],
    },
    {
      name: 'without an article there is no form',
      rows: [
        [
          { say: 'the coffee machine leaks' },
          ['I have no article about that [Show the topics] [Talk to a person]'],
        ],
        [{ press: 'Talk to a person' }, [PERSON]],
      ],
    },
  ],
  { knowledge: [knowledgeFolder] },
);
