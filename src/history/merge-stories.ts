import { compareReadings } from '@/history/compare-readings.ts';
import type { Entry, HistoryRefusal, StoredStory, Version } from '@/history/entry.ts';
import { packReading, packReadingNow, unpackReading, type PackedReading } from '@/history/packed-reading.ts';
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
export async function mergeStories(
  db: Database,
  stories: readonly StoredStory[],
): Promise<Result<Merged, HistoryRefusal>> {
  const packed = await packAll(stories);
  return write(db, ['entries', 'texts', 'versions', 'pending'], async (tx) => {
    const merged: Merged = { added: 0, known: 0 };
    for (const group of groupsOf(stories)) {
      const given = new Set<number>();
      const known = await Promise.all(group.map((story) => put(tx, story, packed, given)));
      for (const one of known) merged[one ? 'known' : 'added']++;
    }
    return merged;
  });
}

/** Every text packed before the transaction begins: it would not wait for the browser's own packing. */
async function packAll(stories: readonly StoredStory[]): Promise<Map<Reading, PackedReading>> {
  const packed = new Map<Reading, PackedReading>();
  for (const { reading, versions } of stories) {
    const readings = [...(reading ? [reading] : []), ...versions.map((version) => version.reading)];
    for (const each of readings) packed.set(each, await packReading(each));
  }
  return packed;
}

const AT_ONCE = 50;

/** Stories to be written side by side: never two of one key. */
function* groupsOf(stories: readonly StoredStory[]): Generator<StoredStory[]> {
  let group = new Map<string, StoredStory>();
  for (const story of stories) {
    if (group.size === AT_ONCE || group.has(story.entry.key)) {
      yield [...group.values()];
      group = new Map();
    }
    group.set(story.entry.key, story);
  }
  if (group.size > 0) yield [...group.values()];
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

/** Writes one story; gives whether it was known. */
async function put(
  tx: Writing,
  { entry, reading, versions }: StoredStory,
  packed: ReadonlyMap<Reading, PackedReading>,
  given: Set<number>,
): Promise<boolean> {
  const { key } = entry;
  const [row, kept, times] = await Promise.all([
    tx.objectStore('entries').get(key),
    tx.objectStore('texts').get(key),
    tx.objectStore('versions').getAllKeys(IDBKeyRange.bound([key], [key, []])),
  ]);
  const known = row && entryOf(row);
  const here = kept && known && { at: known.at, reading: unpackReading(kept) };
  const { text, earlier } = chooseText(here, reading && { at: entry.at, reading });
  const added = earlier ? [...versions, earlier] : versions;
  const all = new Set([...times.map(([, at]) => at), ...added.map(({ at }) => at)]);
  const merged = { ...(known ? mergeEntries(known, entry) : entry), versions: all.size };
  if (earlier) merged.changedAt ??= merged.at;
  merged.at = await freeTime(tx, merged.at, key, given);
  const packedOf = (one: Reading) => packed.get(one) ?? packReadingNow(one);

  await Promise.all([
    known && tx.objectStore('pending').delete(known.at),
    text && text !== here?.reading && tx.objectStore('texts').put({ key, ...packedOf(text) }),
    ...added.map((old) => tx.objectStore('versions').put({ key, at: old.at, ...packedOf(old.reading) })),
    tx.objectStore('pending').put(pendingOf(merged, text)),
    tx.objectStore('entries').put(rowOf(merged)),
  ]);
  return known !== undefined;
}

/** Of two sides' texts the one read last, or the fuller one; where they differ the other is a version. */
function chooseText(here?: Version, there?: Version): { text?: Reading; earlier?: Version } {
  if (!here || !there) return { ...((here ?? there) && { text: (here ?? there)!.reading }) };
  const [older, newer] = there.at > here.at ? [here, there] : [there, here];
  const news = compareReadings(older.reading, newer.reading);
  const text = news === 'part' ? older.reading : newer.reading;
  return { text, ...(news === 'changed' && { earlier: older }) };
}
