import { expect, test } from '@jest/globals';
import { readFile } from '../../src/knowledge/read-file.ts';

const header =
  '<properties pageTitle="Lamps - topics" selfHelpType="SupportTopicDescription" cloudEnvironments="public" />';

function read(json: string) {
  return readFile({ path: 'topics/lamps.md', text: `${header}\n# Lamps\n---\n${json}\n---\n` });
}

test('a product with its topics and links', () => {
  const file = read(
    JSON.stringify({
      shortDescription: 'Light in every room',
      LongDescription: ' All about lamps. ',
      productLink1: 'https://example.com/lamps',
      productLinkName1: 'Lamps',
      productLink2: 'not an address',
      supportTopics: [
        {
          id: 'A-1',
          shortDescription: 'Bulbs',
          longDescription: null,
          searchTags: 'bulb; led,bulb',
          category: 'Parts',
        },
        'nonsense',
      ],
    }),
  );
  expect(file).toMatchObject({
    kind: 'product',
    facts: { title: 'Lamps', type: 'supporttopicdescription' },
    diagnostics: [],
    content: {
      id: 'topics/lamps.md',
      name: 'Lamps',
      summary: 'Light in every room',
      description: 'All about lamps.',
      links: [{ text: 'Lamps', url: 'https://example.com/lamps' }],
      topics: [{ id: 'A-1', summary: 'Bulbs', description: '', category: 'Parts', tags: ['bulb', 'led'] }],
    },
  });
});

test.each([
  ['no JSON at all', 'Lamps', 'json-unreadable'],
  ['a list', '[1]', 'product-shape'],
])('%s is an error, and the file is not served', (_, json, code) => {
  const file = read(json);
  expect([file.kind, file.diagnostics.map((one) => [one.severity, one.code])]).toEqual([
    'none',
    [['error', code]],
  ]);
});
