import type { Entry, HistoryRefusal, StoredStory } from '@/history/entry.ts';
import { pack, unpack } from '@/history/packing.ts';
import { furthest } from '@/history/progress.ts';
import { entryOf, pendingOf, rowOf } from '@/history/rows.ts';
import type { Database } from '@/history/schema.ts';
import { freeTime, write, type Writing } from '@/history/transaction.ts';
import type { Reading, Result } from '@/reading.ts';

/** How many stories were new, and how many were merged into known ones. */
export interface Merged {
  added: number;
  known: number;
}

/**
 * Adds stories from elsewhere in one transaction: all of them or none. A known story keeps both sides' reading times,
 * versions and the furthest progress; its text is that of the side that read it last.
 */
export function mergeStories(
  db: Database,
  stories: readonly StoredStory[],
): Promise<Result<Merged, HistoryRefusal>> {
  return write(db, ['entries', 'texts', 'versions', 'pending'], async (tx) => {
    const merged: Merged = { added: 0, known: 0 };
    for (const story of stories) {
      const known = await tx.objectStore('entries').get(story.entry.key);
      merged[known ? 'known' : 'added']++;
      await put(tx, story, known && entryOf(known));
    }
    return merged;
  });
}

/** One entry for a story that both sides hold. */
export function mergeEntries(here: Entry, there: Entry): Entry {
  const newer = there.at > here.at ? there : here;
  const reads = [...new Set([...here.reads, ...there.reads])].sort((a, b) => a - b);
  const changes = [here.changedAt, there.changedAt].filter((at) => at !== undefined);
  return {
    ...newer,
    reads,
    progress: furthest(here.progress, there.progress),
    spent: Math.max(here.spent, there.spent),
    ...(changes.length > 0 && { changedAt: Math.max(...changes) }),
  };
}

async function put(tx: Writing, { entry, reading, versions }: StoredStory, known?: Entry): Promise<void> {
  const { key } = entry;
  const [kept, times] = await Promise.all([
    tx.objectStore('texts').get(key),
    tx.objectStore('versions').getAllKeys(IDBKeyRange.bound([key], [key, []])),
  ]);
  const text = reading && (!kept || !known || entry.at > known.at) ? reading : undefined;
  const all = new Set([...times.map(([, at]) => at), ...versions.map(({ at }) => at)]);
  const merged = { ...(known ? mergeEntries(known, entry) : entry), versions: all.size };
  merged.at = await freeTime(tx, merged.at, key);

  if (known) void tx.objectStore('pending').delete(known.at);
  if (text) void tx.objectStore('texts').put({ key, packed: pack(text) });
  for (const { at, reading: earlier } of versions) {
    void tx.objectStore('versions').put({ key, at, packed: pack(earlier) });
  }
  const searched = text ?? (kept && unpack<Reading>(kept.packed));
  void tx.objectStore('pending').put(pendingOf(merged, searched));
  await tx.objectStore('entries').put(rowOf(merged));
}
