import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { classify } from '../../src/classify/classify.ts';
import { indexOf } from '../support/knowledge.ts';
import { baseOf, baseOfFolders } from '../support/knowledge.ts';

const base = await baseOfFolders([join(import.meta.dirname, 'folder')]);
const index = indexOf(base);

/** A complaint, what the bot does, the first articles in their order, and why. */
const cases: readonly [complaint: string, decision: string, articles: readonly string[], why: string][] = [
  ['The VPN does not connect', 'goOn', ['vpn'], 'the title itself'],
  ['vpn wont connect from home', 'goOn', ['vpn'], 'most of the title'],
  ['the printer jams', 'goOn', ['printer'], 'an example complaint, shortened'],
  ['nothing comes out of the printer', 'ask', ['printer'], 'one telling word is too few to be sure'],
  ['prnter jams', 'goOn', ['printer'], 'misspelt in one of two words'],
  [
    'paper jammed',
    'none',
    ['printer'],
    'two words in the text of a cause: too little to ask about, but shown',
  ],
  ['mailbox full', 'goOn', ['mailbox'], 'a title without its little words'],
  ['i forgot my password', 'goOn', ['password-reset', 'password-sync'], 'a whole title before a shared word'],
  [
    'changed my password, microsoft 365 does not know it',
    'goOn',
    ['password-sync'],
    'three words of a title before one of others',
  ],
  ['new phone, no authenticator code', 'goOn', ['mfa', 'password-reset'], 'an alias before words of a text'],
  ['the code does not come', 'ask', [], 'one word and no more: several articles have it'],
  ['the code of the front door', 'none', [], 'one word of several is no sign'],
  ['my password', 'ask', ['password-reset', 'password-sync'], 'two titles have it: the shorter is closer'],
  ['password expired, vpn does not connect', 'goOn', ['vpn'], 'a whole title before a shared word'],
  ['the coffee machine leaks', 'none', [], 'nothing in common'],
];

test.each(cases)('%j: %s %j (%s)', (complaint, decision, articles) => {
  const found = classify(index, complaint);
  const ids = found.candidates.map(({ article }) => article.replace('.md', ''));
  expect([found.decision, ids.slice(0, articles.length)]).toEqual([decision, articles]);
});

test('an article is found by each of its own sayings', () => {
  for (const { id, title, aliases, complaints } of base.articles.values())
    for (const saying of [title, ...aliases, ...complaints])
      expect([saying, classify(index, saying).candidates[0]?.article]).toEqual([saying, id]);
});

test('without articles nothing fits', () => {
  const empty = indexOf(baseOf([]));
  expect(classify(empty, 'the printer jams')).toEqual({ decision: 'none', candidates: [], contentWords: 2 });
});
