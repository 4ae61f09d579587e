import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factValues } from '../../src/knowledge/directory-facts.ts';
import { baseOfFiles } from '../support/knowledge.ts';

const readme = readFileSync(join(import.meta.dirname, '../../knowledge/README.md'), 'utf8');

/** From 0. */
function example(language: string, number = 0): string {
  const all = [...readme.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))];
  return all[number]?.[1] ?? '';
}

test('the examples of knowledge/README.md are what it says they are, and the guide itself is no article', () => {
  const base = baseOfFiles([
    { path: 'badge.md', text: example('markdown') },
    { path: 'badge.checks.yaml', text: example('yaml') },
    { path: 'badge-questions.md', text: example('markdown', 1) },
    { path: 'README.md', text: readme },
  ]);
  const { articles, forms, diagnostics } = base;
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
      { id: 'light', options: [{ rulesOut: ['s2.c1'] }, { pointsTo: ['s2.c1'] }] },
    ],
  });
  const form = forms.get('badge-questions.md');
  expect(base.formFor({ topics: articles.get('badge.md')?.topics ?? [], products: [] })).toBe(form?.id);
  expect(form?.elements).toMatchObject([
    { label: 'When did it last open a door?', input: { kind: 'moment' } },
    { required: true, input: { kind: 'choice', options: [{ text: 'All of them' }, { text: 'One door' }] } },
    { visible: { kind: 'chosen', question: 'q2', options: [1] }, input: { kind: 'text' } },
  ]);
});

test('what else a checks file can say is read as it is explained', () => {
  const { articles, diagnostics } = baseOfFiles([
    { path: 'badge.md', text: example('markdown') },
    { path: 'badge.checks.yaml', text: example('yaml', 1) },
  ]);
  // It is a part of a file: its one check need not tell all causes apart.
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(articles.get('badge.md')).toMatchObject({
    services: ['Building access'],
    urgent: false,
    symptoms: [{ causes: [{ remedies: [{ seconds: 600 }, { seconds: 60 }, {}] }, {}] }, {}],
    checks: [{ fact: 'userType', options: [{ values: ['member'] }, { values: ['guest'] }] }],
  });
});

test('its table of facts and values is what the bot knows', () => {
  const rows = [...readme.matchAll(/^\| `(\w+)` \| ((?:`\w+` ?)+) \|/gm)].map(
    ([, fact = '', values = '']) => [fact, values.replaceAll('`', '').trim().split(' ')],
  );
  expect(rows).toEqual(Object.entries(factValues));
});
