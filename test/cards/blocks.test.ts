import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptiveCard } from '../../cards/adaptive-card.ts';
import { blockElements } from '../../cards/block-elements.ts';
import { plainBlocks } from '../../cards/plain-blocks.ts';
import type { Block } from '../../src/knowledge/rich-text.ts';
import { linksOf } from '../../src/knowledge/rich-text.ts';
import { nodes } from '../support/read-card.ts';
import { blocks } from './arbitrary-blocks.ts';
import { paragraph } from '../diagnose/small-article.ts';
import { complaintsAbout } from './parse-card.ts';
import { plain, seen } from './seen.ts';
import { problemsOf } from './teams-rules.ts';

/** Everything a person sees of some blocks: the text of each element, and the links. */
function shown(some: readonly Block[]): { texts: string[]; links: string[] } {
  const all = [...nodes(blockElements(some))]
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => seen(String(text)));
  return { texts: all.map(({ text }) => text), links: all.flatMap(({ links }) => links) };
}

const withoutBlanks = (text: string) => plain(text).replaceAll(/[\s>]/g, '');
const decoded = (url: string) => url.replaceAll('%28', '(').replaceAll('%29', ')').replaceAll('%20', ' ');

test('every word and every link of a card stands in its plain-text twin', () => {
  fc.assert(
    fc.property(blocks, (some) => {
      const twin = plainBlocks(some);
      const { texts, links } = shown(some);
      for (const url of links) expect(twin).toContain(decoded(url));
      // An address behind its words may part what stands together on the card.
      const bare = links.reduce((text, url) => text.replaceAll(` (${decoded(url)})`, ''), twin);
      // A bullet is a hyphen in the twin.
      for (const text of texts.filter((one) => one !== '•'))
        expect(withoutBlanks(bare)).toContain(withoutBlanks(text));
    }),
    { numRuns: 300 },
  );
});

test('every link of the knowledge stands on the card', () => {
  fc.assert(
    fc.property(blocks, (some) => {
      expect(shown(some).links.map(decoded)).toEqual(linksOf(some).map(({ url }) => url));
    }),
    { numRuns: 300 },
  );
});

test('any blocks make a card that Teams shows as it is meant', () => {
  fc.assert(
    fc.property(blocks, (some) => {
      const card = adaptiveCard(blockElements(some), 'Any blocks');
      expect(problemsOf(card).filter((problem) => !problem.startsWith('too-large'))).toEqual([]);
      expect(complaintsAbout(card)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const quoted: Block = { kind: 'quote', blocks: [paragraph('Wait.'), paragraph('Then go.')] };
const table: Block = {
  kind: 'table',
  header: [[{ kind: 'text', text: 'Key' }], []],
  rows: [[[{ kind: 'code', text: 'a' }], [{ kind: 'link', url: 'https://e.com/', children: [] }]]],
};

const picture = (url: string, alt: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'image', url, alt }],
});

/** Blocks, their plain text, and why. */
const twins: readonly [some: readonly Block[], text: string, why: string][] = [
  [[paragraph('One.'), paragraph('Two.')], 'One.\nTwo.', 'paragraphs are lines'],
  [
    [{ kind: 'list', ordered: true, start: 9, items: [[paragraph('a')], [paragraph('b'), quoted]] }],
    '9. a\n10. b\n    > Wait.\n    > Then go.',
    'numbers go on; what belongs to an item is indented',
  ],
  [
    [
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [[{ kind: 'list', ordered: false, start: 1, items: [[paragraph('a')]] }]],
      },
    ],
    '- - a',
    'a list in a list',
  ],
  [
    [
      {
        kind: 'quote',
        blocks: [{ kind: 'list', ordered: false, start: 1, items: [[paragraph('a'), quoted]] }],
      },
    ],
    '> - a\n>   > Wait.\n>   > Then go.',
    'the marks of a quote stand once before an item',
  ],
  [
    [{ kind: 'list', ordered: true, start: 1, items: [[picture('https://e.com/a.png', '')]] }],
    '1. Picture',
    'an item that is only a picture without words keeps its number, as on the card',
  ],
  [[picture('http://e.com/a.png', '')], '', 'a picture that no card shows'],
  [[{ kind: 'code', language: '', text: 'if x\n  y' }], 'if x\n  y', 'code as it stands'],
  [[table], 'Key | \na | https://e.com/', 'a row is a line; a link without words is its address'],
  [
    [
      {
        kind: 'paragraph',
        children: [{ kind: 'link', url: 'https://e.com/', children: [{ kind: 'text', text: 'here' }] }],
      },
    ],
    'here (https://e.com/)',
    'a link has its address behind it',
  ],
];

test.each(twins)('%j reads %j: %s', (some, text) => {
  expect(plainBlocks(some)).toBe(text);
});

test('code keeps its lines and its indentation, and does not become a list', () => {
  const code: Block = { kind: 'code', language: 'yaml', text: '- name: *x\n\t1. y\n\n  - z' };
  expect(blockElements([code])).toMatchObject([
    {
      type: 'Container',
      items: [
        { text: '\\- name: \\*x', fontType: 'Monospace' },
        { text: '\u00a0\u00a0\u00a0\u00a01\\. y' },
        { text: ' ' },
        { text: '\u00a0\u00a0\\- z' },
      ],
    },
  ]);
});

test('a picture is shown when it comes safely, with words for who cannot see it', () => {
  expect(blockElements([picture('https://e.com/a.png', '')])).toEqual([
    { type: 'Image', url: 'https://e.com/a.png', altText: 'Picture' },
  ]);
  expect(blockElements([picture('http://e.com/a.png', 'The door')])).toMatchObject([
    { type: 'TextBlock', text: 'The door' },
  ]);
});
