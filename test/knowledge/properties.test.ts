import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/knowledge/decode.ts';
import { readHeader } from '../../src/knowledge/header/read-header.ts';
import { readArticle } from '../support/knowledge.ts';
import { firstMissing, visibleInArticle, wordsOf } from './visible.ts';

/** Pieces that mean something to one of the readers, in any order. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...[
        '<properties',
        '/>',
        '"',
        "'",
        '=',
        'pageTitle="x"',
        '\n',
        '\n\n',
        ' ',
        '    ',
        '\t',
        '\u00A0',
        '\u200B',
      ],
      ...[
        '# ',
        '## ',
        '**',
        '* ',
        '- ',
        '1. ',
        '> ',
        '`',
        '```',
        '~~~',
        '<!--',
        '-->',
        '<br>',
        '<li>',
        '<ol>',
        '</b>',
      ],
      ...[
        '[',
        ']',
        '(',
        ')',
        '](',
        '<',
        '>',
        'https://a.example.com',
        'data-blade:x',
        '|',
        '|-|',
        '\\',
        '&amp;',
        ': ',
      ],
      ...['Common causes include:', 'either', ', or', 'Recommended steps', '**Recommended documents**'],
    ),
    fc.string({ maxLength: 8 }),
    fc.lorem({ maxCount: 3 }),
  ),
  { maxLength: 60 },
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  pieces.map((all) => all.join('')),
);
const header = '<properties pageTitle="Any title" selfHelpType="generic" />';

test('any bytes decode, any text is a header or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), anyText, (bytes, text) => {
      expect(typeof decode(bytes)).toBe('string');
      const end = readHeader(text)?.end ?? 0;
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 1000 },
  );
});

test('any body makes an article with a symptom, a cause and a remedy, and unique ids', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      const { article } = readArticle({ path: 'a.md', text: `${header}\n${body}` });
      expect(article?.symptoms.length).toBeGreaterThan(0);
      for (const { causes } of article?.symptoms ?? []) {
        expect(causes.length).toBeGreaterThan(0);
        expect(causes.every(({ remedies }) => remedies.length > 0)).toBe(true);
      }
      const ids =
        article?.symptoms.flatMap(({ id, causes }) => [id, ...causes.map((cause) => cause.id)]) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 1000 },
  );
});

/** Deeper than any card or reader of stored articles goes: 32 lists or quotes, each in JSON two levels or more. */
const deepestJson = 160;

function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of json.replace(/"(?:[^"\\]|\\.)*"/g, '')) {
    if (sign === '{' || sign === '[') most = Math.max(most, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return most;
}

/** Openers that nest, as often as they like, and what closes them. */
const nested = fc
  .array(
    fc.record({
      piece: fc.constantFrom(
        ...[
          '> ',
          '- ',
          '1. ',
          '* ',
          '>- ',
          '*a ',
          '**a ',
          '_a ',
          '<b>',
          '<i>',
          '<a href="https://b.example.com">',
        ],
        ...[
          '[',
          '![',
          '[a](',
          '](https://b.example.com)',
          '<ul><li>',
          '</li>',
          '</ul>',
          '<table><tr><td>',
          '</table>',
        ],
        ...[
          ' a*',
          ' b**',
          '</b>',
          '</i>',
          '</a>',
          '\n',
          '\n\n',
          '  - a\n',
          '    ',
          '\t',
          '`',
          '```\n',
          '|',
          '|-|\n',
        ],
        ...['[a]: https://c.example.com\n', '[a]', '<!--', '-->', 'Causes are:\n\n', '## a\n', '**a**\n\n'],
      ),
      times: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 80 })),
    }),
    { maxLength: 14 },
  )
  .map((parts) => parts.map(({ piece, times }) => piece.repeat(times)).join(''));

test('however deep a body is nested, what is read of it is not', () => {
  fc.assert(
    fc.property(nested, (body) => {
      const { article, diagnostics } = readArticle({ path: 'a.md', text: `${header}\n${body}` });
      expect(depthOf(JSON.stringify(article))).toBeLessThan(deepestJson);
      for (const { path, line, column, message } of diagnostics) {
        expect([path, line > 0, column > 0, message.length > 40]).toEqual(['a.md', true, true, true]);
      }
    }),
    { numRuns: 1000 },
  );
});

const headerPieces = fc
  .array(
    fc.constantFrom(
      ...[
        '<properties',
        '/>',
        'a',
        'b="c"',
        "d='e'",
        'pageTitle="x"',
        'selfHelpType="generic"',
        '=',
        '"',
        "'",
        ',',
      ],
      ...[
        ' ',
        '\n',
        '\u00A0',
        '\u200B',
        '&amp;',
        '&#x',
        '&#1114112;',
        '&lt;',
        '<!--',
        '-->',
        '# T\n',
        '`',
        'é',
      ],
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(''));

test('any header is read or is none, its values are one line, and what is wrong has a place in the file', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        headerPieces,
        headerPieces.map((text) => `<properties ${text} />`),
      ),
      (text) => {
        const read = readHeader(text);
        if (read === undefined) return;
        for (const [name, value] of read.values) {
          expect(name).toMatch(/^[a-z][a-z0-9.]*$/);
          expect(value).not.toMatch(/^\s|\s$|[\n\u200B]/);
        }
        const lines = text.split('\n');
        for (const { line, column } of read.findings) {
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('the words of plain paragraphs all arrive, in order', () => {
  const paragraph = fc.lorem({ maxCount: 12 });
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const { article } = readArticle({ path: 'a.md', text: `${header}\n${paragraphs.join('\n\n')}` });
      const found = article === undefined ? [] : visibleInArticle(article).words;
      expect(firstMissing(wordsOf(paragraphs.join(' ')), found)).toBeUndefined();
    }),
  );
});

const yamlPieces = fc
  .array(
    fc.constantFrom(
      ...['causes:', 'checks:', 'options:', 'aliases:', 'remedies:', '\n', '\n  ', '\n    ', '- ', ' '],
      ...[
        'id: a',
        'quote: The',
        'cause: s1.c1',
        'weight: 0',
        'audience: admin',
        'pointsTo: [a, b]',
        '&x',
        '*x',
        '{',
        '}',
        '[',
        ']',
        '"',
        '|',
        '!!set',
      ],
    ),
    { maxLength: 40 },
  )
  .map((all) => all.join(''));

test('any checks file leaves the article served, and says where it is wrong', () => {
  fc.assert(
    fc.property(fc.oneof(yamlPieces, fc.string({ unit: 'binary' })), (text) => {
      const checks = { path: 'a.checks.yaml', text };
      const { article, diagnostics } = readArticle({
        path: 'a.md',
        text: `${header}\nCauses are:\n* The one\n* The other`,
        checks,
      });
      expect(article?.symptoms[0]?.causes.length).toBe(2);
      for (const { path, line, column } of diagnostics) {
        expect(path).toBe('a.checks.yaml');
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }),
    { numRuns: 1000 },
  );
});
