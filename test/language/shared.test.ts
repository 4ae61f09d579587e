import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guessLanguage } from '../../src/language/guess-language.ts';
import { languageOf } from '../../src/language/language-of.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';

const bench = sharedFolder('bench');
const complaints = sharedFolder('complaints');

async function takenForAnother(texts: readonly string[]): Promise<string[]> {
  const found = await Promise.all(texts.map((text) => languageOf(text, guessLanguage)));
  return texts.filter((_, i) => found[i] !== undefined);
}

(complaints ? test : test.skip)(
  'no real complaint (shared/complaints) is taken for another language',
  async () => {
    const lines = readFileSync(join(complaints ?? '', 'dev.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    expect(texts.length).toBeGreaterThan(200);
    expect(await takenForAnother(texts)).toEqual([]);
  },
);

// "merci beaucoup" is among them.
(bench ? test : test.skip)('of 23,700 English questions (shared/bench) at most five are', async () => {
  const file = readFileSync(join(bench ?? '', 'clinc150.json'), 'utf8');
  const parts = Object.values(JSON.parse(file) as Record<string, readonly (readonly [string, string])[]>);
  const texts = parts.flat().map(([text]) => text);
  expect(texts.length).toBeGreaterThan(20_000);
  expect((await takenForAnother(texts)).length).toBeLessThanOrEqual(5);
});
