import type { EntryFilter, HistoryRefusal } from '@/history/entry.ts';
import { matches, rowsOf } from '@/history/list.ts';
import { unpackReading } from '@/history/packed-reading.ts';
import { entryOf, pendingOf, rowOf } from '@/history/rows.ts';
import { STORES, type Database, type EntryRow, type TrashRow } from '@/history/schema.ts';
import { freeTime, write, type Writing } from '@/history/transaction.ts';
import type { Result } from '@/reading.ts';

/** A deletion that can be taken back with `restore` until the trash is emptied. */
export interface Removed {
  batch: number;
  count: number;
}

const STORY_STORES = ['entries', 'texts', 'versions', 'pending', 'trash'] as const;

/**
 * Deletes the stories with these keys, in one transaction; unknown keys are passed over. They go to the trash
 * under the number `now` (ms), from where `restore` brings them back.
 */
export function remove(
  db: Database,
  keys: readonly string[],
  now: number,
): Promise<Result<Removed, HistoryRefusal>> {
  return write(db, [...STORY_STORES], async (tx) => {
    const batch = await freeBatch(tx, now);
    let count = 0;
    for (const key of keys) {
      const entry = await tx.objectStore('entries').get(key);
      if (!entry) continue;
      await toTrash(tx, batch, entry);
      count++;
    }
    return { batch, count };
  });
}

/** Deletes all stories that match, as `remove` does. */
export async function removeMatching(
  db: Database,
  filter: EntryFilter,
  now: number,
): Promise<Result<Removed, HistoryRefusal>> {
  return remove(db, await keysOf(db, filter), now);
}

/** The keys of all stories that match, newest first. */
export async function keysOf(db: Database, filter: EntryFilter): Promise<string[]> {
  const keys: string[] = [];
  for await (const row of rowsOf(db, filter)) if (matches(row, filter)) keys.push(row.key);
  return keys;
}

/**
 * Brings a deletion back, whole. A story read again since keeps its new entry. Gives the number brought back;
 * 0 where the trash was emptied.
 */
export function restore(db: Database, batch: number): Promise<Result<number, HistoryRefusal>> {
  return write(db, [...STORY_STORES], async (tx) => {
    const range = batchRange(batch, batch);
    const rows = await tx.objectStore('trash').getAll(range);
    let count = 0;
    for (const row of rows) {
      if (await tx.objectStore('entries').getKey(row.key)) continue;
      await fromTrash(tx, row);
      count++;
    }
    await tx.objectStore('trash').delete(range);
    return count;
  });
}

/** The last deletion since `time` (ms) that can still be taken back. */
export async function lastRemoved(db: Database, time: number): Promise<Removed | undefined> {
  const { store } = db.transaction('trash');
  const cursor = await store.openKeyCursor(batchRange(time, Infinity), 'prev');
  if (!cursor) return undefined;
  const [batch] = cursor.primaryKey;
  return { batch, count: await store.count(batchRange(batch, batch)) };
}

/** Deletes for good what was put in the trash before `time` (ms). */
export async function emptyTrash(db: Database, time: number): Promise<Result<void, HistoryRefusal>> {
  // Nearly always there is nothing: a look is cheaper than a durable transaction.
  if ((await db.count('trash', batchRange(-Infinity, time))) === 0) return { ok: true, value: undefined };
  return write(db, ['trash'], (tx) => tx.objectStore('trash').delete(batchRange(-Infinity, time)));
}

/** Deletes everything, trash and search index included, for good. */
export function clearAll(db: Database): Promise<Result<void, HistoryRefusal>> {
  return write(db, [...STORES], async (tx) => {
    await Promise.all(STORES.map((store) => tx.objectStore(store).clear()));
  });
}

async function toTrash(tx: Writing, batch: number, entry: EntryRow): Promise<void> {
  const { key } = entry;
  const ofStory = IDBKeyRange.bound([key], [key, []]);
  const [text, versions] = await Promise.all([
    tx.objectStore('texts').get(key),
    tx.objectStore('versions').getAll(ofStory),
  ]);
  await Promise.all([
    tx.objectStore('trash').put({ batch, key, entry, versions, ...(text && { text }) }),
    tx.objectStore('texts').delete(key),
    tx.objectStore('versions').delete(ofStory),
    tx.objectStore('pending').delete(entry.at),
    tx.objectStore('entries').delete(key),
  ]);
}

async function fromTrash(tx: Writing, { key, entry, text, versions }: TrashRow): Promise<void> {
  const back = { ...entryOf(entry), at: await freeTime(tx, entry.at, key) };
  const reading = text && unpackReading(text);
  await Promise.all([
    text && tx.objectStore('texts').put(text),
    ...versions.map((version) => tx.objectStore('versions').put(version)),
    tx.objectStore('pending').put(pendingOf(back, reading)),
    tx.objectStore('entries').put(rowOf(back)),
  ]);
}

async function freeBatch(tx: Writing, now: number): Promise<number> {
  let batch = now;
  while ((await tx.objectStore('trash').count(batchRange(batch, batch))) > 0) batch++;
  return batch;
}

function batchRange(from: number, to: number): IDBKeyRange {
  return IDBKeyRange.bound([from], [to, []]);
}
