import { readFileSync, readdirSync } from 'node:fs';
import type { IDBFactory } from 'fake-indexeddb';
import { DATABASE, openDatabase } from '@/history/db.ts';
import { MIGRATIONS, type Migration } from '@/history/schema.ts';

/** Names of the files kept here. */
export const STORED = readdirSync(import.meta.dirname);

/** A file kept here, as text. */
export function stored(name: string): string {
  return readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
}

/** Fills a factory with the database of an older version as that version left it. */
export async function putStored(factory: IDBFactory, version: number): Promise<void> {
  const rows = JSON.parse(stored(`database-${version}.json`), revive) as Record<string, unknown[]>;
  const steps: Migration[] = MIGRATIONS.slice(0, version);
  const { db } = await openDatabase(factory, steps);
  if (db.name !== DATABASE) throw new Error('the stored database is not the first one');
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const [store, all] of Object.entries(rows))
    for (const row of all) await tx.objectStore(store as 'entries').put(row as never);
  await tx.done;
  db.close();
}

/** Bytes and numbers in JSON: `{"base64": …}`, `{"float64": […]}`. */
function revive(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value) return Uint8Array.from(Buffer.from(String(value.base64), 'base64'));
  if ('float64' in value) return Float64Array.from(value.float64 as number[]);
  return value;
}
