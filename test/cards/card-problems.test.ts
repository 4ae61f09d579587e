import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { adaptiveCard, textBlock } from '../../cards/adaptive-card.ts';
import { cardProblems } from '../../cards/rules/card-problems.ts';

const good = adaptiveCard([textBlock('Hello')], 'Hello');
const withBody = (...body: readonly object[]) => ({ ...good, body });
const says = (text: string) => withBody(textBlock(text));
const without = (key: keyof typeof good) =>
  Object.fromEntries(Object.entries(good).filter(([name]) => name !== key));

const submit = { type: 'Action.Submit', title: 'Go', data: { a: 1 } };
const execute = { type: 'Action.Execute', title: 'Go', verb: 'go', data: { a: 1 }, fallback: submit };
const acts = (...actions: readonly object[]) => withBody({ type: 'ActionSet', actions });
const input = {
  type: 'Input.Text',
  id: 'a',
  label: 'Name',
  isRequired: true,
  errorMessage: 'Say your name.',
};
const list = { ...input, type: 'Input.ChoiceSet', choices: [{ title: 'One', value: '0' }] };
const image = { type: 'Image', url: 'https://example.com/a.png', altText: 'A door' };
const cell = { type: 'TableCell', items: [textBlock('a')] };
const table = { type: 'Table', rows: [{ type: 'TableRow', cells: [cell] }] };
const fallback = { type: 'Container', items: [textBlock('a')] };

/** A card, the code of its only problem, and where it is. */
const bad: readonly [code: string, path: string, card: unknown][] = [
  ['no-card', '', undefined],
  ['no-card', '', 'card'],
  ['no-card', '', { ...good, type: 'Card' }],
  ['no-card', '', [good]],
  ['too-large', '', says('word '.repeat(6000))],
  ['version', '', without('version')],
  ['version', '', { ...good, version: '1.6' }],
  ['no-lang', '', without('lang')],
  ['no-fallback-text', '', without('fallbackText')],
  ['no-fallback-text', '', { ...good, fallbackText: ' ' }],
  ['unknown-type', 'body[0]', withBody({ type: 'Carousel' })],
  ['too-many-actions', '', acts(...Array.from({ length: 7 }, () => execute))],
  ['repeated-id', 'body[1]', withBody(input, input)],
  ['no-id', 'body[0]', withBody({ ...input, id: undefined })],
  ['no-label', 'body[0]', withBody({ ...input, label: '' })],
  ['no-error-message', 'body[0]', withBody({ ...input, errorMessage: undefined })],
  ['no-choices', 'body[0]', withBody({ ...list, choices: [] })],
  ['no-alt-text', 'body[0]', withBody({ ...image, altText: undefined })],
  ['image-address', 'body[0]', withBody({ ...image, url: 'http://example.com/a.png' })],
  ['address', 'body[0].actions[0]', acts({ type: 'Action.OpenUrl', title: 'Open', url: 'file:///c:/a' })],
  ['address', 'body[0]', says('[here](data-blade:Extension.Blade)')],
  ['no-title', 'body[0].actions[0]', acts({ type: 'Action.OpenUrl', url: 'https://example.com/' })],
  ['no-submit', 'body[0].actions[0]', acts({ ...execute, fallback: 'drop' })],
  ['no-submit', 'body[0].actions[0]', acts({ ...execute, data: { a: 2 } })],
  ['no-wrap', 'body[0]', withBody({ type: 'TextBlock', text: 'Hello' })],
  ['empty-text', 'body[0]', says('')],
  ['empty-text', 'body[0]', withBody({ type: 'TextBlock', wrap: true })],
  ['list-in-text', 'body[0]', says('First\n- second')],
  ['list-in-text', 'body[0]', says('1. first')],
  ['foreign-markdown', 'body[0]', says('# Heading')],
  ['foreign-markdown', 'body[0]', says('> Quote')],
  ['foreign-markdown', 'body[0]', says('Run `dir`')],
  ['foreign-markdown', 'body[0]', says('| a | b |')],
  ['foreign-markdown', 'body[0]', says('![door](https://example.com/a.png)')],
  ['foreign-markdown', 'body[0]', says('One<br>two')],
  ['foreign-markdown', 'body[0].items[0]', withBody({ type: 'Container', items: [textBlock('</div>')] })],
  ['no-fallback', 'body[0]', withBody(table)],
  ['no-fallback', 'body[0]', withBody({ type: 'CodeBlock', codeSnippet: 'dir', fallback: 'drop' })],
  [
    'empty-text',
    'body[0].fallback.items[0]',
    withBody({ ...table, fallback: { ...fallback, items: [textBlock('')] } }),
  ],
];

test.each(bad)('%s at "%s"', (code, path, card) => {
  expect(cardProblems(card)).toEqual([{ code, path, message: expect.stringMatching(/^[A-Z][^]{20,}/) }]);
});

const fine: readonly [why: string, card: unknown][] = [
  ['the smallest card', good],
  ['six actions, each with its submit', acts(...Array.from({ length: 6 }, () => execute))],
  [
    'actions of the menu do not count',
    acts(...Array.from({ length: 9 }, () => ({ ...execute, mode: 'secondary' }))),
  ],
  ['inputs', withBody(input, { ...list, id: 'b' })],
  ['a picture', withBody(image)],
  ['a table and what stands in for it', withBody({ ...table, fallback })],
  ['bold, italic and links', says('**a** _b_ [c](https://example.com/) [d](http://example.com/)')],
  ['marks behind a backslash', says('\\# a \\`b\\` \\<br> \\[c\\](x)\n\n1\\. d\n\n\\> e')],
  ['placeholders', says('the <name> of a # of VMs > 3')],
  ['what looks like marks in code', withBody(textBlock('# a > `b` <br>', { fontType: 'Monospace' }))],
  [
    'whatever a press sends',
    acts({ ...execute, data: { type: 'Odd' }, fallback: { ...submit, data: { type: 'Odd' } } }),
  ],
];

test.each(fine)('no problem: %s', (_why, card) => {
  expect(cardProblems(card)).toEqual([]);
});

test('anything can be looked at', () => {
  const near = fc.record({ type: fc.constant('AdaptiveCard'), body: fc.anything() });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.jsonValue(), near), (any) => {
      expect(cardProblems(any).length).toBeGreaterThan(0);
    }),
  );
});
