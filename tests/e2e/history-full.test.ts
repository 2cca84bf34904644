import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExtension, launch, pageOf, type TestExtension } from './history-extension.ts';
import { ask } from './history-ask.ts';

const ROOM = 2 * 1024 * 1024;
/** Each story takes some kilobytes; there is no room for nearly so many. */
const MORE_THAN_FIT = 2000;

let extension: TestExtension;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  // Without the right to unlimited storage, so that the quota set below holds.
  extension = await buildExtension(fileURLToPath(new URL('./history-kill-worker.ts', import.meta.url)), [
    'storage',
  ]);
  browser = await launch(extension);
  page = await pageOf(browser);
});
afterAll(async () => {
  await browser?.close();
  await rm(dirname(extension.profile), { recursive: true, force: true, maxRetries: 10 });
});

it('refuses readings while the storage is full, loses none of the others, and goes on when there is room', async () => {
  const session = await page.createCDPSession();
  const origin = `chrome-extension://${new URL(page.url()).host}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: ROOM });
  const kept: number[] = [];
  let answer: unknown = 'acknowledged';
  for (let number = 0; number < MORE_THAN_FIT && answer === 'acknowledged'; number++) {
    answer = await ask(page, { record: number });
    if (answer === 'acknowledged') kept.push(number);
  }
  expect(answer).toBe('storage-full');
  expect(kept.length).toBeGreaterThan(100);
  expect(await ask(page, { record: MORE_THAN_FIT })).toBe('storage-full');
  expect(await ask(page, { missing: kept })).toEqual([]);
  expect(await ask(page, { missing: [MORE_THAN_FIT] })).toEqual([MORE_THAN_FIT]);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  expect(await ask(page, { record: MORE_THAN_FIT })).toBe('acknowledged');
  expect(await ask(page, { missing: [...kept, MORE_THAN_FIT] })).toEqual([]);
});
