import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseOfFiles } from '../support/knowledge.ts';

const readme = readFileSync(join(import.meta.dirname, '../../knowledge/README.md'), 'utf8');

function example(language: string): string {
  return new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';
}

test('the examples of knowledge/README.md are what it says they are, and the guide itself is no article', () => {
  const { articles, diagnostics } = baseOfFiles([
    { path: 'badge.md', text: example('markdown') },
    { path: 'badge.checks.yaml', text: example('yaml') },
    { path: 'README.md', text: readme },
  ]);
  expect(diagnostics).toEqual([]);
  expect([...articles.keys()]).toEqual(['badge.md']);
  expect(articles.get('badge.md')).toMatchObject({
    aliases: ['Key card refused'],
    symptoms: [
      {
        title: 'The light is red',
        causes: [
          {
            id: 'provisional-badge',
            weight: 3,
            remedies: [{ audience: 'employee' }, { audience: 'administrator' }, {}],
          },
          { id: 'lost-badge', remedies: [{ id: 's1.general', audience: 'administrator' }] },
        ],
      },
      { title: 'The light is dark', causes: [{ statement: [] }] },
    ],
    checks: [
      { id: 'since', options: [{ rulesOut: ['provisional-badge'] }, { pointsTo: ['provisional-badge'] }] },
    ],
  });
});
