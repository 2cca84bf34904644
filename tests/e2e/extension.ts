import type { Browser, Page, WebWorker } from 'puppeteer-core';

export { launchWithExtension, pressButton, settledState } from '../../scripts/start/extension-browser.ts';
export { inOverlay, overlayState } from '../../scripts/start/overlay-probe.ts';

/** A page's text at a selector, white space folded; `undefined` where nothing matches. */
export function textAt(page: Page, selector: string): Promise<string | undefined> {
  return page.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, ' ').trim(),
    selector,
  );
}

/** All texts at a selector, white space folded. */
export function textsAt(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (wanted) =>
      Array.from(document.querySelectorAll(wanted), (element) =>
        (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    selector,
  );
}

/** Presses an element as soon as it is there. */
export async function press(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  await element!.click();
}

/**
 * Resolves once the worker has heard all that a view told it before. Messages come in order, so one more
 * that is answered tells of the others.
 */
export async function workerListens(view: Page): Promise<void> {
  await view.evaluate(() =>
    (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage({
      id: 0,
      type: 'historyState',
      timestamp: Date.now(),
    }),
  );
}

interface ExtensionPage {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Stops the extension's worker, as the browser does after half a minute without work. */
export async function stopWorker(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = (await target.worker()) as WebWorker;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => destroyed === target && resolve());
  });
  await worker.close();
  await gone;
}

/** A new tab on an address. */
export async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}
