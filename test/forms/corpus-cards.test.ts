import { beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardsOfForm } from '../../dialogs/every-form-card.ts';
import { decode } from '../../src/knowledge/decode.ts';
import type { Form, FormElement } from '../../src/knowledge/forms/form.ts';
import { roundsOf } from '../../src/knowledge/forms/rounds.ts';
import type { Block } from '../../src/knowledge/rich-text.ts';
import { blockText, linksOf } from '../../src/knowledge/rich-text.ts';
import { readFile } from '../../src/knowledge/read-file.ts';
import { complaintsAbout } from '../cards/parse-card.ts';
import { plain, seen } from '../cards/seen.ts';
import { bytes, problemsOf } from '../cards/teams-rules.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';
import { nodes } from '../support/read-card.ts';

const folder = sharedFolder('corpus/articles');

(folder === undefined ? describe.skip : describe)('the cards of the forms of the public corpus', () => {
  let forms: readonly Form[] = [];

  beforeAll(() => {
    forms = formsIn(folder ?? '');
  }, 60_000);

  test('every form has cards', () => {
    expect(forms.length).toBe(2838);
    for (const form of forms) expect(cardsOfForm(form).cards.length).toBeGreaterThan(0);
  });

  test('Teams shows every card as it is meant', () => {
    const problems = forms.flatMap((form) =>
      cardsOfForm(form).cards.flatMap((card) =>
        [...problemsOf(card), ...complaintsAbout(card)].map((problem) => `${form.id}: ${problem}`),
      ),
    );
    expect(problems).toEqual([]);
  }, 120_000);

  test('every label, option, note, help text and link of an element that can be seen stands on a card', () => {
    const missing = forms.flatMap((form) => {
      const there = wordsOn(cardsOfForm(form).cards);
      return roundsOf(form)
        .flat()
        .flatMap(wordsOfElement)
        .filter((words) => !there.includes(bare(words)))
        .map((words) => `${form.id}: ${words}`);
    });
    expect(missing).toEqual([]);
  }, 120_000);

  test('no text is cut, and the largest card has room for what is typed', () => {
    const cards = forms.flatMap((form) => cardsOfForm(form).cards);
    expect(cards.filter((card) => JSON.stringify(card).includes('cannot hold more'))).toEqual([]);
    expect(Math.max(...cards.map(bytes))).toBeLessThan(20_000);
  }, 60_000);
});

function formsIn(root: string): Form[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|txt)$/.test(path),
  );
  return paths.flatMap((path) => {
    const text = decode(readFileSync(join(root, path)));
    if (!/problemscopingquestions/i.test(text.slice(0, 4000))) return [];
    const read = readFile({ path: path.replaceAll('\\', '/'), text });
    return read.kind === 'form' ? [read.content] : [];
  });
}

/** Everything a person can read or follow on some cards, a line each. Blanks do not count: links move them about. */
function wordsOn(cards: readonly object[]): string {
  const all = [...nodes(cards)];
  const texts = all.filter(({ type }) => type === 'TextBlock').map(({ text }) => seen(String(text)));
  const inputs = all.flatMap(({ label, title, placeholder }) => [label, title, placeholder].map(String));
  return [...texts.flatMap(({ text, links }) => [text, ...links]), ...inputs].map(bare).join('\n');
}

function bare(text: string): string {
  return plain(text).replaceAll(' ', '');
}

function wordsOfElement(element: FormElement): string[] {
  if (element.kind === 'note') return wordsOfBlocks(element.blocks);
  const options = element.input.kind === 'choice' ? element.input.options.map(({ text }) => text) : [];
  return [element.label, ...options, ...wordsOfBlocks(element.help)];
}

function wordsOfBlocks(blocks: readonly Block[]): string[] {
  const lines = blockText(blocks).split('\n');
  return [...lines, ...linksOf(blocks).map(({ url }) => url)].filter((words) => words.trim() !== '');
}
