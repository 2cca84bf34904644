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
import { servePages, type PageServer } from './pages.ts';

describe('bad input, in Chromium', () => {
  let browser: Browser;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages();
    browser = await launchWithExtension(true);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function read(url: string): Promise<{ page: Page; popup: Page }> {
    const page = await openTab(browser, url);
    return { page, popup: await pressButton(browser, page) };
  }

  it.each([
    ['an empty page', '/kosong', /artikel|article/i],
    ['a page of links alone', '/beranda', /artikel|article/i],
    ['a text file', '/teks', /artikel|article/i],
    ['a page of too many elements', '/raksasa', /terlalu besar|too large/i],
    ['a PDF', '/dokumen.pdf', /PDF/],
  ])('says in a sentence why %s is not read', async (_, path, sentence) => {
    const { page, popup } = await read(server.at(path));
    expect(await settledState(popup)).toBe('refused');
    expect(await textAt(popup, '.state p')).toMatch(sentence);
    expect(await textAt(popup, '.state button')).not.toBe('');
    await page.close();
  });

  it('says that a page of the browser is not read', async () => {
    const { page, popup } = await read('chrome://version/');
    expect(await settledState(popup)).toBe('refused');
    expect(await textAt(popup, '.state p')).toMatch(/peramban|browser/i);
    await page.close();
  });

  it('reads a page that is text without any markup', async () => {
    const { page, popup } = await read(server.at('/polos'));
    expect(await settledState(popup)).toBe('ready');
    expect((await textsAt(popup, '[data-paragraph]')).join(' ')).toContain('hari ke-6');
    await page.close();
  });

  it('reads a page of five megabytes', async () => {
    const { page, popup } = await read(server.at('/besar'));
    expect(await settledState(popup)).toBe('ready');
    expect(await textAt(popup, 'h1')).toBe('Halaman Lima Megabyte');
    await page.close();
  });

  it.each([
    ['fights overlays with its styles and keys', '/lawan'],
    ['allows nothing by its content security policy', '/csp'],
  ])('opens and closes the overlay on a page that %s', async (_, path) => {
    const { page, popup } = await read(server.at(path));
    expect(await settledState(popup)).toBe('ready');
    await press(popup, '[data-action="open-overlay"]');
    expect(await overlayState(page)).toBe('ready');
    const seen = await inOverlay(page, (dialog) => {
      const block = dialog.querySelector('[data-paragraph]')!;
      const { width, height } = block.getBoundingClientRect();
      const view = dialog.getBoundingClientRect();
      return {
        drawn: width > 200 && height > 10,
        whole: view.top === 0 && view.width === window.innerWidth,
        size: getComputedStyle(block).fontSize,
      };
    });
    expect(seen).toEqual({ drawn: true, whole: true, size: '19px' });
    await page.keyboard.press('Escape');
    expect(await inOverlay(page, () => true)).toBeUndefined();
    await page.close();
  });

  it('closes by its button, and leaves nothing on the page', async () => {
    const { page, popup } = await read(server.at('/lawan'));
    expect(await settledState(popup)).toBe('ready');
    const before = await page.content();
    await press(popup, '[data-action="open-overlay"]');
    expect(await overlayState(page)).toBe('ready');
    await inOverlay(page, (dialog) => dialog.querySelector<HTMLElement>('[data-action="close"]')!.click());
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('has kept every story that was shown', async () => {
    const { page, popup } = await read(server.at('/cerita'));
    expect(await settledState(popup)).toBe('ready');
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row');
    expect((await textsAt(popup, '.history-title')).toSorted()).toEqual([
      'Catatan Panen',
      'Halaman Lima Megabyte',
      'Halaman dengan CSP Ketat',
      'Halaman yang Melawan',
      'Warga Menanam Bakau di Teluk Kenari',
    ]);
    await page.close();
  });
});
