import { expect, test } from '@jest/globals';
import { baseOfFiles } from '../../support/knowledge.ts';

/** A file whose title line and header title differ. */
const file = (path: string, heading: string, header = '') => ({
  path,
  text: `<properties pageTitle="${header}" selfHelpType="generic" />\n# ${heading}\n\nDo ${path}.\n`,
});

test.each([
  [
    'the end of the header title',
    [file('a/x.md', 'Lamps', 'Lamps/Too dark'), file('a/y.md', 'lamps', 'Lamps/Too bright')],
    ['Lamps: Too dark', 'lamps: Too bright'],
  ],
  [
    'the folder',
    [file('north.lights/x.md', 'Lamps'), file('north.bulbs/x.md', 'Lamps')],
    ['Lamps: bulbs', 'Lamps: lights'],
  ],
  [
    'the file',
    [file('a/too-dark.md', 'Lamps'), file('a/too-bright.md', 'Lamps')],
    ['Lamps: too bright', 'Lamps: too dark'],
  ],
  [
    'one title alone stays',
    [file('a/x.md', 'Lamps', 'Other'), file('a/y.md', 'Printers')],
    ['Lamps', 'Printers'],
  ],
])('articles that are called the same are told apart by %s', (_, files, titles) => {
  const { articles } = baseOfFiles(files);
  expect([...articles.values()].map(({ title }) => title)).toEqual(titles);
});

test('the name they share is still searched, and the hash tells the new name', () => {
  const lone = baseOfFiles([file('a/x.md', 'Lamps')]).articles.get('a/x.md');
  const { articles, titles } = baseOfFiles([file('a/x.md', 'Lamps'), file('b/x.md', 'Lamps')]);
  const article = articles.get('a/x.md');
  expect(article).toMatchObject({ title: 'Lamps: a', aliases: ['Lamps'] });
  expect(article?.hash).not.toBe(lone?.hash);
  expect(titles.find(({ id }) => id === 'a/x.md')).toMatchObject({ hash: article?.hash, title: 'Lamps: a' });
});
