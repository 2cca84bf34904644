import { defineBackground } from 'wxt/utils/define-background';
import { freeEscape } from '@/background/free-escape.ts';
import { JoinedStory } from '@/background/joined-story.ts';
import { listenForOverlay } from '@/background/listen-for-overlay.ts';
import { loadModel } from '@/background/load-model.ts';
import { once } from '@/background/once.ts';
import type { Desk } from '@/background/read-tab.ts';
import { serveHistory } from '@/background/serve-history.ts';
import { serveReading } from '@/background/serve-reading.ts';
import { tendHistory } from '@/background/tend-history.ts';
import { openHistory } from '@/history/store.ts';
import { browser } from '@/platform/browser.ts';
import { historyMarker, loadToldFull, saveToldFull } from '@/platform/ledgers.ts';
import { loadSettings } from '@/platform/settings.ts';
import { runInPage, runInTab, tabOf } from '@/platform/tabs.ts';

/** The worker behind the views: tabs are read here, figures found, readings kept. */
export default defineBackground(() => {
  const now = () => Date.now();
  const history = once(() => openHistory({ indexedDB, now, marker: historyMarker }));
  const modelFile = () => fetch(browser.runtime.getURL('/tagger.bin')).then((file) => file.arrayBuffer());
  const desk: Desk = {
    tabOf,
    run: runInTab,
    tagger: once(() => loadModel(modelFile)),
    history,
    joined: new JoinedStory(),
    rules: loadSettings,
    toldFull: { load: loadToldFull, save: saveToldFull },
    now,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
  const inject = async (tabId: number) => {
    await runInPage(tabId, freeEscape).catch(() => undefined);
    await runInTab(tabId, 'overlay');
  };

  serveReading(desk, inject);
  serveHistory(history);
  listenForOverlay(desk, inject);
  tendHistory(history, now);
});
