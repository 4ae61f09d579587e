import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { articleByPath } from '../../src/knowledge/wordings/article-by-path.ts';
import { readWordings } from '../../src/knowledge/wordings/read-wordings.ts';
import { wordingsByArticle } from '../../src/knowledge/wordings/wordings-by-article.ts';

const path = 'ours.wordings.jsonl';

/** What a line holds, and what is said about it. */
const faulty: readonly [line: string, message: string][] = [
  ['no JSON', 'This line must be a JSON object with "articles" and "wordings". The line was left out.'],
  ['[1]', 'This line must be a JSON object with "articles" and "wordings". The line was left out.'],
  ['{"wordings": ["a b"]}', 'articles must be a list of paths of articles. The line was left out.'],
  ['{"articles": [], "wordings": ["a b"]}', 'articles must not be empty. The line was left out.'],
  [
    '{"articles": ["a.md"], "wordings": "a b"}',
    'wordings must be a list of sentences. The line was left out.',
  ],
  ['{"articles": ["a.md"], "wordings": ["a", 2]}', 'wordings[1] must be a text. The line was left out.'],
  ['{"articles": [" "], "wordings": ["a"]}', 'articles[0] must not be empty. The line was left out.'],
];

test.each(faulty)('%s: %s', (line, message) => {
  const text = `\n${line}\n{"articles": ["a.md"], "wordings": ["a b"], "collected": "in May"}\n`;
  const { wordings, diagnostics } = readWordings({ path, text });
  expect(diagnostics).toEqual([
    { path, line: 2, column: 1, severity: 'error', code: 'wordings-line', message },
  ]);
  expect(wordings).toEqual([{ articles: ['a.md'], texts: ['a b'], line: 3 }]);
});

const line = fc.oneof(
  fc.json(),
  fc.string(),
  fc.record({ articles: fc.jsonValue(), wordings: fc.jsonValue() }).map((it) => JSON.stringify(it)),
);

test('any file is read or refused line by line, never thrown at', () => {
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { wordings, diagnostics } = readWordings({ path, text: lines.join('\n') });
      for (const { articles, texts } of wordings)
        for (const text of [...articles, ...texts]) expect(text.trim()).not.toBe('');
      const refused = new Set(diagnostics.map((each) => each.line));
      expect(wordings.filter((each) => refused.has(each.line))).toEqual([]);
    }),
  );
});

/** A path that wordings name, the article it finds among `served`, and why. */
const served = ['reset.md', 'vpn/reset.md', 'deep/wifi/asks.md', 'a/same/one.md', 'b/same/one.md'];
const found: readonly [named: string, article: string | undefined, why: string][] = [
  ['reset.md', 'reset.md', 'exactly'],
  ['vpn/reset.md', 'vpn/reset.md', 'exactly, in a folder'],
  ['wifi/asks.md', 'deep/wifi/asks.md', 'the knowledge begins above'],
  ['asks.md', undefined, 'a name alone says too little'],
  ['same/one.md', undefined, 'two end so'],
  ['deep/vpn/reset.md', undefined, 'another folder has the same name in it'],
];

test.each(found)('%s finds %s: %s', (named, article) => {
  expect(articleByPath(served)(named)).toBe(article);
});

const knowledge = {
  articles: new Map(['a.md', 'b.md'].map((id) => [id, {} as never])),
  foldedInto: new Map([['twin-of-a.md', 'a.md']]),
};

const itself = (path: string) => path;

test('each article gets its wordings once, those of its twins among them', () => {
  const wordings = [
    { articles: ['a.md', 'b.md'], texts: ['it is stuck', 'it hangs'], line: 1 },
    { articles: ['twin-of-a.md', 'gone.md'], texts: ['it hangs', 'nothing moves'], line: 2 },
  ];
  expect(wordingsByArticle(knowledge, wordings, itself)).toEqual(
    new Map([
      ['a.md', ['it is stuck', 'it hangs', 'nothing moves']],
      ['b.md', ['it is stuck', 'it hangs']],
    ]),
  );
});

test('a line of nothing but faults is told once, and many such lines are counted', () => {
  const faults = Array.from({ length: 200_000 }, (_, at) => at);
  const text = `${JSON.stringify({ articles: faults, wordings: faults })}\n`.repeat(3) + 'x\n'.repeat(100);
  const { diagnostics } = readWordings({ path, text });
  expect(diagnostics).toHaveLength(21);
  expect(diagnostics[0]?.message).toBe('articles must not have more than 50 entries. The line was left out.');
  expect(diagnostics.at(-1)?.message).toBe('83 more lines could not be read and were left out.');
});

test('of very many wordings the first hundred count', () => {
  const texts = Array.from({ length: 150 }, (_, at) => `wording ${at}`);
  const its = wordingsByArticle(knowledge, [{ articles: ['a.md'], texts, line: 1 }], itself).get('a.md');
  expect(its).toEqual(texts.slice(0, 100));
});
