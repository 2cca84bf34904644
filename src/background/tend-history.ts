import { forgetIndex, isOurs, syncIndex, type SyncDesk } from '@/background/sync-index.ts';
import type { History } from '@/history/store.ts';
import { loadShared, loadTendedAt, saveShared, saveTendedAt } from '@/platform/ledgers.ts';
import { loadSettings, watchSettings } from '@/platform/settings.ts';
import { syncArea, watchSyncArea } from '@/platform/sync-area.ts';

const DAY = 24 * 60 * 60 * 1000;
/** The click that woke the worker comes first; its reading is then shared at once too. */
const AFTER_START_MS = 5000;

/**
 * Keeps the history as the reader set it: empties the trash, prunes once a day, and shares the newest entries' index where that is on.
 * Without an alarm (a permission less), the work is done when the worker is awake anyway.
 */
export function tendHistory(history: () => Promise<History>, now: () => number): void {
  let working = Promise.resolve();
  // One at a time: two rounds over the same items would take each other's writing for another device's.
  const tend = () => (working = working.then(() => tendOnce(history, now)).catch(() => undefined));
  setTimeout(() => void tend(), AFTER_START_MS);
  watchSettings(() => void tend());
  watchSyncArea((names) => {
    if (names.some(isOurs)) void tend();
  });
}

async function tendOnce(history: () => Promise<History>, now: () => number): Promise<void> {
  const { keep, syncIndex: shared } = await loadSettings();
  const opened = await history();
  await opened.emptyTrash();
  if (now() - (await loadTendedAt()) >= DAY) {
    const pruned = await opened.prune(keep);
    if (pruned.ok) await saveTendedAt(now());
  }
  const desk: SyncDesk = { history: opened, area: syncArea, loadShared, saveShared, now };
  if (shared) await syncIndex(desk, keep);
  else if (Object.keys(await loadShared()).length > 0) await forgetIndex(desk);
}
