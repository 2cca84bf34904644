import type { IDBPTransaction, StoreNames } from 'idb';
import type { HistoryRefusal } from '@/history/entry.ts';
import type { Database, Schema } from '@/history/schema.ts';
import type { Result } from '@/reading.ts';

export type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/**
 * Runs `work` in one transaction and resolves after the browser reports it on the disk (`durability: 'strict'`).
 * Whatever fails undoes all of it: `storage-full` where there is no room, `unreadable` for the browser's other errors.
 * Errors that are no DOMException are bugs and are thrown on.
 */
export async function write<T>(
  db: Database,
  stores: StoreNames<Schema>[],
  work: (tx: Writing) => Promise<T>,
): Promise<Result<T, HistoryRefusal>> {
  let tx: Writing | undefined;
  try {
    tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
    // A request refused for want of room also rejects `done`; one report is enough.
    tx.done.catch(() => undefined);
    const value = await work(tx);
    await tx.done;
    return { ok: true, value };
  } catch (error) {
    const cause = tx?.error ?? error;
    abort(tx);
    if (!(cause instanceof DOMException)) throw cause;
    return { ok: false, refusal: cause.name === 'QuotaExceededError' ? 'storage-full' : 'unreadable' };
  }
}

/**
 * `at`, or the next millisecond that no other story than `key` holds. `given` are the times given in this transaction
 * to stories that are not written yet.
 */
export async function freeTime(
  tx: Writing,
  at: number,
  key: string,
  given: Set<number> = new Set(),
): Promise<number> {
  const index = tx.objectStore('entries').index('at');
  for (let time = at; ; time++) {
    if (given.has(time)) continue;
    given.add(time);
    const holder = await index.getKey(time);
    if (holder === undefined || holder === key) return time;
  }
}

function abort(tx: Writing | undefined): void {
  try {
    tx?.abort();
  } catch {
    // Already ended.
  }
}
