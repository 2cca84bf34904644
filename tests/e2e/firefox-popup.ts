import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needFirefox } from '../../scripts/browsers.mjs';

const GECKO_ID = 'jernih@jernih.id';
// A fixed host makes the extension's own pages known beforehand.
const UUID = '6a65726e-6968-4a65-926e-69686a65726e';

/** Answers of Firefox's own window, which BiDi reaches only in the chrome scope. */
interface Reply {
  result: { type: string; value?: string };
  exceptionDetails?: { text: string };
}
interface Connection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: Reply & { contexts: { url: string; context: string }[] } }>;
}

/** Firefox with the built extension. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
  });
  await browser.installExtension(resolve('.output/firefox-mv3'));
  return browser;
}

/** Lets the extension into private windows, as the reader may, and opens a page in one. */
export async function openPrivately(browser: Browser, url: string): Promise<void> {
  await inChrome(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const id = ${JSON.stringify(GECKO_ID)};
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(id)).reload();
      const opened = OpenBrowserWindow({ private: true });
      await new Promise((done) => {
        const seen = (subject, topic) => {
          if (subject !== opened) return;
          Services.obs.removeObserver(seen, topic);
          done();
        };
        Services.obs.addObserver(seen, 'browser-delayed-startup-finished');
      });
    })()`,
  );
  await inChrome(
    browser,
    `new Promise((done) => {
      const tab = gBrowser.addTrustedTab(${JSON.stringify(url)});
      gBrowser.selectedTab = tab;
      const look = () => {
        if (!tab.hasAttribute('busy') && tab.linkedBrowser.currentURI.spec === ${JSON.stringify(url)}) done();
      };
      tab.addEventListener('TabAttrModified', look);
      look();
    })`,
  );
}

/** Presses the real toolbar button on a page. */
export async function pressInFirefox(browser: Browser, page: Page): Promise<void> {
  await page.bringToFront();
  await pressInLastWindow(browser);
}

/** Presses the button in the window opened last. */
export async function pressInLastWindow(browser: Browser): Promise<void> {
  await inChrome(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

/** Waits until an expression on the popup's own document is true, and gives its value as text. */
export function inFirefoxPopup(browser: Browser, expression: string): Promise<string> {
  const popup = `[...document.querySelectorAll('browser')].find((each) => each.currentURI?.spec.endsWith('/popup.html'))`;
  return lookIn(browser, popup, expression);
}

/** The same in the page of the tab in view, with the rights to see through the overlay's closed shadow root. */
export function inFirefoxPage(browser: Browser, expression: string): Promise<string> {
  return lookIn(browser, 'gBrowser.selectedBrowser', expression);
}

/** Closes the popup where one is open: pressing the button again would close it, not open the next. */
export async function closeFirefoxPopup(browser: Browser): Promise<void> {
  await inChrome(
    browser,
    `Promise.all(
      [...document.querySelectorAll('browser')]
        .filter((each) => each.currentURI?.spec.endsWith('/popup.html'))
        .map((each) => each.closest('panel'))
        .filter((panel) => panel && panel.state !== 'closed')
        .map((panel) => new Promise((closed) => {
          panel.addEventListener('popuphidden', closed, { once: true });
          panel.hidePopup();
        })),
    ).then(() => '')`,
  );
}

/** Stops the extension's background page, as the browser does after half a minute without work. */
export async function stopFirefoxBackground(browser: Browser): Promise<void> {
  await inChrome(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)}).extension.terminateBackground({ disableResetIdleForTest: true })`,
  );
}

function lookIn(browser: Browser, view: string, expression: string): Promise<string> {
  const script = `let value;
    try { value = (() => (${expression}))(); } catch { /* not drawn yet */ }
    if (value) sendAsyncMessage('jernih:seen', String(value));`;
  // A popup changes its process while it opens, so each look is sent anew.
  return inChrome(
    browser,
    `new Promise((resolve, reject) => {
      const stop = () => { clearInterval(looking); clearTimeout(limit); };
      const looking = setInterval(() => {
        const view = ${view};
        if (!view?.messageManager) return;
        view.messageManager.addMessageListener('jernih:seen', ({ data }) => { stop(); resolve(data); });
        view.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
      }, 100);
      const limit = setTimeout(() => {
        stop();
        reject(new Error('not seen: ' + ${JSON.stringify(expression)}));
      }, 20000);
    })`,
  );
}

async function inChrome(browser: Browser, expression: string): Promise<string> {
  const { send } = connectionOf(browser);
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result.contexts;
  const context = tree.findLast(({ url }) => url.includes('browser.xhtml'))!.context;
  const { result } = await send('script.evaluate', { target: { context }, awaitPromise: true, expression });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result.value ?? '';
}

/** Puppeteer's own BiDi connection: its public API has no way into the browser's window. */
function connectionOf(browser: Browser): Connection {
  const { connection } = browser as unknown as { connection: Connection };
  return { send: (method, params) => connection.send(method, params) };
}
