import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePage, type ServedPage } from '../../scripts/start/serve-page.ts';
import { launchWithExtension, openTab, press, pressButton, settledState } from './extension.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(['light', 'dark'])('popup in %s colours', (scheme) => {
  let browser: Browser;
  let sample: ServedPage;
  let popup: Page;

  beforeAll(async () => {
    sample = await servePage();
    browser = await launchWithExtension(true);
    popup = await pressButton(browser, await openTab(browser, sample.url));
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await settledState(popup);
    await popup.evaluate(AXE);
  });
  afterAll(async () => {
    await browser?.close();
    sample?.close();
  });

  it.each([
    ['article', '[data-state="ready"]'],
    ['history', '.history-row'],
    ['settings', '.settings'],
  ])('breaks no rule of accessibility in the tab %s', async (tab, shown) => {
    await press(popup, `#tab-${tab}`);
    await popup.waitForSelector(shown);
    await popup.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    const { violations } = (await popup.evaluate(
      `axe.run(document, { resultTypes: ['violations'] })`,
    )) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });
});
