import type { Entry, StoredStory } from '@/history/entry.ts';
import { siteOf } from '@/history/canonical-key.ts';
import { keptSince, type Keep } from '@/history/prune.ts';
import type { History } from '@/history/store.ts';
import {
  indexOf,
  isDeleted,
  mergeIndex,
  packIndex,
  unpackIndex,
  type SyncIndex,
  type SyncStory,
} from '@/history/sync.ts';
import type { SyncArea } from '@/platform/sync-area.ts';

export interface SyncDesk {
  history: Pick<History, 'list' | 'known' | 'merge' | 'saveProgress' | 'remove'>;
  area: SyncArea;
  /** The items of the last time, kept on this device. */
  loadShared(): Promise<Record<string, unknown>>;
  saveShared(items: Record<string, string>): Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
}

// More than the quota of storage.sync takes: about 1,000 titles and addresses fit when compressed.
const NEWEST = 1500;

/**
 * Brings this device and the browser's own sync to the same index of the newest stories: what others read is added
 * without its text, the furthest progress is kept, what was deleted anywhere is deleted here. Writes only what changed.
 */
export async function syncIndex(desk: SyncDesk, keep: Keep): Promise<void> {
  const { history, area } = desk;
  const items = await area.read();
  const shared = unpackIndex(await desk.loadShared());
  const since = keptSince(keep, desk.now());
  const here = await indexHere(desk, shared, since);
  const all = mergeIndex(unpackIndex(items), here);
  await takeOver(history, all, here, since);

  const packed = packIndex(all);
  const changed = Object.entries(packed).filter(([name, text]) => items[name] !== text);
  if (changed.length > 0) await area.write(Object.fromEntries(changed));
  const left = Object.keys(items).filter((name) => isOurs(name) && !(name in packed));
  if (left.length > 0) await area.remove(left);
  await desk.saveShared(packed);
}

/** Takes the index out of the browser's sync again: the reader turned it off. */
export async function forgetIndex({ area, saveShared }: SyncDesk): Promise<void> {
  const ours = Object.keys(await area.read()).filter(isOurs);
  if (ours.length > 0) await area.remove(ours);
  await saveShared({});
}

/** Whether an item of `storage.sync` belongs to the index, and not to the settings. */
export function isOurs(name: string): boolean {
  return name.startsWith('history-');
}

/** What this device knows: its newest stories, and those shared before that were deleted here since. */
async function indexHere({ history, now }: SyncDesk, shared: SyncIndex, since: number): Promise<SyncIndex> {
  const here = indexOf(await history.list({ limit: NEWEST }));
  const held = await history.known([...shared.keys()]);
  for (const [key, story] of shared) {
    const mine = here.get(key);
    // Deleted everywhere, and here again: the reader took the deletion back.
    if (mine && isDeleted(story) && story.deletedAt! >= mine.at) here.set(key, { ...mine, at: now() });
    if (held.has(key)) continue;
    // What went because it was past its keeping was not deleted by the reader.
    const deleted = isDeleted(story) || story.at < since ? story : { ...story, deletedAt: now() };
    here.set(key, deleted);
  }
  return here;
}

async function takeOver(
  history: SyncDesk['history'],
  all: SyncIndex,
  here: SyncIndex,
  since: number,
): Promise<void> {
  const held = await history.known([...all.keys()]);
  const added: StoredStory[] = [];
  const gone: string[] = [];
  for (const [key, story] of all) {
    if (held.has(key)) {
      if (isDeleted(story)) gone.push(key);
      else if (isFurther(story, here.get(key)))
        await history.saveProgress(key, { ...progressOf(story), spent: 0 });
    } else if (!isDeleted(story) && story.at >= since)
      added.push({ entry: entryOf(key, story), versions: [] });
  }
  if (added.length > 0) await history.merge(added);
  if (gone.length > 0) await history.remove(gone);
}

function isFurther(story: SyncStory, mine: SyncStory | undefined): boolean {
  return mine !== undefined && (story.share > mine.share || (story.finished && !mine.finished));
}

function progressOf({ paragraph, share, finished }: SyncStory): Entry['progress'] {
  return { paragraph, share, finished };
}

/** A story read on another device: all but its text is missing here. */
function entryOf(key: string, story: SyncStory): Entry {
  const { url, title, at } = story;
  return {
    key,
    url,
    title,
    site: siteOf(key),
    lang: '',
    at,
    reads: story.share > 0 || story.finished ? [at] : [],
    words: 0,
    minutes: 0,
    people: [],
    removals: 0,
    progress: progressOf(story),
    spent: 0,
    versions: 0,
  };
}
