import { openDatabase } from '@/history/db.ts';
import type {
  Entry,
  EntryFilter,
  HistoryRefusal,
  ListQuery,
  Recorded,
  StoredStory,
} from '@/history/entry.ts';
import { allStories, get, knownKeys, knownSites, list } from '@/history/list.ts';
import { saveProgress, type ReadingStep } from '@/history/progress.ts';
import { keptSince, type Keep } from '@/history/prune.ts';
import { mergeStories, type Merged } from '@/history/merge-stories.ts';
import { appearances, type Appearance, type PersonQuery } from '@/history/person.ts';
import { readingStats, type ReadingStats } from '@/history/reading-stats.ts';
import { recover } from '@/history/recover.ts';
import { record } from '@/history/record.ts';
import {
  clearAll,
  emptyTrash,
  keysOf,
  lastRemoved,
  remove,
  removeMatching,
  restore,
  type Removed,
} from '@/history/remove.ts';
import type { Database, Migration } from '@/history/schema.ts';
import { watchMarker, type HistoryMarker } from '@/history/marker.ts';
import { search, type Found, type SearchQuery } from '@/history/search.ts';
import { tendIndex } from '@/history/tend-index.ts';
import type { Reading, Result } from '@/reading.ts';

export interface HistoryDeps {
  indexedDB: IDBFactory;
  /** Milliseconds since 1970. */
  now: () => number;
  /** What is remembered outside of the database, so that it is noticed when the database is gone. */
  marker?: HistoryMarker;
  /** Other schema steps than the present ones, for the tests of migration. */
  migrations?: readonly Migration[];
}

/** What the reader has to be told about the database as it was found. */
export interface HistoryState {
  readOnly: boolean;
  /** Names of damaged databases that were left as they are. */
  setAside: string[];
  /** When it was noticed that the browser had thrown a damaged database away (ms). */
  lostAt?: number;
}

type Done<T> = Promise<Result<T, HistoryRefusal>>;

/** Everything read on this device. Functions that write resolve after the data is on the disk. */
export interface History {
  state: HistoryState;
  record(reading: Reading, at: number): Done<Recorded>;
  /** Stories from an import or another device, all or none. */
  merge(stories: readonly StoredStory[]): Done<Merged>;
  saveProgress(key: string, step: ReadingStep): Done<Entry | undefined>;
  list(query: ListQuery): Promise<Entry[]>;
  get(key: string): Promise<StoredStory | undefined>;
  /** Every story, newest first, for the exports. */
  stories(): AsyncIterable<StoredStory>;
  /** Those of the keys it holds: the preview of an import. */
  known(keys: readonly string[]): Promise<Set<string>>;
  search(query: SearchQuery): Promise<Found[]>;
  /** By person: every story that names them, newest first, with what they said. */
  appearances(query: PersonQuery): Promise<Appearance[]>;
  readingStats(from: number, until: number): Promise<ReadingStats>;
  remove(keys: readonly string[]): Done<Removed>;
  removeMatching(filter: EntryFilter): Done<Removed>;
  restore(batch: number): Done<number>;
  clearAll(): Done<void>;
  /** The reader knows of the loss. */
  acknowledgeLoss(): Promise<void>;
  /** The last deletion, where it can still be taken back. */
  lastRemoved(): Promise<Removed | undefined>;
  /** The hosts it holds, in alphabetical order. */
  sites(): Promise<string[]>;
  /** How many stories pass a filter. */
  count(filter: EntryFilter): Promise<number>;
  /** Deletes for good what was deleted more than ten minutes ago. */
  emptyTrash(): Done<void>;
  /** Deletes what was read and is past its keeping, for good. Addresses saved for later stay. Call daily. */
  prune(keep: Keep): Done<number>;
  /** Resolves when the search index has no work left; it is tended by itself after each writing. */
  settle(): Promise<void>;
  close(): void;
}

const UNDO_MS = 10 * 60 * 1000;

/** Opens the history. Throws where the browser gives no database at all. See `openDatabase` for damaged ones. */
export async function openHistory(deps: HistoryDeps): Promise<History> {
  const { indexedDB, now, migrations } = deps;
  const { db, readOnly, setAside, created } = await openDatabase(indexedDB, migrations);
  const state: HistoryState = { readOnly, setAside };
  const marker = await watchMarker(deps, created && setAside.length === 0, state);
  // Behind the first answers: a history that comes back may be large.
  let tending = readOnly ? Promise.resolve() : recover(db, indexedDB, setAside);
  const tend = () =>
    (tending = tending.then(() => (readOnly ? undefined : tendIndex(db))).catch(() => undefined));
  const writing = async <T>(work: () => Done<T>): Done<T> => {
    if (readOnly) return { ok: false, refusal: 'read-only' };
    const done = await work();
    void tend();
    return done;
  };
  return {
    state,
    record: (reading, at) => writing(() => record(db, reading, at)).then(marker.mark),
    merge: (stories) => writing(() => mergeStories(db, stories)).then(marker.mark),
    saveProgress: (key, step) => writing(() => saveProgress(db, key, step)),
    list: (query) => list(db, query),
    get: (key) => get(db, key),
    stories: () => allStories(db),
    known: (keys) => knownKeys(db, keys),
    search: (query) => search(db, query),
    appearances: (query) => appearances(db, query),
    readingStats: (from, until) => readingStats(db, from, until),
    remove: (keys) => writing(() => remove(db, keys, now())),
    removeMatching: (filter) => writing(() => removeMatching(db, filter, now())),
    restore: (batch) => writing(() => restore(db, batch)),
    clearAll: async () => {
      // What a set-aside database brings back must not come after.
      await tending;
      const cleared = await writing(() => clearAll(db));
      if (!cleared.ok) return cleared;
      // Everything means these too; otherwise one that opens again would bring its stories back.
      for (const name of setAside.splice(0)) indexedDB.deleteDatabase(name);
      await marker.forget();
      return cleared;
    },
    acknowledgeLoss: marker.acknowledge,
    lastRemoved: () => lastRemoved(db, now() - UNDO_MS),
    sites: () => knownSites(db),
    count: async (filter) => (await keysOf(db, filter)).length,
    emptyTrash: () => writing(() => emptyTrash(db, now() - UNDO_MS)),
    prune: (keep) => writing(() => prune(db, keep, now())),
    settle: tend,
    close: () => db.close(),
  };
}

async function prune(db: Database, keep: Keep, now: number): Done<number> {
  const until = keptSince(keep, now);
  const past = until === -Infinity ? [] : await keysOf(db, { until, read: true });
  if (past.length === 0) return { ok: true, value: 0 };
  const removed = await remove(db, past, now - UNDO_MS);
  if (!removed.ok) return removed;
  const emptied = await emptyTrash(db, now - UNDO_MS);
  return emptied.ok ? { ok: true, value: removed.value.count } : emptied;
}
