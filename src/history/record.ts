import { canonicalKey } from '@/history/canonical-key.ts';
import { compareReadings } from '@/history/compare-readings.ts';
import type { Entry, HistoryRefusal, Recorded } from '@/history/entry.ts';
import { packReading, unpackReading } from '@/history/packed-reading.ts';
import { earlierReads, newEntry, pendingOf, readAgain, rowOf } from '@/history/rows.ts';
import type { Database } from '@/history/schema.ts';
import { freeTime, write } from '@/history/transaction.ts';
import type { Reading, Result } from '@/reading.ts';

/**
 * Keeps a reading, read at `at` (ms). Resolves only after the transaction is on the disk. The same story read again
 * is the same entry; where its text changed, the earlier text stays as a version; of a split story the fullest text is
 * kept. Refuses with `not-a-web-page`, `storage-full` (nothing was touched) or `unreadable`.
 */
export async function record(
  db: Database,
  reading: Reading,
  at: number,
): Promise<Result<Recorded, HistoryRefusal>> {
  const key = canonicalKey(reading.article.url);
  if (key === undefined) return { ok: false, refusal: 'not-a-web-page' };
  const packed = await packReading(reading);

  return write(db, ['entries', 'texts', 'versions', 'pending'], async (tx) => {
    const [known, text] = await Promise.all([
      tx.objectStore('entries').get(key),
      tx.objectStore('texts').get(key),
    ]);
    // Later than the reading before, so that no version takes another one's time.
    const free = await freeTime(tx, known ? Math.max(at, known.at + 1) : at, key);
    const before = text && unpackReading(text);
    const news = before && compareReadings(before, reading);
    const kept = before && news === 'part' ? before : reading;
    const entry: Entry = known ? readAgain(known, kept, at, free) : newEntry(key, kept, free);
    const changed = news === 'changed';
    if (changed) {
      entry.versions++;
      entry.changedAt = free;
    }
    await Promise.all([
      known && tx.objectStore('pending').delete(known.at),
      known && text && changed && tx.objectStore('versions').put({ ...text, at: known.at }),
      kept === reading && tx.objectStore('texts').put({ key, ...packed }),
      tx.objectStore('pending').put(pendingOf(entry, kept)),
      tx.objectStore('entries').put(rowOf(entry)),
    ]);
    const readBefore = known && earlierReads(known, at).at(-1);
    return { entry, changed, ...(readBefore !== undefined && { readBefore }) };
  });
}
