import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  launchWithExtension,
  openTab,
  press,
  pressButton,
  settledState,
  stopWorker,
  textAt,
  workerListens,
} from './extension.ts';
import { servePages, type PageServer } from './pages.ts';

const TITLE = 'Warga Menanam Bakau di Teluk Kenari';

describe('a reading that is interrupted, in Chromium', () => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    server = await servePages();
    browser = await launchWithExtension(true);
  });
  beforeEach(() => server.hold());
  afterAll(async () => {
    server?.release();
    await browser?.close();
    server?.close();
  });

  /** A story on a page too busy to be read, until the server lets go; the popup waits for it. */
  async function pressWhileBusy(): Promise<void> {
    page = await openTab(browser, server.at('/cerita'));
    const busy = server.nextHeld();
    page
      .evaluate(() => {
        const request = new XMLHttpRequest();
        request.open('GET', '/tahan', false);
        request.send();
      })
      .catch(() => undefined);
    await busy;
    popup = await pressButton(browser, page);
    await popup.waitForSelector('[data-state="reading"]');
    // A worker stopped before it heard of the tab would begin anew and read it.
    await workerListens(popup);
  }

  it('says so after ten seconds, and reads the page when tried again', async () => {
    await pressWhileBusy();
    expect(await settledState(popup)).toBe('refused');
    expect(await textAt(popup, '.state p')).toMatch(/10 (?:detik|seconds)/);
    server.release();
    await press(popup, '.state button');
    await popup.waitForSelector('[data-state="ready"]');
    expect(await textAt(popup, 'h1')).toBe(TITLE);
    await page.close();
  });

  it('says that the tab went to another page', async () => {
    await pressWhileBusy();
    // Another site's page has a process of its own and does not wait for the busy one.
    await page.goto(server.at('/beranda').replace('localhost', '127.0.0.1'));
    expect(await settledState(popup)).toBe('refused');
    expect(await textAt(popup, '.state p')).toMatch(/berpindah|another page/);
    await page.close();
  });

  it('loses nothing when the tab is closed', async () => {
    await pressWhileBusy();
    await page.close();
    server.release();
    page = await openTab(browser, server.at('/csp'));
    popup = await pressButton(browser, page);
    expect(await settledState(popup)).toBe('ready');
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row');
    expect(
      await popup.$$eval('.history-title', (titles) => titles.map((title) => title.textContent)),
    ).toEqual(['Halaman dengan CSP Ketat', TITLE]);
    await page.close();
  });

  it('says that it failed when the worker stops, and reads the page when tried again', async () => {
    await pressWhileBusy();
    await stopWorker(browser);
    expect(await settledState(popup)).toBe('failed');
    expect(await textAt(popup, '.state p')).toMatch(/Riwayat Anda tidak berubah|Your history is unchanged/);
    server.release();
    await press(popup, '.state button');
    await popup.waitForSelector('[data-state="ready"]');
    await page.close();
  });

  it('answers between two messages though the worker stopped', async () => {
    server.release();
    page = await openTab(browser, server.at('/cerita'));
    popup = await pressButton(browser, page);
    expect(await settledState(popup)).toBe('ready');
    await stopWorker(browser);
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row');
    await stopWorker(browser);
    await press(popup, '.history-title');
    await popup.waitForSelector('[data-state="stored"] [data-paragraph]');
    await page.close();
  });
});
