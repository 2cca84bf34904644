import type { Figures, Reading } from '@/reading.ts';

/** How far a story was read. */
export interface Progress {
  /** Index of the furthest paragraph reached. */
  paragraph: number;
  /** Share of the story read, 0 to 1. */
  share: number;
  finished: boolean;
}

/** The first paragraphs are seen as soon as a story opens: nothing was left there. */
const FIRST_LEFT = 3;

/** Whether a story was left in its middle. */
export function isLeft({ finished, paragraph }: Progress): boolean {
  return !finished && paragraph >= FIRST_LEFT;
}

/** One story in the list: small, so that a page of the list costs a blink. Times are milliseconds since 1970. */
export interface Entry {
  /** `canonicalKey` of the story's address. */
  key: string;
  url: string;
  title: string;
  /** Host without `www.`, for the site filter and for the icon. */
  site: string;
  siteName?: string;
  byline?: string;
  publishedAt?: string;
  lang: string;
  /** Last read, or added where never read. Unique in the history: neighbours within a millisecond are moved apart. */
  at: number;
  /** Every time it was read, oldest first; empty for an imported story that was not read yet. */
  reads: number[];
  words: number;
  /** Reading time in minutes. */
  minutes: number;
  /** Names of the most important people, at most `PEOPLE_KEPT`. */
  people: string[];
  /** How many interruptions were taken out. */
  removals: number;
  progress: Progress;
  /** Milliseconds spent reading, all readings together. */
  spent: number;
  /** Number of earlier texts kept because the story was changed. */
  versions: number;
  /** When a change of the text was last noticed. */
  changedAt?: number;
}

/** An earlier text of a story that was changed later. */
export interface Version {
  /** When this text was last seen. */
  at: number;
  reading: Reading;
}

/** An entry opened: `reading` is missing where only the address was imported. */
export interface StoredStory {
  entry: Entry;
  reading?: Reading;
  /** Earlier texts, newest first. */
  versions: Version[];
}

/** What `record` reports. */
export interface Recorded {
  entry: Entry;
  /** The reading before this one: "pernah dibaca 3 Maret". */
  readBefore?: number;
  /** The text differs from the one kept; the earlier one is now a version. */
  changed: boolean;
}

/** Narrows a list; what is left out does not narrow. Times include `from` and exclude `until`. */
export interface EntryFilter {
  /** A host; the hosts below it are meant too. */
  site?: string;
  from?: number;
  until?: number;
  /** Only stories not read to their end. */
  unfinished?: true;
  /** Only stories that were read, not addresses saved for later. */
  read?: true;
}

export interface ListQuery {
  /** Only entries older than this `Entry.at`: the last one of the page before. */
  before?: number;
  limit: number;
  filter?: EntryFilter;
}

/**
 * Why the history refused. `storage-full`: no room, nothing stored was touched. `read-only`: the database could not
 * be brought to this version, what it holds can be read and exported. `unreadable`: the browser gave an error.
 */
export type HistoryRefusal = 'storage-full' | 'not-a-web-page' | 'read-only' | 'unreadable';

/** More names than this are not found under a story; its own figures keep them all. Few stories name so many. */
export const PEOPLE_KEPT = 40;

/** The names that matter most in a story. */
export function mainPeople(figures: Figures): string[] {
  return figures.tokoh.slice(0, PEOPLE_KEPT).map((tokoh) => tokoh.name);
}
