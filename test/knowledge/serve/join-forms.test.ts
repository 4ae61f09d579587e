import { expect, test } from '@jest/globals';
import { joinForms } from '../../../src/knowledge/serve/join-forms.ts';

const form = (path: string, topics: string[], products: string[] = [], needsResource = false) => ({
  ...{ path, type: 'problemscopingquestions', title: path, aliases: [], clouds: undefined, clients: [] },
  ...{ topics, products, needsResource, hash: path, sameText: path },
});

test.each([
  ['no topic in common', [form('a', ['1'])], { topics: ['2'], products: [] }, undefined],
  ['an article without topics', [form('a', ['1'])], { topics: [], products: ['p'] }, undefined],
  ['a topic in common', [form('a', ['1', '2'])], { topics: ['2'], products: [] }, 'a'],
  [
    'the one with the product',
    [form('a', ['1']), form('b', ['1'], ['p'])],
    { topics: ['1'], products: ['p'] },
    'b',
  ],
  ['no product in common', [form('a', ['1'], ['q'])], { topics: ['1'], products: ['p'] }, 'a'],
  [
    'the one that needs no resource',
    [form('a', ['1'], [], true), form('b', ['1'])],
    { topics: ['1'], products: [] },
    'b',
  ],
  [
    'the product before the resource',
    [form('a', ['1'], ['p'], true), form('b', ['1'])],
    { topics: ['1'], products: ['p'] },
    'a',
  ],
  [
    'the first by path of equal ones',
    [form('b', ['1']), form('a', ['1'])],
    { topics: ['1'], products: [] },
    'a',
  ],
])('%s', (_, forms, article, expected) => {
  expect(joinForms(forms)(article)).toBe(expected);
  expect(joinForms(forms.toReversed())(article)).toBe(expected);
});
