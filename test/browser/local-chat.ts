import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const screenshots = join(root, 'build', 'screenshots');

/** `npm start` as a person runs it, and the chat page it names, in a real browser. */
export class LocalChat {
  readonly page: Page;
  readonly #bot: ChildProcess;
  readonly #browser: Browser;
  readonly #folder: string;

  private constructor(page: Page, bot: ChildProcess, browser: Browser, folder: string) {
    this.page = page;
    this.#bot = bot;
    this.#browser = browser;
    this.#folder = folder;
  }

  static async open(): Promise<LocalChat> {
    const folder = await mkdtemp(join(tmpdir(), 'firstline-browser-'));
    const env = {
      ...process.env,
      PORT: '0',
      DATABASE_URL: `file:${join(folder, 'chat.db')}`,
      NODE_OPTIONS: '',
    };
    const bot = spawn(process.execPath, [join(root, 'src', 'main.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await address(bot);
    const browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.goto(url);
    await page.getByRole('textbox').first().waitFor();
    await mkdir(screenshots, { recursive: true });
    return new LocalChat(page, bot, browser, folder);
  }

  async says(text: string): Promise<void> {
    await this.page.getByRole('textbox').last().click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Presses the newest button with this title. */
  async presses(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title, exact: true }).last().click();
  }

  async sees(words: string): Promise<void> {
    await this.page.getByText(words).last().waitFor();
  }

  async picture(name: string, path = join(screenshots, `${name}.png`)): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** The whole conversation at once, without the client's log beside it. */
  async readmePicture(path: string): Promise<void> {
    await this.page.setViewportSize({ width: 1280, height: 1560 });
    await this.page.getByText('Log Panel').locator('..').getByRole('button').last().click();
    await this.page.getByText('Hello, I’m Firstline').first().scrollIntoViewIfNeeded();
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#bot.kill('SIGINT');
    await once(this.#bot, 'exit');
    await rm(this.#folder, { recursive: true });
  }
}

/** The one address that the start prints. */
function address(bot: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    bot.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    bot.once('exit', (code) => reject(new Error(`The bot ended with ${code}: ${printed}`)));
  });
}
