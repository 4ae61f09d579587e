import { expect, test } from '@jest/globals';
import { readArticle } from '../support/knowledge.ts';
import { hostileBodies, hostileChecks, hostileHeaders } from './hostile-bodies.ts';

/** A reader that took time squared would need hours for these. `bench/reader-growth.ts` says how long it needs. */

test.each(Object.entries(hostileBodies))('the reader gets through a body of 256 KB: %s', (_, make) => {
  const body = make(256 * 1024 - 16);
  const { article } = readArticle({ path: 'a.md', text: `<properties selfHelpType="generic" />\n${body}` });
  expect(typeof article?.symptoms[0]?.causes[0]?.summary).toBe('string');
});

test.each(Object.entries(hostileBodies))(
  'a longer body is plain paragraphs, whatever it holds: %s',
  (_, make) => {
    const body = make(200 * 1024) + 'a'.repeat(256 * 1024);
    const { article, diagnostics } = readArticle({
      path: 'a.md',
      text: `<properties selfHelpType="generic" />\n${body}`,
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['body-too-long']);
    expect(JSON.stringify(article)).toMatch(/a{99}/);
  },
);

test.each(Object.entries(hostileHeaders))('the reader gets through a header of 256 KB: %s', (_, make) => {
  const text = `<properties selfHelpType="generic" ${make(256 * 1024)}\n/>\n# Title`;
  const { diagnostics } = readArticle({ path: 'a.md', text });
  expect(diagnostics.length).toBeLessThan(100);
});

test.each(Object.entries(hostileChecks))('the reader gets through checks of 64 KB: %s', (_, make) => {
  const checks = { path: 'a.checks.yaml', text: make(64 * 1024).slice(0, 64 * 1024) };
  const text = '<properties selfHelpType="generic" />\nCauses are:\n\n* The one\n* The other';
  const { article, diagnostics } = readArticle({ path: 'a.md', text, checks });
  expect(article?.symptoms[0]?.causes).toHaveLength(2);
  expect(diagnostics.length).toBeLessThan(100);
});

test.each([
  ['comments', '<!--'],
  ['remarks', '<!-- a -->'],
])('a header after 60 KB of %s is found, or not, in no time', (_, before) => {
  const { type } = readArticle({
    path: 'a.md',
    text: `${before.repeat(6000)}\n<properties selfHelpType="rca" />`,
  });
  expect(type).toBe(before.endsWith('-->') ? 'rca' : '');
});
