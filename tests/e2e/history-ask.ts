import type { Page } from 'puppeteer-core';
import type { Ask } from './history-kill-worker.ts';

/** Sends a message to the worker under test, from the extension's page, and gives its answer. */
export function ask(page: Page, message: Ask): Promise<unknown> {
  return page.evaluate(
    (asked) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(asked),
    message,
  );
}
