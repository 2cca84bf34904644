import { compareReadings } from '@/history/compare-readings.ts';
import type { Entry, HistoryRefusal, StoredStory, Version } from '@/history/entry.ts';
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
 * versions and the furthest progress; its text is that of the side that read it last, the other one a version.
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
  const here = kept && known && { at: known.at, reading: unpack<Reading>(kept.packed) };
  const { text, earlier } = chooseText(here, reading && { at: entry.at, reading });
  const added = earlier ? [...versions, earlier] : versions;
  const all = new Set([...times.map(([, at]) => at), ...added.map(({ at }) => at)]);
  const merged = { ...(known ? mergeEntries(known, entry) : entry), versions: all.size };
  if (earlier) merged.changedAt ??= merged.at;
  merged.at = await freeTime(tx, merged.at, key);

  await Promise.all([
    known && tx.objectStore('pending').delete(known.at),
    text && text !== here?.reading && tx.objectStore('texts').put({ key, packed: pack(text) }),
    ...added.map((old) => tx.objectStore('versions').put({ key, at: old.at, packed: pack(old.reading) })),
    tx.objectStore('pending').put(pendingOf(merged, text)),
    tx.objectStore('entries').put(rowOf(merged)),
  ]);
}

/** Of two sides' texts the one read last, or the fuller one; where they differ the other is a version. */
function chooseText(here?: Version, there?: Version): { text?: Reading; earlier?: Version } {
  if (!here || !there) return { ...((here ?? there) && { text: (here ?? there)!.reading }) };
  const [older, newer] = there.at > here.at ? [here, there] : [there, here];
  const news = compareReadings(older.reading, newer.reading);
  const text = news === 'part' ? older.reading : newer.reading;
  return { text, ...(news === 'changed' && { earlier: older }) };
}
