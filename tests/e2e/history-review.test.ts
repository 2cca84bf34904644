import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../../scripts/start/serve-page.ts';
import {
  launchWithExtension,
  openTab,
  press,
  pressButton,
  settledState,
  textAt,
  textsAt,
} from './extension.ts';

/** The sample story has nine paragraphs. */
const LEFT_AT = 5;

describe('the history in the popup, in Chromium', () => {
  let browser: Browser;
  let sample: ServedPage;
  let page: Page;
  let popup: Page;

  const reopen = async () => {
    await popup.close();
    popup = await pressButton(browser, page);
    await settledState(popup);
  };
  /** Whether a paragraph of the story is in sight. */
  const inSight = (paragraph: number) =>
    popup.waitForFunction(
      (place) => {
        const box = document.querySelector(`[data-paragraph="${place}"]`)?.getBoundingClientRect();
        return box !== undefined && box.bottom > 0 && box.top < innerHeight;
      },
      {},
      paragraph,
    );
  const scrollTo = (paragraph: number) =>
    popup.$eval(`[data-paragraph="${paragraph}"]`, (block) => block.scrollIntoView({ block: 'end' }));

  beforeAll(async () => {
    sample = await servePage();
    browser = await launchWithExtension(true);
    page = await openTab(browser, sample.url);
    popup = await pressButton(browser, page);
    await settledState(popup);
  });
  afterAll(async () => {
    await browser?.close();
    sample?.close();
  });

  it('keeps how far the story was read', async () => {
    await scrollTo(LEFT_AT);
    await inSight(LEFT_AT);
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row progress');
    const share = await popup.$eval('.history-row progress', (bar) => (bar as HTMLProgressElement).value);
    expect(share).toBeGreaterThanOrEqual(Math.round(((LEFT_AT + 1) / 9) * 100));
    expect(share).toBeLessThan(100);
  });

  it('goes on at the paragraph left, from the list', async () => {
    await press(popup, '.history-go-on');
    await popup.waitForSelector('[data-state="stored"] [data-paragraph]');
    await inSight(LEFT_AT);
    expect(await popup.$eval('h1', (title) => title.getBoundingClientRect().bottom)).toBeLessThan(0);
  });

  it('goes on at the paragraph left, when the page is read again', async () => {
    await reopen();
    expect(await popup.$eval('h1', (title) => title.getBoundingClientRect().top)).toBeGreaterThan(0);
    await press(popup, '[data-action="go-on"]');
    await inSight(LEFT_AT);
  });

  it('brings back what was deleted before the popup was closed', async () => {
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row');
    const [title] = await textsAt(popup, '.history-title');
    await press(popup, '.history-row > button');
    await popup.waitForFunction(() => !document.querySelector('.history-row'));
    // What is shown in the popup's first tab is read again, and with that kept again: another page is shown instead.
    await page.goto('about:blank');
    await reopen();
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-undo');
    expect(await popup.$('.history-row')).toBeNull();
    await press(popup, '.history-undo button');
    await popup.waitForSelector('.history-row');
    expect(await textsAt(popup, '.history-title')).toEqual([title]);
    await page.goto(sample.url);
  });

  it('says that recording is paused, records nothing, and goes on from there', async () => {
    await press(popup, '#tab-settings');
    await press(popup, '.settings-check input');
    await page.goto(`${sample.url}?id=2`);
    await reopen();
    expect(await textAt(popup, '.kept-note')).toMatch(/paused|dijeda/);
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history-row');
    expect(await textsAt(popup, '.history-title')).toHaveLength(1);
    await press(popup, '[data-action="resume"]');
    await popup.waitForFunction(() => !document.querySelector('.notice'));
    await reopen();
    expect(await popup.$('.kept-note')).toBeNull();
  });

  it('deletes everything after the word was typed', async () => {
    await press(popup, '#tab-settings');
    await popup.waitForSelector('.settings');
    const [word] = (await textAt(popup, '.settings fieldset:last-of-type .settings-note'))!.match(
      /[A-Z]{4,}/,
    )!;
    await popup.type('.settings fieldset:last-of-type input', word);
    await press(popup, '.settings fieldset:last-of-type button');
    await popup.waitForSelector('.settings fieldset:last-of-type [role="status"]');
    await press(popup, '#tab-history');
    await popup.waitForSelector('.history[data-state="ready"] .state');
    expect(await popup.$('.history-row')).toBeNull();
    expect(await popup.$('.history-undo')).toBeNull();
  });
});
