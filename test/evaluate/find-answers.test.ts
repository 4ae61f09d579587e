import { expect, test } from '@jest/globals';
import { findAnswers } from '../../src/evaluate/find-answers.ts';
import { articleText } from '../support/new-folder.ts';
import { baseOfFiles } from '../support/knowledge.ts';

const base = baseOfFiles([
  { path: 'doors/open.md', text: articleText('Open') },
  { path: 'doors/red.md', text: articleText('Red', 'The same.') },
  { path: 'doors/zinc.md', text: articleText('Zinc', 'The same.') },
  { path: 'gates/open.md', text: articleText('Open the gate', 'Else.') },
  { path: 'lone.md', text: articleText('Lone', 'Alone.') },
]);

const found: readonly (readonly [answer: string, articles: readonly string[]])[] = [
  ['doors/open.md', ['doors/open.md']],
  ['articles/doors/open.md', ['doors/open.md']],
  ['corpus/articles/doors/open.md', ['doors/open.md']],
  ['lone.md', ['lone.md']],
  ['articles/lone.md', ['lone.md']],
  // Of a file that was folded into another one.
  ['articles/doors/zinc.md', ['doors/red.md']],
  ['zinc.md', ['doors/red.md']],
  // Where the knowledge begins further up than the answer, several may be meant.
  ['open.md', ['doors/open.md', 'gates/open.md']],
  ['articles/gates/open.md', ['gates/open.md']],
];

test.each(found)('%s stands for %j', (answer, articles) => {
  expect(findAnswers(base)([answer])).toEqual({ articles: new Set(articles), notServed: [] });
});

test.each(['doors/gone.md', 'indoors/opened.md', 'oors/open.md', 'Doors/open.md/', '', '/'])(
  '"%s" is not served',
  (answer) => {
    expect(findAnswers(base)([answer])).toEqual({ articles: new Set(), notServed: [answer] });
  },
);

test('all answers of a complaint together', () => {
  const answers = ['a/doors/red.md', 'a/doors/gone.md', 'a/doors/zinc.md', 'a/lone.md'];
  expect(findAnswers(base)(answers)).toEqual({
    articles: new Set(['doors/red.md', 'lone.md']),
    notServed: ['a/doors/gone.md'],
  });
});
