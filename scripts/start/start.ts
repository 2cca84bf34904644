import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { launchWithExtension } from './extension-browser.ts';
import { servePage, type ServedPage } from './serve-page.ts';
import { showAndReport } from './report.ts';

const WEB = /^https?:\/\//i; // https://a.id/ – not cerita.html

/** Opens the browser on a story with the extension loaded; headless, presses the button itself and reports. */
async function main(): Promise<void> {
  const [target] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const page = await pageOf(target);
  const browser = await launchWithExtension(headless);
  try {
    const tab = (await browser.pages())[0] ?? (await browser.newPage());
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    if (headless) await showAndReport(browser, tab);
    else await untilClosed(browser);
  } finally {
    await browser.close().catch(() => undefined);
    page.close();
  }
}

function untilClosed(browser: { once(event: 'disconnected', act: () => void): unknown }): Promise<void> {
  console.log('Press the Jernih button (puzzle piece → Jernih), or Alt+Shift+B. Close the browser to end.');
  return new Promise((closed) => browser.once('disconnected', () => closed()));
}

async function pageOf(target: string | undefined): Promise<ServedPage> {
  if (target === undefined) return servePage();
  if (WEB.test(target)) return { url: target, close: () => undefined };
  return servePage(fromWhereAsked(target));
}

/** Relative files are meant from where the command was given, not from the project's folder. */
function fromWhereAsked(file: string): string {
  const asked = resolve(process.env['INIT_CWD'] ?? '.', file);
  return isAbsolute(file) || existsSync(asked) ? asked : file;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
