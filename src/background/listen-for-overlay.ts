import { openOverlay } from '@/background/open-overlay.ts';
import type { Desk } from '@/background/read-tab.ts';
import { browser } from '@/platform/browser.ts';
import { t } from '@/platform/words.ts';

const MENU = 'open-overlay';

/** Opens the overlay from the keyboard and from the page's own menu; a page that refuses says so on the badge. */
export function listenForOverlay(desk: Desk, inject: (tabId: number) => Promise<unknown>): void {
  const open = async (tabId: number | undefined) => {
    if (tabId === undefined) return;
    const opened = await openOverlay(tabId, desk, inject);
    if (!opened.ok) await sayRefused(tabId);
  };
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-overlay') void open(tab?.id);
  });
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId === MENU) void open(tab?.id);
  });
  browser.runtime.onInstalled.addListener(() => {
    const title = t('menuOverlay');
    void browser.contextMenus
      .removeAll()
      .then(() =>
        browser.contextMenus.create({ id: MENU, title, contexts: ['page', 'selection', 'link', 'image'] }),
      );
  });
}

async function sayRefused(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' }).catch(() => undefined);
  await browser.action.setTitle({ tabId, title: t('overlayRefused') }).catch(() => undefined);
}
