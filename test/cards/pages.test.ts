import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptiveCard } from '../../cards/adaptive-card.ts';
import { blockElements } from '../../cards/block-elements.ts';
import { byteLength } from '../../cards/byte-length.ts';
import type { Page } from '../../cards/pages.ts';
import { pagesOf } from '../../cards/pages.ts';
import type { Part } from '../../cards/part.ts';
import { plainBlocks } from '../../cards/plain-blocks.ts';
import type { Block, Inline } from '../../src/knowledge/rich-text.ts';
import { paragraph } from '../diagnose/small-article.ts';
import { nodes } from '../support/read-card.ts';
import { blocks } from './arbitrary-blocks.ts';
import { complaintsAbout } from './parse-card.ts';
import { seen } from './seen.ts';
import { problemsOf } from './teams-rules.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const heading = (words: string): Block => ({ kind: 'heading', level: 3, children: [text(words)] });
const list = (items: readonly (readonly Block[])[], ordered = true, start = 1): Block => ({
  kind: 'list',
  ordered,
  start,
  items,
});
const code = (lines: readonly string[]): Block => ({ kind: 'code', language: '', text: lines.join('\n') });

/** A sentence of so many characters that ends with a full stop. */
const sentence = (name: string, length: number) => `${name} ${'word '.repeat(length / 5)}end.`;
const long = (name: string, length = 300) => paragraph(sentence(name, length));

const texts = (some: readonly Part[]): string[] => pagesOf(some).map((page) => page.text);

/** What is to be seen, blanks left out; the header of a table is left out too, because every page repeats it. */
function visible(pages: readonly Page[]): { text: string; links: string[] } {
  const all = pages
    .flatMap(({ body }) => [...nodes(withoutHeaders(body))])
    .filter(({ type }) => type === 'TextBlock')
    .map((block) => seen(String(block['text'])));
  return {
    text: all
      .map((one) => one.text)
      .join('')
      .replace(/[\s\u00a0]/g, ''),
    links: all.flatMap(({ links }) => links),
  };
}

function withoutHeaders(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (_, value: unknown) =>
    isTable(value) ? { ...value, rows: value.rows.slice(value.firstRowAsHeader ? 1 : 0) } : value,
  );
}

function isTable(value: unknown): value is { rows: unknown[]; firstRowAsHeader: boolean } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Table';
}

const rooms = fc.record({
  length: fc.constantFrom(1, 60, 200, 1800),
  bytes: fc.constantFrom(1, 2000, 14_000),
});

test('pages hold every word and every link, in order, however small they are', () => {
  fc.assert(
    fc.property(blocks, rooms, (some, room) => {
      const whole = [{ body: blockElements(some), text: plainBlocks(some) }];
      const pages = pagesOf(some, room);
      expect(visible(pages)).toEqual(visible(whole));
      expect(pages.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

test('nothing but a long text is parted', () => {
  fc.assert(
    fc.property(blocks, (some) => {
      const room = { length: 1_000_000, bytes: 1_000_000 };
      expect(pagesOf(some, room)).toHaveLength(1);
      expect(plain(pagesOf(some, room)[0]?.text)).toEqual(plain(plainBlocks(some)));
    }),
    { numRuns: 300 },
  );
});

/** Of what has no words, the mark alone may stand in a twin. */
const plain = (one: string | undefined) => one?.replace(/[\s>-]|\d+\./g, '');

const nasty = fc.oneof(
  fc.string({ minLength: 1, maxLength: 5000, size: 'max' }),
  fc.string({ unit: 'grapheme', maxLength: 3000, size: 'max' }),
  fc.constantFrom('x', '\u0001', '"', '*', '\\', '🙂', '\ud800', 'a.\n', '- ').map((one) => one.repeat(4000)),
);
const nastyInline: fc.Arbitrary<Inline> = fc.oneof(
  nasty.map(text),
  nasty.map((one) => ({ kind: 'code' as const, text: one })),
  nasty.map((one) => ({ kind: 'strong' as const, children: [text(one), text(one)] })),
  fc.tuple(nasty, fc.nat(9000)).map(([one, length]) => ({
    ...{ kind: 'link' as const, url: `https://example.com/${'a'.repeat(length)}` },
    children: [text(one)],
  })),
);
const nastyBlock: fc.Arbitrary<Block> = fc
  .array(nastyInline, { minLength: 1, maxLength: 3 })
  .chain((children) =>
    fc.constantFrom<Block>(
      { kind: 'paragraph', children },
      { kind: 'heading', level: 2, children },
      { kind: 'table', header: [children], rows: [[children], [[text('a')]]] },
      { kind: 'table', header: [[text('a')]], rows: Array.from({ length: 90 }, () => [[text('b')]]) },
      code(Array.from({ length: 900 }, (_, i) => `${i}`)),
      { kind: 'code', language: '', text: children.map((one) => ('text' in one ? one.text : '')).join('\n') },
      list(Array.from({ length: 200 }, () => [{ kind: 'paragraph', children: [text('x')] }])),
      deep(30, { kind: 'paragraph', children }),
    ),
  );

function deep(levels: number, inner: Block): Block {
  return levels === 0 ? inner : deep(levels - 1, levels % 3 === 0 ? quote(inner) : list([[inner]]));
}

function quote(inner: Block): Block {
  return { kind: 'quote', blocks: [inner] };
}

test('whatever the content, a page leaves room for the buttons of a card', () => {
  fc.assert(
    fc.property(fc.array(nastyBlock, { minLength: 1, maxLength: 3 }), (some) => {
      for (const { body, text: twin } of pagesOf(some)) {
        const card = adaptiveCard(body, twin);
        expect(byteLength(card)).toBeLessThan(18_000);
        expect(problemsOf(card).filter((problem) => !problem.startsWith('no-fallback-text'))).toEqual([]);
        expect(complaintsAbout(card)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a list is parted between its items, and its numbers go on', () => {
  const items = Array.from({ length: 12 }, (_, i) => [long(`Step${i + 3}`)]);
  const pages = texts([list(items, true, 3)]);
  expect(pages.map((page) => page.match(/^\d+\. Step\d+/gm))).toEqual([
    ['3. Step3', '4. Step4', '5. Step5', '6. Step6', '7. Step7'],
    ['8. Step8', '9. Step9', '10. Step10', '11. Step11', '12. Step12', '13. Step13', '14. Step14'],
  ]);
});

test('what goes on in an item has no number again', () => {
  const item = Array.from({ length: 8 }, (_, i) => long(`Part${i}`));
  const pages = pagesOf([list([item, [long('Second')]])]);
  expect(pages.map((page) => page.text.match(/^.{0,9}/)?.[0])).toEqual(['1. Part0 ', ' Part5 wo']);
  expect(pages.at(-1)?.text).toContain('2. Second');
  expect(JSON.stringify(pages.at(-1)?.body[0])).not.toContain('1\\\\.');
});

test('a table is parted between its rows, and each page has its header', () => {
  const rows = Array.from({ length: 14 }, (_, i) => [[text(`Row${i}`)], [text(sentence('', 300))]]);
  const pages = texts([{ kind: 'table', header: [[text('Name')], [text('Meaning')]], rows }]);
  expect(pages).toHaveLength(3);
  for (const page of pages) expect(page).toMatch(/^Name \| Meaning\nRow/);
});

test('long code is parted between its lines; short code stays whole', () => {
  const lines = Array.from({ length: 90 }, (_, i) => `line ${i}`);
  expect(texts([code(lines)]).map((page) => page.split('\n').length)).toEqual([45, 45]);
  const short = lines.slice(0, 10).map((line) => line.padEnd(70, '.'));
  expect(texts([long('One', 1700), code(short)])).toEqual([sentence('One', 1700), short.join('\n')]);
});

test('a very long paragraph is parted between its sentences', () => {
  const sentences = Array.from({ length: 12 }, (_, i) => sentence(`Sentence${i}`, 300));
  const pages = texts([paragraph(sentences.join(' '))]);
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) expect(page.trim()).toMatch(/^Sentence[^]*end\.$/);
});

test('a page ends before a heading, not behind it, and not behind what leads to a list', () => {
  const words = [1, 2, 3, 4].map((n) => long(`P${n}`, 350));
  expect(texts([...words, heading('Next'), long('After', 800)])[1]).toMatch(/^Next\nAfter/);
  const bold: Block = {
    kind: 'paragraph',
    children: [{ kind: 'strong', children: [text('Next')] }, text(' ')],
  };
  expect(texts([...words, bold, long('After', 800)])[1]).toMatch(/^Next\s+After/);
  const lead = paragraph('Do the following:');
  expect(texts([...words, lead, list([[long('Item', 800)]])])[1]).toMatch(/^Do the following:\n1\. Item/);
  expect(texts([long('P', 1500), heading('Next'), ...words])[1]).toMatch(/^Next\nP1/);
});

test('a page is a bit longer rather than leave a few lines for the next', () => {
  const words = [1, 2, 3, 4, 5].map((n) => long(`P${n}`, 350));
  expect(texts([...words, paragraph('The last line.')])).toHaveLength(1);
  expect(texts([...words, long('Rest', 600)])).toHaveLength(2);
});

test('a text to forward stays set apart on every page', () => {
  const box: Part = { kind: 'box', blocks: Array.from({ length: 9 }, (_, i) => long(`P${i}`)) };
  const pages = pagesOf([box]);
  expect(pages.map(({ body }) => body.map(({ type }) => type))).toEqual([['Container'], ['Container']]);
});
