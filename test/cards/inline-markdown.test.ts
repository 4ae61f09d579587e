import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { portalNote } from '../../cards/portal-place.ts';
import { inlineMarkdown } from '../../cards/inline-markdown.ts';
import type { Inline } from '../../src/knowledge/rich-text.ts';
import { plainText } from '../../src/knowledge/rich-text.ts';
import { inlines } from './arbitrary-blocks.ts';
import { plain, seen } from './seen.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const strong = (...children: Inline[]): Inline => ({ kind: 'strong', children });
const emphasis = (...children: Inline[]): Inline => ({ kind: 'emphasis', children });
const code = (words: string): Inline => ({ kind: 'code', text: words });
const link = (url: string, ...children: Inline[]): Inline => ({ kind: 'link', url, children });

/** Inlines, the Markdown, and why. */
const cases: readonly [inlines: readonly Inline[], markdown: string, why: string][] = [
  [[text('a '), strong(text('b')), text(' c')], 'a **b** c', 'bold'],
  [[emphasis(text('a'))], '_a_', 'italic'],
  [[code('Get-ADUser *')], '**Get-ADUser \\***', 'code has no mark of its own: bold'],
  [[strong(text(' a '))], ' **a** ', 'marks stand close to the words'],
  [[strong(text('a '), code('b'))], '**a b**', 'bold in bold is bold'],
  [[strong(text(' '))], ' ', 'nothing to mark'],
  [[link('https://e.com/(x) y', text('[here]'))], '[\\[here\\]](https://e.com/%28x%29%20y)', 'a link'],
  [[link('https://e.com/')], '[https://e.com/](https://e.com/)', 'a link without words'],
  [[text('Look!'), link('https://e.com/', text('a'))], 'Look\\![a](https://e.com/)', 'a link, no picture'],
  [[text('a'), { kind: 'break' }, text('1. b')], 'a\n\n1\\. b', 'a line of its own, and no list'],
  [
    [{ kind: 'image', url: 'https://e.com/x.png', alt: 'a *' }],
    'a \\*',
    "an image's words; the card shows it apart",
  ],
  [
    [{ kind: 'place', children: [text('Diagnose')] }],
    '**Diagnose** (in the Azure portal)',
    'a link that only works in the portal says where it is',
  ],
  [[{ kind: 'place', children: [text('Open the portal')] }], '**Open the portal**', 'once is enough'],
  [[text('run'), code('<name>')], 'run<name>', 'marks that no renderer would take are left out'],
  [[text('un'), emphasis(text('believ')), text('able')], 'unbelievable', 'the same'],
];

test.each(cases)('%j is %j: %s', (given, markdown) => {
  expect(inlineMarkdown(given)).toBe(markdown);
});

function linksIn(some: readonly Inline[]): string[] {
  return some.flatMap((one) => {
    if (one.kind === 'link') return [one.url.replaceAll('(', '%28').replaceAll(')', '%29')];
    return 'children' in one ? linksIn(one.children) : [];
  });
}

/** A link without words shows its address; behind a place in the portal stands that it is one. */
function words(some: readonly Inline[]): string {
  return some
    .map((one) => {
      if (one.kind === 'link')
        return plainText(one.children).trim() === '' ? one.url : plainText(one.children);
      const note = one.kind === 'place' ? portalNote(one) : '';
      return 'children' in one ? words(one.children) + note : plainText([one]);
    })
    .join('');
}

test('any inlines: every word and every link is there, and no mark shows', () => {
  fc.assert(
    fc.property(inlines, (given) => {
      const { text: shown, links, marks } = seen(inlineMarkdown(given));
      expect(shown.replaceAll(' ', '')).toBe(plain(words(given)).replaceAll(' ', ''));
      expect(links).toEqual(linksIn(given));
      expect(marks.filter((mark) => mark.endsWith('list'))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
