import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../../scripts/start/serve-page.ts';
import { inFirefoxPopup, launchFirefox, pressInFirefox } from './firefox-popup.ts';

describe('one click on a story, in Firefox', () => {
  let browser: Browser;
  let sample: ServedPage;
  let page: Page;

  beforeAll(async () => {
    sample = await servePage();
    browser = await launchFirefox();
    page = await browser.newPage();
    await page.goto(sample.url);
    await pressInFirefox(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    sample?.close();
  });

  it('shows the story without its interruptions, with its people', async () => {
    const story = `content.document.querySelector('[data-state=ready] .story')?.textContent.replace(/[^a-zA-Z0-9“”.,-]+/g, ' ')`;
    const text = await inFirefoxPopup(browser, story);
    expect(text).toContain('membangun perpustakaan terapung');
    expect(text).not.toMatch(/Baca Juga|Jembatan Seruni|Turnamen/);
    const people = `[...content.document.querySelectorAll('.person-name')].map((each) => each.textContent).join()`;
    expect(await inFirefoxPopup(browser, people)).toBe('Surya Atmaja,Melati Prameswari,Bagas Hendrawan');
  });

  it('keeps the reading in the history', async () => {
    const history = `(content.document.querySelector('#tab-history').click(), content.document.querySelector('.history-title')?.textContent)`;
    expect(await inFirefoxPopup(browser, history)).toMatch(/^Warga Kampung Lembayung/);
  });

  it('opens the overlay over the page; Esc takes it away and leaves the page as it was', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const opened = page.waitForSelector('jernih-overlay');
    await inFirefoxPopup(
      browser,
      `(content.document.querySelector('#tab-article').click(), content.document.querySelector('[data-action=open-overlay]').click(), true)`,
    );
    await opened;
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('jernih-overlay'));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
