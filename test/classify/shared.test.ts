import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../../src/classify/classify.ts';
import { indexOf } from '../support/knowledge.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';
import { openIndex } from '../../src/classify/index/search-index.ts';
import { overlay } from '../../src/files/overlay.ts';
import { readKnowledge } from '../../src/files/read-knowledge.ts';
import { everybody } from '../../src/knowledge/serve/reach.ts';
import { deskComplaints } from './desk-complaints.ts';
import { firstTopic } from './starter.ts';

const index = indexOf(firstTopic);
const bench = sharedFolder('bench');
const complaints = sharedFolder('complaints');
const corpus = sharedFolder('corpus/articles');

(bench ? test : test.skip)('CLINC150, out of scope (shared/bench): the bot hardly ever goes on', () => {
  const file = readFileSync(join(bench ?? '', 'clinc150.json'), 'utf8');
  const { oos_test: queries } = JSON.parse(file) as { oos_test: readonly (readonly [string, string])[] };
  const misled = queries.filter(([text]) => classify(index, text).decision === 'goOn');
  expect(queries.length).toBeGreaterThan(900);
  expect(misled.length / queries.length).toBeLessThanOrEqual(0.02);
});

(complaints ? test : test.skip)(
  'real complaints (shared/complaints) about password hash sync are recognised',
  () => {
    const lines = readFileSync(join(complaints ?? '', 'dev.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const all = lines.map((line) => JSON.parse(line) as { text: string; note?: string });
    const about = all.filter(({ note = '' }) => note.includes('topic:phs_'));
    expect(about.length).toBeGreaterThan(0);
    expect(about.filter(({ text }) => classify(index, text).decision === 'none')).toEqual([]);
  },
);

(corpus ? test : test.skip)(
  'plain desk complaints over the public corpus (shared/corpus): the bot hardly ever goes on',
  async () => {
    const order = { folders: await overlay([corpus ?? '']), reach: everybody, cachePath: undefined };
    const opened = openIndex((await readKnowledge(order)).index);
    const misled = deskComplaints.filter((text) => classify(opened, text).decision === 'goOn');
    // One today: "when is my performance review".
    expect(misled.length).toBeLessThanOrEqual(1);
  },
  60_000,
);
