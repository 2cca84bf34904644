import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../../scripts/start/serve-page.ts';
import {
  inOverlay,
  launchWithExtension,
  openTab,
  overlayState,
  press,
  pressButton,
  settledState,
  stopWorker,
  textAt,
  textsAt,
} from './extension.ts';

const TITLE = 'Warga Kampung Lembayung Bangun Perpustakaan Terapung dari Perahu Bekas';

describe('one click on a story, in Chromium', () => {
  let browser: Browser;
  let sample: ServedPage;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    sample = await servePage();
    browser = await launchWithExtension(true);
    page = await openTab(browser, sample.url);
    await page.evaluate(() => window.scrollTo(0, 300));
    popup = await pressButton(browser, page);
  });
  afterAll(async () => {
    await browser?.close();
    sample?.close();
  });

  it('shows the story without its interruptions', async () => {
    expect(await settledState(popup)).toBe('ready');
    expect(await textAt(popup, 'h1')).toBe(TITLE);
    const paragraphs = await textsAt(popup, '[data-paragraph]');
    expect(paragraphs).toHaveLength(9);
    expect(paragraphs[0]).toMatch(/^LEMBAYUNG – Warga Kampung Lembayung/);
    expect(paragraphs.join(' ')).not.toMatch(
      /Baca Juga|Jembatan Seruni|Turnamen|Artikel Terkait|Advertisement/i,
    );
  });

  it('shows credits, picture and caption', async () => {
    expect(await textAt(popup, '.article-credits')).toBe('Ratri Wulandari');
    expect(await textAt(popup, '.article-facts time')).toContain('2026');
    expect(await textAt(popup, 'figcaption')).toContain('bersandar di dermaga');
    expect(await popup.$eval('.story img', (picture) => picture.getAttribute('src'))).toMatch(
      /perpustakaan\.svg$/,
    );
  });

  it('names the people with office and words, and no number of a removed interruption', async () => {
    expect(await textsAt(popup, '.person-name')).toEqual([
      'Surya Atmaja',
      'Melati Prameswari',
      'Bagas Hendrawan',
    ]);
    expect(await textAt(popup, '.person-role')).toBe('Kepala Desa Lembayung');
    const numbers = await textsAt(popup, '.number-text');
    expect(numbers).toContain('Rp 185 juta');
    expect(numbers.join(' ')).not.toMatch(/7,2|1\.250/);
  });

  it('puts a removal back where it stood, remembers it, and takes it out again', async () => {
    await press(popup, '.ledger summary');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.ledger-group li button')!.click());
    await popup.waitForSelector('.story-restored');
    const order = await textsAt(popup, '.story > *, .story .page > * > *');
    expect(order.join('\n')).toMatch(/kata Kepala Desa[\s\S]*Jembatan Seruni[\s\S]*Gagasan itu/);

    await popup.reload();
    expect(await settledState(popup)).toBe('ready');
    await popup.waitForSelector('.story-restored');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.ledger-group li button')!.click());
    await popup.waitForFunction(() => !document.querySelector('.story-restored'));
  });

  it('keeps the reading, once for popup and overlay, and opens it without the network', async () => {
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row');
    expect(await textsAt(popup, '.history-title')).toEqual([TITLE]);

    await popup.setOfflineMode(true);
    await press(popup, '.history-title');
    await popup.waitForSelector('[data-state="stored"] [data-paragraph]');
    expect(await textsAt(popup, '[data-paragraph]')).toHaveLength(9);
    await popup.setOfflineMode(false);
    await press(popup, '[data-action="back"]');
  });

  it('deletes an entry, and brings it back', async () => {
    await popup.waitForSelector('.history-row');
    await press(popup, '.history-row > button');
    await popup.waitForFunction(() => !document.querySelector('.history-row'));
    await press(popup, '.history-undo button');
    await popup.waitForSelector('.history-row');
  });

  it('finds it by the words of its text', async () => {
    await popup.type('.history-search', 'sampan sungai');
    await popup.waitForSelector('.history-excerpt mark');
    expect(await textsAt(popup, '.history-title')).toEqual([TITLE]);
  });

  it('answers after its worker was stopped, and has lost nothing', async () => {
    await stopWorker(browser);
    await popup.reload();
    expect(await settledState(popup)).toBe('ready');
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row');
    expect(await textsAt(popup, '.history-title')).toEqual([TITLE]);
  });

  it('opens the overlay from the popup, and Esc closes it with the page as it was', async () => {
    const before = await page.evaluate(() => ({
      y: window.scrollY,
      html: document.documentElement.outerHTML,
    }));
    await press(popup, '#tab-article');
    await settledState(popup);
    await press(popup, '[data-action="open-overlay"]');
    expect(await overlayState(page)).toBe('ready');
    expect(await inOverlay(page, (dialog) => dialog.querySelectorAll('[data-paragraph]').length)).toBe(9);
    const focused = await inOverlay(
      page,
      (dialog) => (dialog.getRootNode() as ShadowRoot).activeElement === dialog,
    );
    expect(focused).toBe(true);
    await page.keyboard.press('Escape');
    expect(await inOverlay(page, () => true)).toBeUndefined();
    const after = await page.evaluate(() => ({
      y: window.scrollY,
      html: document.documentElement.outerHTML,
    }));
    expect(after).toEqual(before);
  });

  it.each([
    ['shortcut', `chrome.commands.onCommand.dispatch('open-overlay', tab)`],
    ['page menu', `chrome.contextMenus.onClicked.dispatch({ menuItemId: 'open-overlay' }, tab)`],
  ])('opens the overlay by the %s, and closes it by the same', async (_, event) => {
    popup = await pressButton(browser, page);
    await settledState(popup);
    // What the browser itself sends; DevTools can press neither its shortcuts nor its menus.
    const ask = async () => {
      const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
      const worker = (await target.worker())!;
      await worker.evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => ${event})`,
      );
    };
    await ask();
    expect(await overlayState(page)).toBe('ready');
    await ask();
    await page.waitForFunction(() => !document.querySelector('jernih-overlay'));
    await popup.close();
  });

  it('remembers how the story is to look', async () => {
    const look = () =>
      inOverlay(page, (dialog) => {
        const style = getComputedStyle(dialog.querySelector('.story')!);
        return { size: style.fontSize, font: style.fontFamily.includes('system-ui'), ink: style.color };
      });
    const open = async () => {
      popup = await pressButton(browser, page);
      await settledState(popup);
      await press(popup, '[data-action="open-overlay"]');
      expect(await overlayState(page)).toBe('ready');
    };
    await open();
    expect(await look()).toEqual({ size: '19px', font: false, ink: 'rgb(27, 36, 48)' });
    await inOverlay(page, async (dialog) => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const larger = dialog.querySelectorAll<HTMLElement>('.reader-choice button')[1]!;
      for (const choice of [larger, larger, '[data-look="sans"] input', '[data-look="sepia"] input']) {
        (typeof choice === 'string' ? dialog.querySelector<HTMLElement>(choice)! : choice).click();
        await drawn();
      }
    });
    const chosen = { size: '22.8px', font: true, ink: 'rgb(58, 47, 31)' };
    expect(await look()).toEqual(chosen);
    await page.keyboard.press('Escape');
    await open();
    expect(await look()).toEqual(chosen);
  });

  it('prints the story instead of the page, and goes on as it was', async () => {
    const onScreen = () =>
      inOverlay(page, (dialog) => ({
        modal: dialog.matches(':modal'),
        page: getComputedStyle(document.body).display,
        place: getComputedStyle(dialog).position,
        top: dialog.scrollTop,
      }));
    await inOverlay(page, (dialog) => dialog.scrollTo(0, 200));
    expect(await onScreen()).toEqual({ modal: true, page: 'block', place: 'fixed', top: 200 });
    // What the browser does around printing, step by step.
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMediaType('print');
    expect(await onScreen()).toEqual({ modal: false, page: 'none', place: 'static', top: 0 });
    await page.emulateMediaType('screen');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await onScreen()).toEqual({ modal: true, page: 'block', place: 'fixed', top: 200 });
    await page.pdf();
    expect(await onScreen()).toEqual({ modal: true, page: 'block', place: 'fixed', top: 200 });
  });
});
