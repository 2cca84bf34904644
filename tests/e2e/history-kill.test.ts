// @vitest-environment node
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildExtension, launch, pageOf, type TestExtension } from './history-extension';
import { ask } from './history-ask.ts';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 3);
const ROUND_MS = 20_000;
/** The stop comes at a random moment within this time after recording began. */
const LONGEST_RECORDING_MS = 1500;

let extension: TestExtension;
let next = 0;
let acknowledged: number[] = [];

beforeEach(async () => {
  extension = await buildExtension(fileURLToPath(new URL('./history-kill-worker.ts', import.meta.url)));
  next = 0;
  acknowledged = [];
});

afterEach(() => rm(dirname(extension.profile), { recursive: true, force: true, maxRetries: 10 }));

it(
  `finds every acknowledged reading after ${ROUNDS} kills of the browser`,
  async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const browser = await launch(extension);
      const stop = new AbortController();
      const recording = recordUntil(stop.signal, await pageOf(browser));
      await someMoment();
      await kill(browser);
      stop.abort();
      await recording;
    }
    const browser = await launch(extension);
    await expectAllThere(await pageOf(browser), 'browser kills');
    await browser.close();
  },
  (ROUNDS + 2) * ROUND_MS,
);

it(
  `finds every acknowledged reading after ${ROUNDS} stops of the service worker`,
  async () => {
    const browser = await launch(extension);
    const page = await pageOf(browser);
    for (let round = 0; round < ROUNDS; round++) {
      const stop = new AbortController();
      const recording = recordUntil(stop.signal, page);
      await someMoment();
      await stopWorkers(browser);
      stop.abort();
      await recording;
    }
    await expectAllThere(page, 'worker stops');
    await browser.close();
  },
  (ROUNDS + 2) * ROUND_MS,
);

/**
 * Two windows recording one story after the other until they are told to end, or fail; notes what was acknowledged.
 * A worker stopped between two messages is woken by the next one, so failing alone would not end it.
 */
async function recordUntil(stop: AbortSignal, page: Page): Promise<void> {
  const window = async () => {
    while (!stop.aborted) {
      const number = next++;
      const answer = await ask(page, { record: number }).catch(() => undefined);
      if (answer !== 'acknowledged') return;
      acknowledged.push(number);
    }
  };
  await Promise.all([window(), window()]);
}

async function expectAllThere(page: Page, what: string): Promise<void> {
  const lost = await ask(page, { missing: acknowledged });
  console.log(
    `${ROUNDS} ${what}: ${acknowledged.length} acknowledged of ${next}, lost ${JSON.stringify(lost)}`,
  );
  expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  expect(lost).toEqual([]);
}

/** Ends the service worker wherever it is in its work. It is not asked anything: one that just began may not answer. */
async function stopWorkers(browser: Browser): Promise<void> {
  for (const target of browser.targets().filter((each) => each.type() === 'service_worker'))
    await (await target.worker())?.close().catch(() => undefined);
}

function someMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_RECORDING_MS));
}

/** SIGKILL to the browser and all processes it started. */
async function kill(browser: Browser): Promise<void> {
  const chromium = browser.process();
  if (!chromium?.pid) throw new Error('the browser has no process');
  const ended = new Promise((resolve) => chromium.once('exit', resolve));
  process.kill(-chromium.pid, 'SIGKILL');
  await ended;
}
