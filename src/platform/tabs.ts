import { browser } from '@/platform/browser.ts';

/** What the extension may know of a tab after the click. */
export interface TabPlace {
  id: number;
  url: string;
  incognito: boolean;
}

/** The tab the reader looks at, or `undefined` where there is none. */
export async function currentTab(): Promise<TabPlace | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? undefined : placeOf(tab.id, tab);
}

/** A tab by its id, or `undefined` once it is closed. */
export async function tabOf(id: number): Promise<TabPlace | undefined> {
  const tab = await browser.tabs.get(id).catch(() => undefined);
  return tab && placeOf(id, tab);
}

function placeOf(id: number, tab: { url?: string | undefined; incognito: boolean }): TabPlace {
  return { id, url: tab.url ?? '', incognito: tab.incognito };
}

type PageScript = 'reader' | 'weigher' | 'join' | 'overlay';

/** Runs one of our scripts beside a tab's page and returns what its `main` resolves to. Rejects where the tab does not let it in. */
export async function runInTab(tabId: number, script: PageScript): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    files: [`/${script}.js`],
  });
  // Firefox reports a script's own error beside the result; Chromium rejects.
  const error = (frame as { error?: unknown } | undefined)?.error;
  if (error !== undefined) throw new Error(String(error));
  return frame?.result;
}

/** Runs a function among the scripts of a tab's page itself, not beside them; it may use nothing around it. */
export async function runInPage(tabId: number, act: () => void): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, world: 'MAIN', func: act });
}
