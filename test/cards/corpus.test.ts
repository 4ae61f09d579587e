import { describe, expect, test } from '@jest/globals';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { controls } from '../../cards/controls.ts';
import { cardsOfArticle } from '../../dialogs/every-card.ts';
import { readHeader } from '../../src/knowledge/header/read-header.ts';
import { readArticle } from '../support/knowledge.ts';
import { corpusFiles } from '../knowledge/corpus-files.ts';
import { sharedFolder } from '../knowledge/shared-folder.ts';
import { comparable } from '../knowledge/strip-marks.ts';
import { firstMissing, visibleInSource, wordsOf } from '../knowledge/visible.ts';
import { actionsOf, nodes } from '../support/read-card.ts';
import { complaintsAbout } from './parse-card.ts';
import { seen } from './seen.ts';
import { bytes, problemsOf } from './teams-rules.ts';

const folder = sharedFolder('corpus/articles');

interface Shown {
  readonly text: string;
  readonly links: readonly string[];
}

(folder === undefined ? describe.skip : describe)(
  'the public corpus (shared/corpus/articles) on cards',
  () => {
    test('every word and link of every answer article stands on its cards and in their twins, in order; Teams takes every card', () => {
      const faults: string[] = [];
      let articles = 0;
      let largest = 0;
      for (const file of corpusFiles(folder ?? '')) {
        const { article } = readArticle(file);
        if (!article) continue;
        articles += 1;
        const { cards } = cardsOfArticle(article);
        const pages = cards.filter(isOfArticle);
        const wanted = visibleInSource(file.text.slice(readHeader(file.text)?.end));
        const missing = [onCards(pages), inTwins(pages)].flatMap(({ text, links }) => [
          ...(firstMissingIn(wanted.words, text) ?? []),
          ...[firstMissing(wanted.links, links) ?? []].flat(),
        ]);
        const refused = cards.flatMap((card) => [...problemsOf(card), ...complaintsAbout(card)]);
        faults.push(...[...missing, ...refused].map((fault) => `${file.path}: ${fault}`));
        largest = Math.max(largest, ...cards.map(bytes));
      }
      expect(faults).toEqual([]);
      expect(articles).toBe(7470);
      // Far from what a message may have: readability parts the pages, not the limit.
      expect(largest).toBeLessThan(20_000);
    }, 180_000);
  },
);

function isOfArticle(card: AdaptiveCard): boolean {
  return actionsOf({ ...card }).some(({ title }) => title === controls.steps.title);
}

/** What a person sees of some cards one after the other. */
function onCards(cards: readonly AdaptiveCard[]): Shown {
  const all = cards
    .flatMap((card) => [...nodes(card)])
    .filter(({ type }) => type === 'TextBlock')
    .map(({ text }) => seen(String(text)));
  return {
    text: all.map(({ text }) => text).join('\n'),
    links: all.flatMap(({ links }) => links.map(comparable)),
  };
}

/** What is read of them where no card can be shown. An address stands in brackets behind its words. */
function inTwins(cards: readonly AdaptiveCard[]): Shown {
  const text = cards.map(({ fallbackText }) => fallbackText).join('\n');
  const links = [...text.matchAll(/(\(?)(https?:\/\/\S+)/gi)].map(([, bracket, url = '']) =>
    comparable(bracket === '(' ? upToBracket(url) : url.replace(/[\])},.;:!?*_]+$/, '')),
  );
  return { text, links };
}

/** An address up to the bracket that closes the one before it; it may have brackets of its own. */
function upToBracket(text: string): string {
  let depth = 1;
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1;
    if (depth === 0) return text.slice(0, index);
  }
  return text;
}

/**
 * Where a text stops holding words in their order; undefined when it holds all. Words that the Markdown parts by a mark
 * may stand together in the text, so that a word may begin where the one before it ends.
 */
function firstMissingIn(wanted: readonly string[], text: string): string[] | undefined {
  const words = wordsOf(text);
  const begins = new Set<number>();
  let length = 0;
  for (const word of words) {
    begins.add(length);
    length += word.length;
  }
  const letters = words.join('');
  let at = 0;
  for (const [index, word] of wanted.entries()) {
    let found = letters.indexOf(word, at);
    while (found > at && !begins.has(found)) found = letters.indexOf(word, found + 1);
    if (found < 0) return [wanted.slice(Math.max(0, index - 6), index + 3).join(' ')];
    at = found + word.length;
  }
  return undefined;
}
