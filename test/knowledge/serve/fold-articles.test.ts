import { expect, test } from '@jest/globals';
import type { Reach } from '../../../src/knowledge/serve/reach.ts';
import { baseOfFiles } from '../../support/knowledge.ts';
import { articleText } from '../../support/new-folder.ts';

const file = (path: string, title: string, body: string, attributes = '') => ({
  path,
  text: articleText(title, body, attributes),
});

test('files that say the same are one article: the first, with the titles, topics and products of all', () => {
  const base = baseOfFiles([
    file('b.md', 'Printer jams', 'Open the lid.', 'supportTopicIds="32000001" productPesIds="11111"'),
    file(
      'a.md',
      'Paper is stuck',
      'Open   the\nlid.',
      'supportTopicIds="32000002" productPesIds="11111,22222"',
    ),
    file('c.md', 'Printer is out of ink', 'Buy ink.'),
  ]);
  expect([...base.articles.keys()]).toEqual(['a.md', 'c.md']);
  expect(base.articles.get('a.md')).toMatchObject({
    title: 'Paper is stuck',
    aliases: ['Printer jams'],
    topics: ['32000002', '32000001'],
    products: ['11111', '22222'],
  });
  expect([...base.foldedInto]).toEqual([['b.md', 'a.md']]);
  expect(base.titles.map(({ title }) => title)).toEqual(['Paper is stuck', 'Printer is out of ink']);
});

test('what is folded changes its hash when a file that was folded into it changes', () => {
  const hashOf = (title: string) =>
    baseOfFiles([file('a.md', 'One', 'The same.'), file('b.md', title, 'The same.')]).articles.get('a.md')
      ?.hash;
  expect(hashOf('Two')).not.toBe(hashOf('Three'));
});

test('checks tell equal texts apart', () => {
  const base = baseOfFiles([
    file('a.md', 'One', 'The same.'),
    file('b.md', 'Two', 'The same.'),
    { path: 'b.checks.yaml', text: 'aliases: [Second]' },
  ]);
  expect([...base.articles.keys()]).toEqual(['a.md', 'b.md']);
});

const files = [
  file('general.md', 'General', 'For all.', 'cloudEnvironments="public,mooncake" supportTopicIds="32000001"'),
  file('general-mooncake.md', 'For China', 'For China.', 'cloudEnvironments="MoonCake"'),
  file(
    'withheld.md',
    'Withheld',
    'Not in China.',
    'cloudEnvironments="public,mooncake" disableClouds="mooncake"',
  ),
  file('partners.md', 'Partners', 'For partners.', 'cloudEnvironments="public" clientIds=\'partnercenter\''),
  file('anywhere.md', 'Anywhere', 'It names no cloud.'),
];

test.each<[string, Reach, string[]]>([
  ['public', { cloud: 'public', clients: [] }, ['anywhere.md', 'general.md', 'withheld.md']],
  [
    'public, with partners',
    { cloud: 'public', clients: ['partnercenter'] },
    ['anywhere.md', 'general.md', 'partners.md', 'withheld.md'],
  ],
  ['mooncake', { cloud: 'mooncake', clients: [] }, ['anywhere.md', 'general-mooncake.md']],
  ['fairfax', { cloud: 'fairfax', clients: [] }, ['anywhere.md']],
])('what is served in %s', (_, reach, ids) => {
  expect([...baseOfFiles(files, reach).articles.keys()]).toEqual(ids);
});

test('the twin for a cloud takes over the topics and titles of the general article', () => {
  const base = baseOfFiles(files, { cloud: 'mooncake', clients: [] });
  expect(base.articles.get('general-mooncake.md')).toMatchObject({
    title: 'For China',
    aliases: ['General'],
    topics: ['32000001'],
  });
  expect(base.foldedInto.get('general.md')).toBe('general-mooncake.md');
});

test('a cloud that nobody knows is skipped with a warning that names the one that was meant', () => {
  const { diagnostics, articles } = baseOfFiles([
    file('a.md', 'One', 'Do it.', 'cloudEnvironments="public,mooncak"'),
  ]);
  expect([...articles.keys()]).toEqual(['a.md']);
  expect(diagnostics).toMatchObject([{ code: 'header-cloud', severity: 'warning', line: 1 }]);
  expect(diagnostics[0]?.message).toContain('Did you mean "mooncake"?');
});

test('of a chain of twins every file is served or folded', () => {
  const inChina = 'cloudEnvironments="mooncake"';
  const chain = ['x.md', 'x-mooncake.md', 'x-mooncake-mooncake.md'];
  const base = baseOfFiles(
    chain.map((path) => file(path, path, `About ${path}.`, inChina)),
    { cloud: 'mooncake', clients: [] },
  );
  expect([...base.articles.keys(), ...base.foldedInto.keys()].sort()).toEqual(chain.sort());
});
