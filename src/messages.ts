import { defineExtensionMessaging } from '@webext-core/messaging';
import type { NotRecorded } from '@/history/recording-rules.ts';
import type {
  Entry,
  HistoryRefusal,
  ListQuery,
  Recorded,
  StoredStory,
  EntryFilter,
} from '@/history/entry.ts';
import type { Appearance, PersonQuery } from '@/history/person.ts';
import type { ReadingStep } from '@/history/progress.ts';
import type { ReadingStats } from '@/history/reading-stats.ts';
import type { Removed } from '@/history/remove.ts';
import type { Found, SearchQuery } from '@/history/search.ts';
import type { HistoryState } from '@/history/store.ts';
import type { Article, Reading, Result } from '@/reading';

/** What became of the reading in the history. */
export type Kept =
  | ({ state: 'recorded' } & Omit<Recorded, 'entry'> & Pick<Entry, 'key' | 'progress'>)
  /** `told`: the reader was told of the full storage before. */
  | { state: 'not-recorded'; why: NotRecorded | HistoryRefusal; told?: boolean };

/** The story of a tab, as the popup and the overlay show it. */
export interface TabReading {
  tabId: number;
  reading: Reading;
  kept: Kept;
  /** Whether the model of names could be used; without it people are found by rules alone. */
  names: 'model' | 'rules';
}

/** How far the joining of a split story is: `article` holds the pages that are in. */
export interface JoinStep {
  done: number;
  total: number;
  article: Article;
}

/** From popup and overlay to the background worker. A tab that is not named is the sender's own. */
interface ToBackground {
  readTab(tabId: number | undefined): Result<TabReading>;
  /** Joins the later pages; resolves when all are there or were given up. */
  joinTab(tabId: number | undefined): Result<TabReading>;
  cancelJoin(tabId: number | undefined): void;
  openOverlay(tabId: number): Result<void>;
  listHistory(query: ListQuery): Entry[];
  historyState(): HistoryState;
  acknowledgeLoss(): void;
  openStory(key: string): StoredStory | undefined;
  searchHistory(query: SearchQuery): Found[];
  appearances(query: PersonQuery): Appearance[];
  readingStats(range: { from: number; until: number }): ReadingStats;
  saveProgress(report: { key: string; step: ReadingStep }): Result<Entry | undefined, HistoryRefusal>;
  removeStories(keys: string[]): Result<Removed, HistoryRefusal>;
  removeMatching(filter: EntryFilter): Result<Removed, HistoryRefusal>;
  restoreStories(batch: number): Result<number, HistoryRefusal>;
  lastRemoved(): Removed | undefined;
  knownSites(): string[];
  countStories(filter: EntryFilter): number;
  clearHistory(): Result<void, HistoryRefusal>;
}

/** From the joining script beside a page to the background worker, and on to popup and overlay. */
interface ToViews {
  joinStep(step: JoinStep): void;
  joinProgress(step: JoinStep & { tabId: number }): void;
}

/** From the background worker into a page. */
interface ToPage {
  stopJoining(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ToBackground & ToViews & ToPage>();
