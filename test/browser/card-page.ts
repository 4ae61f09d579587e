import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { AdaptiveCard } from '../../cards/adaptive-card.ts';
import { launchChromium } from './chromium.ts';

const { resolve } = createRequire(import.meta.url);
const inPage = fileURLToPath(new URL('./show-cards.js', import.meta.url));

/** What a person sees of a card. */
export interface Sight {
  /** Of each text, as it is on the screen. */
  readonly texts: readonly string[];
  /** The beginnings of what is wider than its room. */
  readonly cutOff: readonly string[];
  readonly links: readonly string[];
  /** The words for who cannot see the pictures. */
  readonly pictures: readonly string[];
  readonly buttons: number;
}

/** A page without a network, in which the library behind Teams' cards renders ours. */
export class CardPage {
  readonly #browser: Browser;
  readonly #page: Page;
  #complaints: string[] = [];

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<CardPage> {
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1410, height: 1000 } });
    await page.route('**', (route) => route.abort());
    await page.setContent('<!doctype html><html lang="en"><body></body></html>');
    await page.addStyleTag({ path: resolve('adaptivecards/dist/adaptivecards.css') });
    // The library leaves buttons in one line; Teams does not.
    await page.addStyleTag({ content: '.ac-actionSet { flex-wrap: wrap; row-gap: 8px }' });
    await page.addScriptTag({ path: resolve('adaptivecards/dist/adaptivecards.js') });
    await page.addScriptTag({ path: resolve('markdown-it/browser') });
    await page.addScriptTag({ path: inPage });
    const opened = new CardPage(browser, page);
    page.on('pageerror', ({ message }) => opened.#complaints.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error' && !isOfNetwork(line.text())) opened.#complaints.push(line.text());
    });
    return opened;
  }

  /** @param width of the cards, in pixels. */
  sightsOf(cards: readonly AdaptiveCard[], width: number): Promise<Sight[]> {
    return this.#page.evaluate(`sightsOf(${JSON.stringify(cards)}, ${width})`);
  }

  /** What the page has complained about since it was last asked. */
  complaints(): readonly string[] {
    const complaints = this.#complaints;
    this.#complaints = [];
    return complaints;
  }

  /** Cards side by side, to be looked at. */
  async picture(cards: readonly AdaptiveCard[], width: number, path: string): Promise<void> {
    await this.#page.evaluate(`layOut(${JSON.stringify(cards)}, ${width})`);
    await this.#page.screenshot({ path, fullPage: true });
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** There is none: pictures do not load. */
function isOfNetwork(complaint: string): boolean {
  return complaint.includes('net::ERR_FAILED');
}
