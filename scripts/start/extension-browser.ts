import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumFlags, needChromium } from '../browsers.mjs';

/** The extension as built for Chromium. */
export const BUILT = resolve('.output/chrome-mv3');

/** Chromium with the built extension, on a new profile. */
export function launchWithExtension(headless: boolean): Promise<Browser> {
  return puppeteer.launch({
    executablePath: needChromium(),
    pipe: true,
    headless,
    enableExtensions: [BUILT],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: chromiumFlags(),
    env: { ...process.env, LANGUAGE: 'id' },
  });
}

/** Presses the real toolbar button on a page and gives the popup that opens. */
export async function pressButton(browser: Browser, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).values().next().value;
  if (!extension) throw new Error('the extension is not installed');
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await page.bringToFront();
  await extension.triggerAction(page);
  return (await opened).asPage();
}

/** The state the popup comes to: `ready`, `refused` or `failed`. */
export async function settledState(popup: Page): Promise<string> {
  const settled = await popup.waitForSelector(
    '[data-state="ready"]:not(:has(.join-bar)), [data-state="refused"], [data-state="failed"]',
    { timeout: 50_000 },
  );
  return settled!.evaluate((element) => element.getAttribute('data-state')!);
}
