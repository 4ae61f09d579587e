import { expect, test } from '@jest/globals';
import { chooseTitle } from '../../src/knowledge/titles.ts';

const template = 'This is the title of the article. It is not displayed in the portal.';

test.each([
  ['the header first', 'Header', 'Heading', { title: 'Header', aliases: ['Heading'] }],
  ['the same twice', 'Same title', 'same  Title', { title: 'Same title', aliases: [] }],
  ['no header title', '', 'Heading', { title: 'Heading', aliases: [] }],
  ['a template in the header', template, 'Heading', { title: 'Heading', aliases: [] }],
  ['a template as heading', 'Header', template, { title: 'Header', aliases: [] }],
  ['wrong comments', '<-- header -->', '<-- the heading -->', { title: 'header', aliases: ['the heading'] }],
  ['marks of Markdown', '**Header** of `a`', 'Header of a', { title: 'Header of a', aliases: [] }],
  ['signs that are no marks', '2 ** 3 and a\\b', '', { title: '2 ** 3 and a\\b', aliases: [] }],
  ['neither', '', '--', { title: 'reset a password', aliases: [] }],
])('%s', (_, header, heading, expected) => {
  expect(chooseTitle({ header, heading, path: 'some/reset-a_password.md' })).toEqual(expected);
});
