import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags, needChromium } from '../../scripts/browsers.mjs';
import { BUILT, pressButton } from '../../scripts/start/extension-browser.ts';
import { servePage, type ServedPage } from '../../scripts/start/serve-page.ts';
import { openTab, press, settledState, textAt } from './extension.ts';
import { inFirefoxPopup, launchFirefox, openPrivately, pressInLastWindow } from './firefox-popup.ts';

/** The part of the extension API this test asks in the page. */
declare const chrome: {
  windows: { create(options: { incognito: boolean; url: string }): Promise<{ incognito: boolean }> };
  storage: { local: { get(names: null): Promise<Record<string, unknown>> } };
};

let sample: ServedPage;
beforeAll(async () => {
  sample = await servePage();
});
afterAll(() => sample?.close());

describe('a private window, in Chromium', () => {
  let browser: Browser;
  let archive: Page;
  let popup: Page;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: needChromium(),
      pipe: true,
      enableExtensions: true,
      args: chromiumFlags(),
    });
    const session = await browser.target().createCDPSession();
    const { id } = await session.send('Extensions.loadUnpacked', { path: BUILT, enableInIncognito: true } as {
      path: string;
    });
    archive = await openTab(browser, `chrome-extension://${id}/archive.html`);
    const opened = browser.waitForTarget((target) => target.url() === sample.url);
    const { incognito } = await archive.evaluate(
      (url) => chrome.windows.create({ incognito: true, url }),
      sample.url,
    );
    expect(incognito).toBe(true);
    popup = await pressButton(browser, await (await opened).asPage());
  });
  afterAll(() => browser?.close());

  it('shows the story and says that it is not kept', async () => {
    expect(await settledState(popup)).toBe('ready');
    expect(await popup.$$eval('[data-paragraph]', (all) => all.length)).toBe(9);
    expect(await textAt(popup, '.kept-note')).toMatch(/Private window|Jendela pribadi/);
  });

  it('keeps nothing of it: no entry, nor what was put back', async () => {
    await popup.evaluate(() => document.querySelector('.ledger')!.setAttribute('open', ''));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.ledger-group li button')!.click());
    await popup.waitForSelector('.story-restored');
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history[data-state="ready"]');
    expect(await popup.$('.history-row')).toBeNull();
    const stored = await archive.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(stored).not.toContain('localhost');
  });
});

describe('a private window, in Firefox', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchFirefox();
    await openPrivately(browser, sample.url);
    await pressInLastWindow(browser);
  });
  afterAll(() => browser?.close());

  it('shows the story and says that it is not kept', async () => {
    const note = `content.document.querySelector('[data-state=ready] .kept-note')?.textContent`;
    expect(await inFirefoxPopup(browser, note)).toMatch(/Private window|Jendela pribadi/);
  });

  it('keeps no entry', async () => {
    const empty = `(content.document.querySelector('#tab-history').click(), content.document.querySelector('.history[data-state=ready] .state')?.textContent)`;
    expect(await inFirefoxPopup(browser, empty)).toMatch(/Nothing read yet|Belum ada bacaan/);
  });
});
