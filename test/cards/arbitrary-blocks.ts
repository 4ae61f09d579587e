import fc from 'fast-check';
import type { Block, Inline } from '../../src/knowledge/rich-text.ts';

const text = fc
  .oneof(
    fc.lorem({ maxCount: 4 }),
    fc.constantFrom(
      '*',
      '_',
      '1. ',
      '- ',
      '[x]',
      '(y)',
      '\\',
      '<name>',
      '-value',
      'a_b_c',
      '. ',
      '"',
      '%',
      '!',
    ),
    fc.string({ maxLength: 6 }),
  )
  .map((words) => words.replace(/[\0\r\n]/g, ' '));

const url = fc.constantFrom(
  'https://example.com/',
  'https://example.com/a_b_c?x=1&y=(2)',
  'http://example.com/#table-1---a*b*',
);

export const inlines: fc.Arbitrary<Inline[]> = fc.letrec<{ many: Inline[]; one: Inline }>((tie) => ({
  many: fc.array(tie('one'), { minLength: 1, maxLength: 4, depthIdentifier: 'inline' }),
  one: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    text.map((words) => ({ kind: 'text' as const, text: words })),
    text.map((words) => ({ kind: 'code' as const, text: words })),
    fc.constant({ kind: 'break' as const }),
    tie('many').map((children) => ({ kind: 'strong' as const, children })),
    tie('many').map((children) => ({ kind: 'emphasis' as const, children })),
    tie('many').map((children) => ({ kind: 'place' as const, children })),
    fc.tuple(url, fc.array(text, { maxLength: 2 })).map(([to, words]) => ({
      ...{ kind: 'link' as const, url: to },
      children: words.map((one) => ({ kind: 'text' as const, text: one })),
    })),
    fc.tuple(url, text).map(([source, alt]) => ({ kind: 'image' as const, url: source, alt })),
  ),
})).many;

export const blocks: fc.Arbitrary<Block[]> = fc.letrec<{ many: Block[]; one: Block }>((tie) => ({
  many: fc.array(tie('one'), { maxLength: 4, depthIdentifier: 'block' }),
  one: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    inlines.map((children) => ({ kind: 'paragraph' as const, children })),
    inlines.map((children) => ({ kind: 'heading' as const, level: 3, children })),
    fc
      .array(fc.oneof(text, fc.constantFrom('', '  - name: x', '\tif (a) {', '1. one')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((lines) => ({ kind: 'code' as const, text: lines.join('\n'), language: '' })),
    fc
      .array(fc.array(inlines, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
      .map(([header = [], ...rows]) => ({ kind: 'table' as const, header, rows })),
    fc
      .record({
        ordered: fc.boolean(),
        start: fc.constantFrom(1, 3),
        items: fc.array(tie('many'), { minLength: 1, maxLength: 3 }),
      })
      .map((list) => ({ kind: 'list' as const, ...list })),
    tie('many').map((inner) => ({ kind: 'quote' as const, blocks: inner })),
  ),
})).many;
