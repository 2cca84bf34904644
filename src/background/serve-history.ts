import type { History } from '@/history/store.ts';
import { onMessage } from '@/messages.ts';
import { forgetRestored } from '@/platform/settings.ts';

/** Answers the views' questions to the history. */
export function serveHistory(history: () => Promise<History>): void {
  onMessage('historyState', async () => (await history()).state);
  onMessage('acknowledgeLoss', async () => (await history()).acknowledgeLoss());
  onMessage('listHistory', async ({ data }) => (await history()).list(data));
  onMessage('openStory', async ({ data }) => (await history()).get(data));
  onMessage('searchHistory', async ({ data }) => (await history()).search(data));
  onMessage('appearances', async ({ data }) => (await history()).appearances(data));
  onMessage('readingStats', async ({ data }) => (await history()).readingStats(data.from, data.until));
  onMessage('saveProgress', async ({ data }) => (await history()).saveProgress(data.key, data.step));
  onMessage('removeStories', async ({ data }) => (await history()).remove(data));
  onMessage('removeMatching', async ({ data }) => (await history()).removeMatching(data));
  onMessage('restoreStories', async ({ data }) => (await history()).restore(data));
  onMessage('lastRemoved', async () => (await history()).lastRemoved());
  onMessage('knownSites', async () => (await history()).sites());
  onMessage('countStories', async ({ data }) => (await history()).count(data));
  onMessage('clearHistory', async () => {
    const cleared = await (await history()).clearAll();
    if (cleared.ok) await forgetRestored();
    return cleared;
  });
}
