import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { typedOption } from '../../dialogs/typed-option.ts';
import { controls } from '../../cards/controls.ts';
import type { ControlId } from '../../cards/controls.ts';
import type { ShownOption } from '../../src/run/events.ts';

const control = (id: ControlId): ShownOption => ({ id, text: controls[id].title });

/** Options in the order of their numbers. */
const cards = {
  whose: [
    { id: 'one', text: "One person's, or a few people's" },
    { id: 'all', text: "Everybody's" },
    control('unknown'),
    control('back'),
    control('person'),
  ],
  server: [
    { id: 'staging', text: 'It is in staging mode' },
    { id: 'network', text: "It can't reach domain controllers, or ports are blocked" },
    { id: 'other', text: 'None of these' },
    control('unknown'),
  ],
  remedy: [
    control('fixed'),
    control('didNotHelp'),
    control('cannotDo'),
    control('asAdministrator'),
    control('back'),
    control('person'),
  ],
  choose: [
    { id: 'vpn.md', text: 'The VPN does not connect' },
    { id: 'wifi.md', text: 'The wireless network does not connect' },
    control('none'),
    control('unknown'),
  ],
  products: [
    { id: 'start', text: 'My Windows VM does not start' },
    { id: 'enable', text: 'I cannot enable backup of my VM' },
    { id: 'maria', text: 'Database for MariaDB' },
    { id: 'scanner', text: 'The display of the scanner stays dark' },
    { id: 'encryption', text: 'Encryption of Server 2016' },
    control('none'),
  ],
  confirm: [control('leave'), control('stay'), control('person')],
} satisfies Record<string, ShownOption[]>;

type Row = readonly [card: keyof typeof cards, typed: string, option: string | undefined, why: string];

const byNumber: readonly Row[] = [
  ['whose', '1', 'one', 'its number'],
  ['whose', ' 2. ', 'all', 'with a point and blanks'],
  ['whose', '#2', 'all', 'with a mark'],
  ['whose', 'two', 'all', 'as a word'],
  ['whose', 'option 2', 'all', 'named'],
  ['whose', 'Number two, please', 'all', 'politely'],
  ['whose', 'the second one', 'all', 'as an ordinal'],
  ['whose', 'first', 'one', 'the same'],
  ['whose', '3', 'unknown', 'the controls are numbered too, as in the plain text'],
  ['whose', '0', undefined, 'numbers begin at 1'],
  ['whose', '6', undefined, 'there are five'],
  ['whose', '100', undefined, 'no number of an option'],
  ['whose', '1 or 2', undefined, 'two numbers'],
  ['whose', '2 users', undefined, 'a number of something else'],
  ['whose', 'option', undefined, 'which?'],
];

const inWords: readonly Row[] = [
  ['whose', "Everybody's", 'all', 'as written'],
  ['whose', 'EVERYBODY', 'all', 'letter case and possessive do not matter'],
  ['whose', 'everybodies', undefined, 'too far from it'],
  ['whose', 'everbody', 'all', 'a letter is missing'],
  ['whose', 'few people', 'one', 'words that only one option has'],
  ['whose', 'I don’t know', 'unknown', 'a curly apostrophe'],
  ['whose', 'I do not know', 'unknown', 'in full'],
  ['whose', 'i dont knwo', 'unknown', 'misspelt'],
  ['whose', 'no idea', 'unknown', 'another wording'],
  ['whose', 'sure', undefined, 'no part of "not sure"'],
  ['whose', 'or', undefined, 'a little word'],
  ['whose', 'the', undefined, 'another'],
  ['whose', 'what?', undefined, 'none'],
  ['whose', '', undefined, 'nothing'],
  ['whose', '👍', undefined, 'no word'],
  ['server', 'staging', 'staging', 'one word that only one option has'],
  ['server', 'domain controllers', 'network', 'a few words, although the option denies something before'],
  ['server', 'none', 'other', 'the author\'s "none of these"'],
  ['server', 'is in', undefined, 'only little words'],
  ['choose', 'vpn', 'vpn.md', 'the word that tells them apart'],
  ['choose', 'connect', undefined, 'both have it'],
  ['choose', 'neither', 'none', 'another wording'],
  ['confirm', 'yes', 'leave', 'yes to the question'],
  ['confirm', 'no', 'stay', 'no to it'],
  ['confirm', 'yes, a new one', 'leave', 'another wording'],
];

const aboutARemedy: readonly Row[] = [
  ['remedy', 'it works now', 'fixed', 'a wording'],
  ['remedy', 'That fixed it!', 'fixed', 'the button'],
  ['remedy', 'yes', 'fixed', 'an answer to "did that help?"'],
  ['remedy', 'no', 'didNotHelp', 'the other'],
  ['remedy', "it didn't help", 'didNotHelp', 'the button'],
  ['remedy', 'it didnt hlep', 'didNotHelp', 'misspelt'],
  ['remedy', 'it dint help', 'didNotHelp', 'misspelt in the word that matters'],
  ['remedy', 'it did help', 'fixed', 'two letters from "it didn\'t help" and the opposite'],
  ['remedy', 'it does work', 'fixed', 'its words stand in "it does not work"'],
  ['remedy', 'it does not work', 'didNotHelp', 'the opposite'],
  ['remedy', "it isn't fixed", undefined, 'two letters from "it is fixed" and the opposite'],
  ['remedy', 'not fixed', 'didNotHelp', 'a wording'],
  ['remedy', 'i can do this', undefined, 'a letter from "I can\'t do this" and the opposite'],
  ['remedy', 'cannot do that', 'cannotDo', 'in full'],
  ['remedy', "I'm not allowed", 'cannotDo', 'a wording'],
  ['remedy', 'help', undefined, 'no part of "didn\'t help"'],
  [
    'remedy',
    'it worked yesterday but today it is broken again, help',
    undefined,
    'more words than an answer has: a description',
  ],
];

const aboutAnotherProduct: readonly Row[] = [
  ['products', 'My Linux VM does not start', undefined, 'one word is another system'],
  ['products', 'My Widnows VM dose not start', 'start', 'letters have changed places'],
  ['products', 'my windws vm does not strat', 'start', 'two words misspelt, each a little'],
  ['products', 'I cannot disable backup of my VM', undefined, 'the opposite'],
  ['products', 'I cannot enable bakup of my VM', 'enable', 'a letter is missing'],
  ['products', 'Database for MySQL', undefined, 'another product'],
  ['products', 'Data base for MariaDB', 'maria', 'a blank too many'],
  ['products', 'the display of the telephone stays dark', undefined, 'another device'],
  ['products', 'the dispaly of the scaner stays dark', 'scanner', 'misspelt'],
  ['products', 'decryption of server 2016', undefined, 'two letters from it and the opposite'],
  ['products', 'encryption of server 2019', undefined, 'another version'],
  ['products', 'encrypton of server 2016', 'encryption', 'misspelt'],
];

test.each([...byNumber, ...inWords, ...aboutARemedy, ...aboutAnotherProduct])(
  '%s: %j means %j: %s',
  (card, typed, option) => {
    expect(typedOption(cards[card], typed)?.id).toBe(option);
  },
);

test('an author may call an option what he likes', () => {
  const options = [{ id: 'constructor', text: 'The constructor' }, control('unknown')];
  expect(typedOption(options, 'constructor')?.id).toBe('constructor');
});

test('the words of a button always mean that button', () => {
  for (const options of Object.values(cards))
    for (const option of options) expect(typedOption(options, option.text)).toBe(option);
});

test('any text means one of the options or none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(cards)),
      fc.string({ unit: 'grapheme' }),
      (options, text) => {
        const meant = typedOption(options, text);
        if (meant) expect(options).toContain(meant);
      },
    ),
  );
});
