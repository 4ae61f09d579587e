import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { cardsOfArticle } from '../../dialogs/every-card.ts';
import type { Article } from '../../src/knowledge/article.ts';
import { oddArticles } from '../cards/scenes.ts';
import { seen } from '../cards/seen.ts';
import { starter } from '../classify/starter.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';
import { choicesOf, nodes } from '../support/read-card.ts';
import type { Sight } from './card-page.ts';
import { CardPage } from './card-page.ts';
import { sampleOf } from './corpus-sample.ts';

/** A chat on a desktop and on a phone. */
const widths = [480, 320];

/** SHEETS=folder keeps pictures of all cards, four a sheet. */
const sheets = process.env['SHEETS'];
const cardsOnSheet = 4;

const corpus = sharedFolder('corpus/articles');

let page: CardPage;
beforeAll(async () => {
  page = await CardPage.open();
});
afterAll(() => page.close());

test.each([...starter.articles.values(), ...oddArticles].map((article) => [article.id, article] as const))(
  '%s: all of it is seen, and nothing is cut off',
  async (name, article) => {
    expect(await faultsOf(name, article)).toEqual([]);
  },
);

(corpus === undefined ? describe.skip : describe)('the public corpus (shared/corpus/articles)', () => {
  test('a sample of its articles: all of it is seen, and nothing is cut off', async () => {
    const sample = sampleOf(corpus ?? '');
    const faults: string[] = [];
    for (const { path, article } of sample)
      faults.push(...(await faultsOf(path, article)).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
    expect(sample.length).toBeGreaterThan(80);
  });
});

async function faultsOf(name: string, article: Article): Promise<string[]> {
  const { cards } = cardsOfArticle(article);
  const faults: string[] = [];
  for (const width of widths) {
    const sights = await page.sightsOf(cards, width);
    const found = cards.flatMap((card, i) =>
      faultsOfCard(card, sights[i]).map((fault) => `card ${i}: ${fault}`),
    );
    faults.push(...[...found, ...page.complaints()].map((fault) => `${width} px: ${fault}`));
  }
  if (sheets !== undefined) await draw(sheets, name, cards);
  return faults;
}

function faultsOfCard(card: AdaptiveCard, sight: Sight | undefined): string[] {
  if (!sight) return ['not rendered'];
  const { texts, cutOff, links, pictures, buttons } = sight;
  const wanted = [...nodes(card)].flatMap(wordsOf);
  return [
    ...cutOff.map((words) => `cut off: ${words}`),
    ...(lettersOf(texts) === lettersOf(wanted) ? [] : [differenceOf(lettersOf(wanted), lettersOf(texts))]),
    ...texts.filter((text, i) => text === '' && wanted[i] !== '').map(() => 'an empty text'),
    ...marks
      .filter((mark) => countOf(mark, texts.join('\n')) > countOf(mark, card.fallbackText))
      .map((mark) => `raw ${mark}`),
    ...links.filter((link) => !/^https?:\/\/./.test(link)).map((link) => `link to ${link}`),
    ...pictures.filter((words) => words.trim() === '').map(() => 'a picture without words'),
    ...(buttons > 6 ? [`${buttons} buttons`] : []),
  ];
}

/** What is to be read of an element, without the buttons. A list of choices that folds up is not seen yet. */
function wordsOf(node: Readonly<Record<string, unknown>>): string[] {
  if (node['type'] === 'TextBlock') return [seen(String(node['text'])).text];
  const isList = node['type'] === 'Input.ChoiceSet' && node['style'] === 'expanded';
  return isList ? choicesOf(node).map(({ title }) => title) : [];
}

/** What must not be seen unless it stands in the plain text as well. */
const marks = ['**', '](', '\\', '`', '<br', '&nbsp;', '&amp;'];

function countOf(mark: string, text: string): number {
  return text.split(mark).length - 1;
}

/** Without blanks, which a screen may show as lines. */
function lettersOf(texts: readonly string[]): string {
  return texts.join('').replace(/\s+/g, '');
}

function differenceOf(wanted: string, found: string): string {
  let at = 0;
  while (wanted[at] === found[at]) at += 1;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 20));
  return `${near(wanted)} is shown as ${near(found)}`;
}

async function draw(folder: string, name: string, cards: readonly AdaptiveCard[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (let from = 0; from < cards.length; from += cardsOnSheet) {
    const file = `${name.replaceAll(/[^\w.-]/g, '_')}-${from / cardsOnSheet + 1}.png`;
    await page.picture(cards.slice(from, from + cardsOnSheet), 320, join(folder, file));
  }
}
