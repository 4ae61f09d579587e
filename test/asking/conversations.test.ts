import { expect } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { phrases } from '../../cards/phrases.ts';
import { play } from '../support/play.ts';

/** Thirty articles: six devices, whose displays have the same five troubles. */
const knowledge = [fileURLToPath(new URL('knowledge', import.meta.url))];

const complaint = 'the display stays dark';
const devices = ['laptop', 'printer', 'projector', 'scanner', 'telephone', 'turnstile'];
const listed = devices.slice(0, 5).map((device) => `(Northwind ${device}s)`);
const unsure = "[Send] [None of these] [I don't know]";

const PRODUCT = `Which product is it about? ${listed.join(' ')} ${unsure} [Talk to a person]`;
const OTHERS = `Which product is it about? ${devices
  .filter((device) => device !== 'scanner')
  .map((device) => `(Northwind ${device}s)`)
  .join(' ')} ${unsure} [Back] [Talk to a person]`;
const troubles = [
  'stays dark',
  'stays dark and slow',
  'stays dark after an upgrade to Linux',
  'stays dark after an upgrade to Windows',
  'stays dark when connecting to the network',
];
const of = (device: string) =>
  `Which of these is it? ${troubles.map((trouble) => `(The display of the ${device} ${trouble})`).join(' ')} ${unsure} [Back] [Talk to a person]`;
const EACH = `Which of these is it? ${devices
  .slice(0, 5)
  .map((device) => `(The display of the ${device} stays dark)`)
  .join(' ')} ${unsure} [Back] [Talk to a person]`;
const KIND =
  "What is it mostly about? [Moving, copying or upgrading] [It is slow, or must grow] [Connecting, or the network] [None of these] [I don't know] [Back]";
const REFUSED = 'Then it is something I don’t know [Show the topics] [Talk to a person] [Back]';
const outcomes = "[That fixed it] [It didn't help] [I can't do this]";
const remedy = (title: string, end = '[Back] [Talk to a person]') => `${title} ${outcomes} ${end}`;

play(
  [
    {
      name: 'the product is asked, then what is left: two cards to the article',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ press: 'Northwind scanners' }, [of('scanner')], ['I looked for what you wrote: “']],
        [
          { press: 'The display of the scanner stays dark and slow' },
          [remedy('The display of the scanner stays dark and slow')],
        ],
      ],
    },
    {
      name: 'answers are typed: words, a number, a misspelling',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ say: 'scanners' }, [of('scanner')]],
        [{ say: 'back' }, [PRODUCT]],
        [{ say: '2' }, [of('printer')]],
        [{ say: 'back' }, [PRODUCT]],
        [{ say: 'northwind projecters' }, [of('projector')]],
      ],
    },
    {
      name: '"None of these" leaves what was not offered; a second one in a row ends the guessing',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ press: 'None of these' }, [of('turnstile')]],
        [{ press: 'None of these' }, [REFUSED]],
        [{ press: 'Back' }, [of('turnstile')]],
        [{ say: 'back' }, [PRODUCT]],
        [{ say: 'back' }, [phrases.nothingToTakeBack, PRODUCT]],
      ],
    },
    {
      name: '"I don\'t know" is no refusal: something else is asked',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ press: "I don't know" }, [EACH]],
        [{ press: 'None of these' }, [KIND]],
        [{ say: 'it is slow' }, [expect.stringContaining('stays dark and slow)') as unknown as string]],
        [{ say: 'back' }, [KIND]],
        [{ say: 'none' }, [REFUSED]],
      ],
    },
    {
      name: 'more words are ranked within the product',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ press: 'Northwind printers' }, [of('printer')]],
        [
          { say: 'since an upgrade to linux' },
          [
            phrases.noted,
            remedy(
              'The display of the printer stays dark after an upgrade to Linux',
              '[Not my problem] [Talk to a person]',
            ),
          ],
          ['I think of this because you wrote “', '“linux”'],
        ],
        [
          { press: 'Not my problem' },
          [
            expect.stringMatching(
              /^Which of these is it\? (\(The display of the printer [^)]+\) ){1,4}\[Send\]/,
            ) as unknown as string,
          ],
        ],
        [
          { say: 'back' },
          [
            remedy(
              'The display of the printer stays dark after an upgrade to Linux',
              '[Not my problem] [Talk to a person]',
            ),
          ],
        ],
        [{ say: 'it is something else' }, [expect.stringMatching(/^Which of these/) as unknown as string]],
      ],
    },
    {
      name: 'an option that is denied is not chosen: the others are asked again',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ say: "it's not a scanner" }, [OTHERS]],
        [{ say: 'back' }, [PRODUCT]],
        [{ say: 'no, it isn’t one of the Northwind scanners' }, [OTHERS]],
        [{ press: 'Northwind telephones' }, [of('telephone')]],
      ],
    },
    {
      name: 'words that say nothing about the problem lose nothing of what was found',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ say: 'it happens in room B17 since monday' }, [phrases.noted, PRODUCT]],
        [{ press: 'Northwind scanners' }, [of('scanner')]],
        [{ say: 'it happens in room B17 since monday' }, [phrases.noted, of('scanner')]],
      ],
    },
    {
      name: 'words that fit nothing there widen it again, and it is said',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ press: 'Northwind printers' }, [of('printer')]],
        [
          { say: 'turnstile, network' },
          [
            phrases.noted,
            phrases.widened,
            remedy(
              'The display of the turnstile stays dark when connecting to the network',
              '[Not my problem] [Talk to a person]',
            ),
          ],
        ],
      ],
    },
    {
      name: 'a person, start over and cancel lead out of the card',
      rows: [
        [{ say: complaint }, [PRODUCT]],
        [{ say: 'hello' }, [phrases.helloAgain, PRODUCT]],
        [{ say: 'why' }, [phrases.noQuestionOpen, PRODUCT]],
        [{ press: 'Talk to a person' }, ["A person can help you [It's solved now] [Start over]"]],
        [{ press: 'Start over' }, [phrases.startedOver]],
        [{ say: complaint }, [PRODUCT]],
        [{ say: 'cancel' }, [phrases.cancelled]],
      ],
    },
  ],
  { knowledge },
);

const BROWSE = `I know about these products. Which one? ${listed.join(' ')} [Send] [More topics] [Talk to a person]`;
const topics = `These are the topics I know about ${troubles
  .toSorted()
  .map((trouble) => `(The display of the projector ${trouble})`)
  .join(' ')} [Send] [Back] [Talk to a person]`;

play(
  [
    {
      name: 'many topics are looked through by their products',
      rows: [
        [{ say: 'topics' }, [BROWSE]],
        [
          { press: 'More topics' },
          [
            'I know about these products. Which one? [Northwind turnstiles] [More topics] [Back] [Talk to a person]',
          ],
        ],
        [{ press: 'More topics' }, [BROWSE.replace('[Talk', '[Back] [Talk')]],
        [{ say: 'projectors' }, [topics]],
        [{ press: 'Back' }, [BROWSE.replace('[Talk', '[Back] [Talk')]],
        [{ say: 'projectors' }, [topics]],
        [
          { press: 'The display of the projector stays dark' },
          [remedy('The display of the projector stays dark')],
        ],
      ],
    },
    {
      name: 'the topics, while it is asked whether this is another problem',
      rows: [
        [
          { say: 'the display of the printer stays dark when connecting to the network' },
          [
            remedy(
              'The display of the printer stays dark when connecting to the network',
              '[Not my problem] [Talk to a person]',
            ),
          ],
        ],
        [
          { say: 'the display of the scanner stays dark after an upgrade to linux' },
          [expect.stringMatching(/^Is this another problem than/) as unknown as string],
        ],
        [{ say: 'topics' }, [BROWSE.replace('[Talk', '[Back] [Talk')]],
        [{ say: 'back' }, [expect.stringMatching(/^Is this another problem than/) as unknown as string]],
      ],
    },
  ],
  { knowledge },
);
