import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { classify } from '../../src/classify/classify.ts';
import { openIndex } from '../../src/classify/index/search-index.ts';
import { overlay } from '../../src/files/overlay.ts';
import { readKnowledge } from '../../src/files/read-knowledge.ts';
import { shippedWordings } from '../../src/files/shipped-wordings.ts';
import { everybody } from '../../src/knowledge/serve/reach.ts';
import { articleText, newFolder, writeFiles } from '../support/new-folder.ts';

/** The articles that a complaint finds among a folder's, best first. */
async function found(complaint: string, folder: string, cachePath?: string): Promise<readonly string[]> {
  const { index } = await readKnowledge({
    folders: await overlay([folder]),
    reach: everybody,
    cachePath,
  });
  return classify(openIndex(index), complaint).candidates.map(({ article }) => article);
}

test('the wordings that come with the bot find the article that they were written for', async () => {
  const some = shippedWordings().find(({ texts }) => texts.some((text) => text.split(' ').length > 12));
  const [path = '', complaint = ''] = [some?.articles[0], some?.texts.find((text) => text.length > 60)];
  const folder = await newFolder({ [path]: articleText('Zyx'), 'other.md': articleText('Qwv') });
  expect(await found(complaint, folder)).toEqual([path]);
  const elsewhere = await newFolder({ 'zyx.md': articleText('Zyx'), 'other.md': articleText('Qwv') });
  expect(await found(complaint, elsewhere)).toEqual([]);
});

test('an index that was kept is not taken once the wordings are others', async () => {
  const folder = await newFolder({
    'badge.md': articleText('The badge'),
    'lamp.md': articleText('The lamp'),
  });
  const cache = join(await newFolder({}), 'cache.db');
  const words = (texts: readonly string[], article: string) =>
    writeFiles(folder, {
      'our.wordings.jsonl': JSON.stringify({ articles: [article], wordings: texts }),
    });
  await words(['nobody lets me into the building'], 'badge.md');
  expect(await found('they let nobody into the building', folder, cache)).toEqual(['badge.md']);
  await words(['nobody lets me into the building'], 'lamp.md');
  expect(await found('they let nobody into the building', folder, cache)).toEqual(['lamp.md']);
  await words(['the corridor is dark'], 'lamp.md');
  expect(await found('they let nobody into the building', folder, cache)).toEqual([]);
});
