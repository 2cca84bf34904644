import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Entry } from '@/history/entry.ts';
import type { PackedReading } from '@/history/packed-reading.ts';

/** An entry as it lies in the database, with what its indexes need. */
export interface EntryRow extends Entry {
  /** Folded name and `at` of each person, so that one person's stories come out in order of time. */
  met: [string, number][];
  /** `at` while the story is not read to its end; missing after, which keeps the index small. */
  openAt?: number;
}

/** A reading, packed. */
export interface TextRow extends PackedReading {
  key: string;
}

export interface VersionRow extends TextRow {
  at: number;
}

/** The words of a story that no segment of the search index holds yet: title, people and site, text; a line each. */
export interface PendingRow {
  at: number;
  words: string;
}

/** A finished part of the search index. `stories` are their `Entry.at`, ascending. */
export interface SegmentRow {
  id: number;
  /** 0, 1, 2: each holds eight times as many stories as the level below. */
  level: number;
  stories: Float64Array;
}

/** Some neighbouring words of a segment: `words` joined by spaces; `postings` in the order of the words. */
export interface PageRow {
  segment: number;
  /** The last word of the page, by which it is found. */
  last: string;
  words: string;
  postings: Uint8Array;
}

/** A deleted story that can still be brought back. */
export interface TrashRow {
  batch: number;
  key: string;
  entry: EntryRow;
  text?: TextRow;
  versions: VersionRow[];
}

export interface Schema extends DBSchema {
  entries: {
    key: string;
    value: EntryRow;
    indexes: { at: number; site: [string, number]; openAt: number; met: [string, number][] };
  };
  texts: { key: string; value: TextRow };
  versions: { key: [string, number]; value: VersionRow };
  pending: { key: number; value: PendingRow };
  segments: { key: number; value: SegmentRow };
  pages: { key: [number, string]; value: PageRow };
  trash: { key: [number, string]; value: TrashRow };
}

export type Database = IDBPDatabase<Schema>;
export type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

/** Every store of the present version. */
export const STORES = ['entries', 'texts', 'versions', 'pending', 'segments', 'pages', 'trash'] as const;

/** One step from a version to the next. Runs inside the upgrade's transaction: a throw leaves the old version whole. */
export type Migration = (db: Database, upgrade: Upgrade) => void | Promise<void>;

/** `MIGRATIONS[n]` brings version n to n + 1. Never edited after a release: a change is a further step. */
export const MIGRATIONS: readonly Migration[] = [createStores];

function createStores(db: Database): void {
  const entries = db.createObjectStore('entries', { keyPath: 'key' });
  entries.createIndex('at', 'at', { unique: true });
  entries.createIndex('site', ['site', 'at']);
  entries.createIndex('openAt', 'openAt');
  entries.createIndex('met', 'met', { multiEntry: true });
  db.createObjectStore('texts', { keyPath: 'key' });
  db.createObjectStore('versions', { keyPath: ['key', 'at'] });
  db.createObjectStore('pending', { keyPath: 'at' });
  db.createObjectStore('segments', { keyPath: 'id', autoIncrement: true });
  db.createObjectStore('pages', { keyPath: ['segment', 'last'] });
  db.createObjectStore('trash', { keyPath: ['batch', 'key'] });
}
