import { expect, test } from '@jest/globals';
import { classify } from '../../src/classify/classify.ts';
import { hostileComplaints } from './hostile-complaints.ts';
import { baseOfFiles, indexOf } from '../support/knowledge.ts';

const header = '<properties selfHelpType="generic" />\n';
const printer = {
  path: 'printer.md',
  text: `${header}# The printer jams\n\nOpen the lid and take the paper out.\n`,
};

const articles: readonly [name: string, text: string][] = [
  ['a title of 100 KB', `# The scanner ${'beeps and blinks '.repeat(6000)}\n\nSwitch it off.\n`],
  ['a title of 100 KB in one word', `# ${'x'.repeat(100_000)}\n\nSwitch the scanner off.\n`],
  [
    '1,000 headings',
    Array.from({ length: 1000 }, (_, at) => `# The scanner says E${at}\n\nSwitch it off.\n`).join('\n'),
  ],
  ['no text', ''],
  ['nothing but blanks', ' \n\t\n'],
  ['a title and no more', '# The scanner beeps\n'],
  ...Object.entries(hostileComplaints).map(([name, make]): [string, string] => [
    `100 KB of ${name}`,
    `# The scanner beeps\n\n${make(100 * 1024)}\n`,
  ]),
];

test.each(articles)('an article with %s leaves the others as they are', (_name, text) => {
  const base = baseOfFiles([printer, { path: 'scanner.md', text: header + text }]);
  const index = indexOf(base);
  expect(base.articles.size).toBeLessThanOrEqual(2);
  expect(classify(index, 'the printer jams')).toMatchObject({
    decision: 'goOn',
    candidates: [{ article: printer.path }],
  });
  expect(classify(index, 'the coffee machine leaks').decision).toBe('none');
  const scanner = classify(index, 'the scanner beeps');
  for (const { probability } of scanner.candidates) expect(probability > 0 && probability <= 1).toBe(true);
});

test('an article of a thousand headings is found by its last', () => {
  const [, headings = ''] = articles.find(([name]) => name === '1,000 headings') ?? [];
  const index = indexOf(baseOfFiles([printer, { path: 'scanner.md', text: header + headings }]));
  expect(classify(index, 'the scanner says E999').candidates[0]?.article).toBe('scanner.md');
});

test('what stands at the end of a long article is found', () => {
  const text = `# The scanner beeps\n\n${'Switch it off and on again. '.repeat(4000)}\n\nThe fuser overheats.\n`;
  const index = indexOf(baseOfFiles([printer, { path: 'scanner.md', text: header + text }]));
  expect(classify(index, 'fuser overheats').candidates[0]?.article).toBe('scanner.md');
});
