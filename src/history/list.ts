import type { IDBPIndex } from 'idb';
import { isOfSite } from '@/history/canonical-key.ts';
import type { Entry, EntryFilter, ListQuery, StoredStory, Version } from '@/history/entry.ts';
import { unpackReading } from '@/history/packed-reading.ts';
import { entryOf } from '@/history/rows.ts';
import type { Database, EntryRow, Schema } from '@/history/schema.ts';

const EXPORT_PAGE = 100;

/** One page of the history, newest first. An empty page is the end. */
export async function list(db: Database, { before, limit, filter = {} }: ListQuery): Promise<Entry[]> {
  const until = Math.min(before ?? Infinity, filter.until ?? Infinity);
  const found: Entry[] = [];
  for await (const cursor of rowsOf(db, { ...filter, until })) {
    if (matches(cursor, filter)) found.push(entryOf(cursor));
    if (found.length >= limit) break;
  }
  return found;
}

/** The story with its text and its earlier texts, or nothing where the history does not hold it. */
export async function get(db: Database, key: string): Promise<StoredStory | undefined> {
  const tx = db.transaction(['entries', 'texts', 'versions']);
  const [row, text, versions] = await Promise.all([
    tx.objectStore('entries').get(key),
    tx.objectStore('texts').get(key),
    tx.objectStore('versions').getAll(IDBKeyRange.bound([key], [key, []])),
  ]);
  if (!row) return undefined;
  return {
    entry: entryOf(row),
    ...(text && { reading: unpackReading(text) }),
    versions: versions.map((row): Version => ({ at: row.at, reading: unpackReading(row) })).reverse(),
  };
}

/** Every story with its texts, newest first, for an export; one deleted or read again meanwhile may be left out. */
export async function* allStories(db: Database): AsyncGenerator<StoredStory> {
  let before = Infinity;
  for (;;) {
    const page = await list(db, { before, limit: EXPORT_PAGE });
    for (const { key } of page) {
      const story = await get(db, key);
      if (story) yield story;
    }
    if (page.length < EXPORT_PAGE) return;
    before = page.at(-1)!.at;
  }
}

/** Those of the keys that the history holds. */
export async function knownKeys(db: Database, keys: readonly string[]): Promise<Set<string>> {
  const { store } = db.transaction('entries');
  const found = await Promise.all(keys.map((key) => store.getKey(key)));
  return new Set(found.filter((key) => key !== undefined));
}

/** The hosts the history holds, in alphabetical order. */
export function knownSites(db: Database): Promise<string[]> {
  return sitesIn(db.transaction('entries').store.index('site'));
}

/** Whether an entry passes a filter. */
export function matches(entry: Entry, { site, from, until, unfinished, read }: EntryFilter): boolean {
  if (site !== undefined && !isOfSite(entry.site, site)) return false;
  if (from !== undefined && entry.at < from) return false;
  if (until !== undefined && entry.at >= until) return false;
  if (read && entry.reads.length === 0) return false;
  return !(unfinished && entry.progress.finished);
}

/**
 * The rows that can match, newest first, by the index that leaves out most. Wait for nothing else between two rows:
 * the transaction would end.
 */
export async function* rowsOf(
  db: Database,
  { site, from = -Infinity, until = Infinity, unfinished }: EntryFilter,
): AsyncGenerator<EntryRow> {
  const store = db.transaction('entries').store;
  if (site !== undefined) return yield* rowsOfSite(store.index('site'), site, from, until);
  const range = IDBKeyRange.bound(from, until, false, true);
  let cursor = await store.index(unfinished ? 'openAt' : 'at').openCursor(range, 'prev');
  for (; cursor; cursor = await cursor.continue()) yield cursor.value;
}

type SiteIndex = IDBPIndex<Schema, ['entries'], 'entries', 'site'>;

async function* rowsOfSite(
  index: SiteIndex,
  site: string,
  from: number,
  until: number,
): AsyncGenerator<EntryRow> {
  const hosts = (await sitesIn(index)).filter((host) => isOfSite(host, site));
  const open = (host: string) =>
    index.openCursor(IDBKeyRange.bound([host, from], [host, until], false, true), 'prev');
  const heads = (await Promise.all(hosts.map(open))).filter((cursor) => cursor !== null);
  while (heads.length > 0) {
    const newest = heads.reduce((best, each) => (each.value.at > best.value.at ? each : best));
    yield newest.value;
    const next = await newest.continue();
    heads.splice(heads.indexOf(newest), 1, ...(next ? [next] : []));
  }
}

/** Each host once: the cursor leaps over the entries of a host, whose times are all before an array in key order. */
async function sitesIn(index: SiteIndex): Promise<string[]> {
  const sites: string[] = [];
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const [host] = cursor.key;
    sites.push(host);
    cursor = await cursor.continue([host, []] as never);
  }
  return sites;
}
