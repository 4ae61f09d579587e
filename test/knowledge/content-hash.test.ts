import { expect, test } from '@jest/globals';
import { contentHash } from '../../src/knowledge/content-hash.ts';

test('the hash of a text never changes, or open runs would lose the articles they keep', () => {
  expect(contentHash('')).toBe('0bdcb81aee8d8310c329583afc3b');
  expect(contentHash('a')).toBe('1c2ba782c979010432341afdfcd8');
});

test('texts that differ in one sign have different hashes', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `Open the settings ${at}`);
  expect(new Set(texts.map(contentHash)).size).toBe(texts.length);
});

test('both halves depend on the whole text', () => {
  const halves = (text: string): string[] => [contentHash(text).slice(0, 14), contentHash(text).slice(14)];
  const [a, b] = [halves('password'), halves('passwort')];
  expect(a[0]).not.toBe(b[0]);
  expect(a[1]).not.toBe(b[1]);
  expect(a[0]).not.toBe(a[1]);
});
