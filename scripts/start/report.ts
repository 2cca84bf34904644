import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { pressButton, settledState } from './extension-browser.ts';
import { overlayState } from './overlay-probe.ts';

const SHOTS = resolve('.output/screenshots');

/** Presses the toolbar button on a page, prints what the popup shows and what the history kept, saves screenshots. */
export async function showAndReport(browser: Browser, page: Page): Promise<void> {
  const popup = await pressButton(browser, page);
  const state = await settledState(popup);
  if (state !== 'ready') throw new Error(`Not read: ${await textOf(popup, '.state p')}`);
  // tsx names functions through a helper that the page does not have.
  await popup.evaluate('globalThis.__name = (named) => named');
  const shown = await popup.evaluate(readStory);
  print(shown);

  await mkdir(SHOTS, { recursive: true });
  // Without a screen the window is smaller than the popup; its body is as large as a reader sees it.
  await (await popup.waitForSelector('body'))!.screenshot({ path: `${SHOTS}/popup.png` });
  await popup.click('#tab-history');
  await popup.waitForSelector('.history-row');
  const entry = await popup.$eval('.history-text', (row) =>
    (row as HTMLElement).innerText.split('\n').filter(Boolean),
  );
  console.log(`\nHistory entry\n  ${entry.join('\n  ')}`);
  if (!entry.join(' ').includes(shown.title)) throw new Error('The history does not hold the story.');

  await popup.click('#tab-article');
  await settledState(popup);
  await popup.click('[data-action="open-overlay"]');
  const overlay = await overlayState(page);
  if (overlay !== 'ready') throw new Error(`The overlay shows no story: ${overlay}`);
  await page.screenshot({ path: `${SHOTS}/overlay.png` });
  console.log(`\nScreenshots\n  ${SHOTS}/popup.png\n  ${SHOTS}/overlay.png`);
}

interface Shown {
  title: string;
  paragraphs: string[];
  removed: string[];
  people: string[];
  numbers: string[];
}

/** Runs in the popup. */
function readStory(): Shown {
  const texts = (selector: string) =>
    Array.from(document.querySelectorAll(selector), (element) =>
      (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
  const pairs = (item: string, name: string, about: string) =>
    Array.from(document.querySelectorAll(item), (element) => {
      const quotes = element.querySelectorAll('blockquote').length;
      const parts = [element.querySelector(name)?.textContent, element.querySelector(about)?.textContent];
      return [...parts.filter(Boolean), ...(quotes > 0 ? [`quoted ${quotes}×`] : [])].join(' · ');
    });
  return {
    title: texts('h1')[0] ?? '',
    paragraphs: texts('[data-paragraph]'),
    removed: texts('.ledger-text'),
    people: pairs('.person', '.person-name', '.person-role'),
    numbers: pairs('.number', '.number-text', '.number-label'),
  };
}

function print({ title, paragraphs, removed, people, numbers }: Shown): void {
  console.log(`\n${title}\n`);
  paragraphs.forEach((text, index) => console.log(`${String(index + 1).padStart(3)}  ${text}`));
  for (const [name, items] of [
    ['Removed', removed],
    ['People', people],
    ['Numbers', numbers],
  ] as const) {
    console.log(`\n${name} (${items.length})`);
    items.forEach((item) => console.log(`  ${item}`));
  }
}

function textOf(page: Page, selector: string): Promise<string | undefined> {
  return page.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim(),
    selector,
  );
}
