import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { decode } from '../../src/knowledge/decode.ts';
import { checksPathOf } from '../../src/knowledge/knowledge-file.ts';
import { readArticle } from '../support/knowledge.ts';

/** Each article beside what is read from it. `UPDATE=1 npm test` writes the expectations; nothing else does. */
const folder = join(import.meta.dirname, 'fixtures');

function load(path: string): { path: string; text: string } | undefined {
  const full = join(folder, path);
  return existsSync(full) ? { path, text: decode(readFileSync(full)) } : undefined;
}

const articles = readdirSync(folder).filter((name) => name.endsWith('.md'));

test.each(articles)('%s is read as expected', (path) => {
  const { article, ...rest } = readArticle({
    path,
    text: load(path)?.text ?? '',
    checks: load(checksPathOf(path)),
  });
  // The hash has its own tests: here it would make every change of a fixture look like two.
  const read: unknown = JSON.parse(
    JSON.stringify({ article: article && { ...article, hash: undefined }, ...rest }),
  );
  const expected = join(folder, path.replace(/\.md$/, '.json'));
  if (process.env['UPDATE'] === '1') writeFileSync(expected, JSON.stringify(read, null, 2) + '\n');
  expect(read).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
});
