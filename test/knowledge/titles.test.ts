import { expect, test } from '@jest/globals';
import { chooseTitle } from '../../src/knowledge/titles.ts';

const template = 'This is the title of the article. It is not displayed in the portal.';

test.each([
  ['the first', ['Heading', 'Header'], { title: 'Heading', aliases: ['Header'] }],
  ['the same twice', ['same  Title', 'Same title'], { title: 'same Title', aliases: [] }],
  ['none but the second', ['', 'Header'], { title: 'Header', aliases: [] }],
  ['a template first', [template, 'Header'], { title: 'Header', aliases: [] }],
  ['a template second', ['Heading', template], { title: 'Heading', aliases: [] }],
  [
    'a label of a tool',
    ['vm-cannot_connect', 'I cannot connect'],
    { title: 'I cannot connect', aliases: ['vm-cannot_connect'] },
  ],
  ['a short one', ['B2C', 'Business accounts'], { title: 'Business accounts', aliases: ['B2C'] }],
  ['a label and nothing else', ['vm-cannot_connect', ''], { title: 'vm-cannot_connect', aliases: [] }],
  [
    'wrong comments',
    ['<-- heading -->', '<-- the header -->'],
    { title: 'heading', aliases: ['the header'] },
  ],
  ['marks of Markdown', ['**Header** of `a`', 'Header of a'], { title: 'Header of a', aliases: [] }],
  ['signs that are no marks', ['2 ** 3 and a\\b'], { title: '2 ** 3 and a\\b', aliases: [] }],
  ['none', ['', '--'], { title: 'reset a password', aliases: [] }],
])('%s', (_, candidates, expected) => {
  expect(chooseTitle(candidates, 'some/reset-a_password.md')).toEqual(expected);
});
