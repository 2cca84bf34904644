import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  closeFirefoxPopup,
  inFirefoxPage,
  inFirefoxPopup,
  launchFirefox,
  pressInFirefox,
  stopFirefoxBackground,
} from './firefox-popup.ts';
import { servePages, type PageServer } from './pages.ts';
import { mark, PUBLISHERS, serveStories, type StoryServer } from './split-stories.ts';

const STATE = `content.document.querySelector('[data-state=refused], [data-state=failed], [data-state=ready]:not(:has(.join-bar))')`;
const CLICK = (selector: string) => `(content.document.querySelector('${selector}').click(), true)`;
const OVERLAY = `content.document.querySelector('jernih-overlay').openOrClosedShadowRoot`;

describe('bad input, in Firefox', () => {
  let browser: Browser;
  let server: PageServer;
  let split: StoryServer;
  let page: Page;

  beforeAll(async () => {
    server = await servePages();
    split = await serveStories();
    browser = await launchFirefox();
  });
  afterEach(async () => {
    await closeFirefoxPopup(browser);
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    await split?.close();
  });

  async function press(url: string): Promise<void> {
    page = await browser.newPage();
    await page.goto(url);
    await pressInFirefox(browser, page);
  }

  it.each([
    ['an empty page', '/kosong', /artikel|article/i],
    ['a page of links alone', '/beranda', /artikel|article/i],
    ['a text file', '/teks', /artikel|article/i],
    ['a PDF', '/dokumen.pdf', /PDF/],
  ])('says in a sentence why %s is not read', async (_, path, sentence) => {
    await press(server.at(path));
    expect(await inFirefoxPopup(browser, `${STATE}.textContent`)).toMatch(sentence);
    expect(await inFirefoxPopup(browser, `${STATE}.dataset.state`)).toBe('refused');
  });

  it('says that a page of the browser is not read', async () => {
    page = await browser.newPage();
    expect(page.url()).toBe('about:blank');
    await pressInFirefox(browser, page);
    expect(await inFirefoxPopup(browser, `${STATE}.textContent`)).toMatch(/peramban|browser/i);
  });

  it.each([
    ['fights overlays with its styles and keys', '/lawan'],
    ['allows nothing by its content security policy', '/csp'],
  ])('opens the overlay on a page that %s, and Esc closes it', async (_, path) => {
    await press(server.at(path));
    expect(await inFirefoxPopup(browser, `${STATE}.dataset.state`)).toBe('ready');
    await inFirefoxPopup(browser, CLICK('[data-action=open-overlay]'));
    const drawn = `(() => {
      const block = ${OVERLAY}.querySelector('[data-state=ready] [data-paragraph]');
      const { width, height } = block.getBoundingClientRect();
      return width > 200 && height > 10 && content.getComputedStyle(block).fontSize;
    })()`;
    expect(await inFirefoxPage(browser, drawn)).toBe('19px');
    await page.keyboard.press('Escape');
    await inFirefoxPage(browser, `!content.document.querySelector('jernih-overlay')`);
  });

  it('answers between two messages though its background stopped', async () => {
    await press(server.at('/cerita'));
    expect(await inFirefoxPopup(browser, `${STATE}.dataset.state`)).toBe('ready');
    await stopFirefoxBackground(browser);
    await inFirefoxPopup(browser, CLICK('#tab-history'));
    const titles = `content.document.querySelector('.history-title') && [...content.document.querySelectorAll('.history-title')].map((title) => title.textContent).sort().join()`;
    expect(await inFirefoxPopup(browser, titles)).toBe(
      'Halaman dengan CSP Ketat,Halaman yang Melawan,Warga Menanam Bakau di Teluk Kenari',
    );
  });

  it('joins a split story', async () => {
    await press(split.origin + PUBLISHERS['tribun']!.path);
    const story = await inFirefoxPopup(browser, `${STATE}.querySelector('.story').textContent`);
    expect([1, 2, 3].map((number) => story.includes(mark('tribun', number)))).toEqual([true, true, true]);
  });

  it('shows the joined story in the overlay, no page asked for again', async () => {
    await press(split.origin + PUBLISHERS['prokal']!.path);
    await inFirefoxPopup(browser, `${STATE}.querySelector('.story').textContent`);
    split.asked.length = 0;
    await inFirefoxPopup(browser, CLICK('[data-action=open-overlay]'));
    const whole = `${OVERLAY}.querySelector('[data-state=ready]:not(:has(.join-bar)) .story').textContent`;
    const story = await inFirefoxPage(browser, whole);
    expect([1, 2].map((number) => story.includes(mark('prokal', number)))).toEqual([true, true]);
    expect(split.asked).toEqual([]);
  });

  it("names the site's policy where it forbids the other pages, and links to them", async () => {
    await press(split.origin + PUBLISHERS['terkunci']!.path);
    expect(await inFirefoxPopup(browser, `${STATE}.querySelector('.notice').textContent`)).toMatch(
      /tidak mengizinkan|does not let/,
    );
    expect(await inFirefoxPopup(browser, `${STATE}.querySelector('.notice a').href`)).toBe(
      `${split.origin}${PUBLISHERS['terkunci']!.path}?page=2`,
    );
  });
});
