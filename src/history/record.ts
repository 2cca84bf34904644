import { canonicalKey } from '@/history/canonical-key.ts';
import type { Entry, HistoryRefusal, Recorded } from '@/history/entry.ts';
import { pack, unpack } from '@/history/packing.ts';
import { earlierReads, newEntry, pendingOf, readAgain, rowOf } from '@/history/rows.ts';
import type { Database } from '@/history/schema.ts';
import { freeTime, write, type Writing } from '@/history/transaction.ts';
import type { Reading, Result } from '@/reading.ts';

/**
 * Keeps a reading, read at `at` (ms). Resolves only after the transaction is on the disk. The same story read again
 * is the same entry; where its text changed, the earlier text stays as a version. Refuses with `not-a-web-page`,
 * `storage-full` (nothing was touched) or `unreadable`.
 */
export async function record(
  db: Database,
  reading: Reading,
  at: number,
): Promise<Result<Recorded, HistoryRefusal>> {
  const key = canonicalKey(reading.article.url);
  if (key === undefined) return { ok: false, refusal: 'not-a-web-page' };
  const packed = pack(reading);

  return write(db, ['entries', 'texts', 'versions', 'pending'], async (tx) => {
    const [known, text] = await Promise.all([
      tx.objectStore('entries').get(key),
      tx.objectStore('texts').get(key),
    ]);
    const free = await freeTime(tx, Math.max(at, known?.at ?? 0), key);
    const changed = text !== undefined && differ(unpack<Reading>(text.packed), reading);
    const entry: Entry = known ? readAgain(known, reading, free) : newEntry(key, reading, free);
    if (known && text && changed) {
      entry.versions++;
      entry.changedAt = free;
      void tx.objectStore('versions').put({ ...text, at: known.at });
    }
    await put(tx, entry, packed, reading, known?.at);
    const readBefore = known && earlierReads(known, at).at(-1);
    return { entry, changed, ...(readBefore !== undefined && { readBefore }) };
  });
}

async function put(
  tx: Writing,
  entry: Entry,
  packed: Uint8Array,
  reading: Reading,
  before?: number,
): Promise<void> {
  if (before !== undefined) void tx.objectStore('pending').delete(before);
  void tx.objectStore('texts').put({ key: entry.key, packed });
  void tx.objectStore('pending').put(pendingOf(entry, reading));
  await tx.objectStore('entries').put(rowOf(entry));
}

function differ(before: Reading, now: Reading): boolean {
  const [a, b] = [before.article, now.article];
  return a.title !== b.title || a.paragraphs.join('\n') !== b.paragraphs.join('\n');
}
