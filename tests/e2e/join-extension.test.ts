import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  inOverlay,
  launchWithExtension,
  openTab,
  overlayState,
  press,
  pressButton,
  settledState,
  textAt,
  textsAt,
} from './extension.ts';
import { mark, PUBLISHERS, serveStories, type StoryServer } from './split-stories.ts';

const SETTLED = '[data-state="ready"]:not(:has(.join-bar))';

describe('split stories in the popup, in Chromium', () => {
  let browser: Browser;
  let server: StoryServer;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    server = await serveStories();
    browser = await launchWithExtension(true);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function read(name: string): Promise<void> {
    page = await openTab(browser, server.origin + PUBLISHERS[name]!.path);
    popup = await pressButton(browser, page);
    expect(await settledState(popup)).toBe('ready');
  }

  it('shows every page, in order, and keeps the story once', async () => {
    await read('tribun');
    const paragraphs = await textsAt(popup, '[data-paragraph]');
    const places = [1, 2, 3].map((number) => paragraphs.indexOf(mark('tribun', number)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row');
    expect(await textsAt(popup, '.history-title')).toHaveLength(1);
    await page.close();
  });

  it('names the pages that could not be loaded, with link and retry', async () => {
    await read('rewel');
    const missing = await textsAt(popup, '.notice li');
    expect(missing).toHaveLength(3);
    expect(missing[0]).toMatch(/3/);
    expect(
      await popup.$$eval('.notice a', (links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual([3, 4, 5].map((number) => `${server.origin}${PUBLISHERS['rewel']!.path}?page=${number}`));
    await page.close();
  });

  it.each([
    [1, 'below'],
    [6, 'above'],
  ])('shows page %i at once and the others come in %s what is read, which stays put', async (own) => {
    server.keepSlow();
    page = await openTab(browser, server.origin + PUBLISHERS['rewel']!.address(own));
    popup = await pressButton(browser, page);
    await popup.waitForSelector('.join-bar');
    expect(await textsAt(popup, '[data-paragraph]')).toContain(mark('rewel', own));
    expect(await textAt(popup, '.join-bar')).toMatch(/\d (?:dari|of) 6/);

    // Reads the last paragraph of that page while the others are still on their way.
    const topOf = (text: string) =>
      popup.evaluate((wanted) => {
        const blocks = Array.from(document.querySelectorAll('[data-paragraph]'));
        return blocks.find((block) => block.textContent === wanted)!.getBoundingClientRect().top;
      }, text);
    await popup.evaluate(
      (wanted) => {
        const blocks = Array.from(document.querySelectorAll('[data-paragraph]'));
        blocks.find((block) => block.textContent === wanted)!.scrollIntoView({ block: 'start' });
      },
      mark('rewel', own),
    );
    const before = await topOf(mark('rewel', own));
    server.letGo();
    await popup.waitForSelector(SETTLED, { timeout: 30_000 });
    const paragraphs = await textsAt(popup, '[data-paragraph]');
    expect(paragraphs).toEqual(expect.arrayContaining([1, 2, 6].map((number) => mark('rewel', number))));
    expect(await topOf(mark('rewel', own))).toBeCloseTo(before, 0);
    await page.close();
  });

  it('fetches a failed page when tried again', async () => {
    await read('rewel');
    server.mend();
    await press(popup, '.notice button');
    await popup.waitForSelector('.join-bar');
    await popup.waitForSelector(SETTLED, { timeout: 30_000 });
    expect(await textsAt(popup, '.notice li')).toHaveLength(2);
    expect(await textsAt(popup, '[data-paragraph]')).toContain(mark('rewel', 3));
    await page.close();
  });

  it('is whole in the overlay at once, no page asked for again', async () => {
    await read('prokal');
    await popup.waitForSelector(SETTLED, { timeout: 30_000 });
    server.asked.length = 0;
    await press(popup, '[data-action="open-overlay"]');
    expect(await overlayState(page)).toBe('ready');
    const seen = await inOverlay(page, (dialog) => ({
      joining: dialog.querySelector('.join-bar') !== null,
      paragraphs: Array.from(dialog.querySelectorAll('[data-paragraph]'), (block) => block.textContent),
    }));
    expect(seen!.joining).toBe(false);
    expect(seen!.paragraphs).toEqual(expect.arrayContaining([1, 2].map((number) => mark('prokal', number))));
    expect(server.asked).toEqual([]);
    await page.close();
  });

  it('joins in the overlay too', async () => {
    await read('sindonews');
    await press(popup, '[data-action="open-overlay"]');
    expect(await overlayState(page)).toBe('ready');
    const joined = await inOverlay(
      page,
      (dialog) =>
        new Promise<string[]>((resolve) => {
          const look = () => {
            if (dialog.querySelector('.join-bar')) return;
            watcher.disconnect();
            resolve(Array.from(dialog.querySelectorAll('[data-paragraph]'), (block) => block.textContent!));
          };
          const watcher = new MutationObserver(look);
          watcher.observe(dialog, { subtree: true, childList: true });
          look();
        }),
    );
    expect(joined).toEqual(expect.arrayContaining([1, 2, 3].map((number) => mark('sindonews', number))));
    await page.close();
  });

  it('stops where the reader cancels, and keeps what was there', async () => {
    server.keepSlow();
    page = await openTab(browser, server.origin + PUBLISHERS['rewel']!.path);
    popup = await pressButton(browser, page);
    await popup.waitForSelector('.join-bar button');
    await press(popup, '.join-bar button');
    await popup.waitForSelector(SETTLED, { timeout: 10_000 });
    expect(await textsAt(popup, '[data-paragraph]')).toContain(mark('rewel', 1));
    server.letGo();
    await page.close();
  });
});
