import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { chromiumFlags, needChromium } from '../../scripts/browsers.mjs';

const CHROMIUM = needChromium();

/** An extension whose service worker is the given module, and a profile of its own. */
export interface TestExtension {
  extension: string;
  profile: string;
}

/** Bundles `entry` as the service worker of an extension that has one empty page besides. */
export async function buildExtension(
  entry: string,
  permissions: readonly string[] = ['storage', 'unlimitedStorage'],
): Promise<TestExtension> {
  const home = await mkdtemp(join(tmpdir(), 'jernih-history-'));
  const [extension, profile] = [join(home, 'extension'), join(home, 'profile')];
  await mkdir(extension);
  await build({ entryPoints: [entry], bundle: true, format: 'esm', outfile: join(extension, 'worker.js') });
  const manifest = {
    manifest_version: 3,
    name: 'Jernih history under test',
    version: '1',
    permissions,
    background: { service_worker: 'worker.js', type: 'module' },
  };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(extension, 'page.html'), '<!doctype html><title>Jernih history under test</title>');
  return { extension, profile };
}

/** Chromium with the extension, on the profile as the last run left it. */
export function launch({ extension, profile }: TestExtension): Promise<Browser> {
  return puppeteer.launch({
    executablePath: CHROMIUM,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    protocolTimeout: 30 * 60 * 1000,
    handleSIGINT: false,
    args: chromiumFlags(),
  });
}

/** The extension's service worker, once its module ran to its end and set `ready`. */
export async function workerOf(browser: Browser): Promise<WebWorker> {
  for (;;) {
    const target = await browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().endsWith('/worker.js'),
    );
    const worker = await target.worker();
    // One that was stopped is listed for a moment longer.
    const ready = await worker?.evaluate(() => 'ready' in self).catch(() => false);
    if (worker && ready) return worker;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The extension's empty page: a message sent from it wakes the service worker. */
export async function pageOf(browser: Browser): Promise<Page> {
  const worker = await workerOf(browser);
  const page = await browser.newPage();
  await page.goto(new URL('/page.html', worker.url()).href);
  return page;
}
