import { expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readComplaints } from '../../src/evaluate/read-complaints.ts';
import { readWordings } from '../../src/knowledge/wordings/read-wordings.ts';
import { findSecrets } from '../../src/secrets/find-secrets.ts';
import { sharedFolder } from './shared-folder.ts';

const path = join(import.meta.dirname, '../../wordings/azure-self-help.jsonl');
const { wordings, diagnostics } = readWordings({ path, text: readFileSync(path, 'utf8') });
const texts = wordings.flatMap((each) => each.texts);

test('every line of the wordings that come with the bot is sound', () => {
  expect(diagnostics).toEqual([]);
  expect(wordings.length).toBeGreaterThan(1000);
});

test('the wordings hold nothing that looks like a secret', () => {
  expect(texts.filter((text) => findSecrets(text).length > 0)).toEqual([]);
});

const corpus = sharedFolder('corpus/articles');
const complaints = sharedFolder('complaints/dev.jsonl');

(corpus ? test : test.skip)('the wordings are about articles that there are (needs shared/)', () => {
  const named = new Set(wordings.flatMap(({ articles }) => articles));
  expect([...named].filter((article) => !existsSync(join(corpus ?? '', article)))).toEqual([]);
});

(complaints ? test : test.skip)(
  'no complaint that the ranking is measured with is a wording (needs shared/)',
  () => {
    const same = (text: string) => text.toLowerCase().replaceAll(/\W+/g, ' ').trim();
    const held = [
      'gathered-identity',
      'gathered-azure',
      'gathered-stories',
      'gathered-none',
      'written-none',
    ].map((name) => join(import.meta.dirname, '../evaluate', `${name}.jsonl`));
    const measured = [complaints ?? '', ...held].flatMap(
      (file) => readComplaints(readFileSync(file, 'utf8')).complaints,
    );
    const worded = new Set(texts.map(same));
    expect(measured.filter(({ text }) => worded.has(same(text)))).toEqual([]);
  },
);
