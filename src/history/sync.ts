import type { Entry, Progress } from '@/history/entry.ts';
import { pack, unpack } from '@/history/packing.ts';
import { furthest } from '@/history/progress.ts';
import { canonicalKey } from '@/history/canonical-key.ts';

/** What devices tell each other about one story. Times in ms. */
export interface SyncStory extends Progress {
  url: string;
  title: string;
  at: number;
  /** Set once it was deleted on some device. */
  deletedAt?: number;
}

/** Stories by key. */
export type SyncIndex = Map<string, SyncStory>;

/** `storage.sync` takes 8,192 bytes an item with its name, and 102,400 in all. */
const ITEM_BYTES = 8000;
const ITEMS = 12;
const NAME = 'history-';

/** The index of these entries. */
export function indexOf(entries: readonly Entry[]): SyncIndex {
  return new Map(entries.map(({ key, url, title, at, progress }) => [key, { url, title, at, ...progress }]));
}

/**
 * Two devices' knowledge as one, the same whichever comes first and however often. The furthest progress wins, which
 * on each device is its newest too; a deletion wins over everything but a later reading.
 */
export function mergeIndex(a: SyncIndex, b: SyncIndex): SyncIndex {
  const merged = new Map(a);
  for (const [key, story] of b) {
    const known = merged.get(key);
    merged.set(key, known ? mergeStory(known, story) : story);
  }
  return merged;
}

/** Whether a story is deleted: a reading after the deletion is a new one. */
export function isDeleted({ at, deletedAt }: SyncStory): boolean {
  return deletedAt !== undefined && deletedAt >= at;
}

/**
 * The newest stories as items for `storage.sync`, as many as its quota takes. Each item stands for itself, so that one
 * that is missing or of another device's writing harms no other.
 */
export function packIndex(index: SyncIndex): Record<string, string> {
  const newest = [...index].sort(([, a], [, b]) => lastChange(b) - lastChange(a));
  const items: Record<string, string> = {};
  for (let item = 0, start = 0; item < ITEMS && start < newest.length; item++) {
    const count = fitting(newest, start);
    if (count > 0) items[NAME + item] = textOf(newest.slice(start, start + count));
    start += Math.max(1, count);
  }
  return items;
}

/** The index in `storage.sync`'s items; items and stories that are damaged or of another shape are passed over. */
export function unpackIndex(items: Record<string, unknown>): SyncIndex {
  let index: SyncIndex = new Map();
  for (const [name, item] of Object.entries(items)) {
    if (!name.startsWith(NAME) || typeof item !== 'string' || item.length > 2 * ITEM_BYTES) continue;
    index = mergeIndex(index, new Map(pairsOf(item).filter(isPair)));
  }
  return index;
}

function mergeStory(a: SyncStory, b: SyncStory): SyncStory {
  const shown = order(a) >= order(b) ? a : b;
  const deletions = [a.deletedAt, b.deletedAt].filter((at) => at !== undefined);
  return {
    url: shown.url,
    title: shown.title,
    at: shown.at,
    ...furthest(a, b),
    ...(deletions.length > 0 && { deletedAt: Math.max(...deletions) }),
  };
}

/** A text that sorts by time, then by what is shown, so that equal times are told apart the same way everywhere. */
function order({ at, title, url }: SyncStory): string {
  return `${String(at).padStart(17, '0')}\n${title}\n${url}`;
}

function lastChange({ at, deletedAt = 0 }: SyncStory): number {
  return Math.max(at, deletedAt);
}

/** How many stories from `start` on fit into one item. */
function fitting(stories: readonly [string, SyncStory][], start: number): number {
  const fits = (count: number) => textOf(stories.slice(start, start + count)).length <= ITEM_BYTES;
  let [low, high] = [0, 1];
  while (start + high <= stories.length && fits(high)) [low, high] = [high, high * 2];
  high = Math.min(high, stories.length - start + 1);
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function textOf(stories: readonly [string, SyncStory][]): string {
  return btoa(String.fromCharCode(...pack(stories)));
}

function pairsOf(item: string): unknown[] {
  try {
    const stories = unpack<unknown>(Uint8Array.from(atob(item), (character) => character.charCodeAt(0)));
    return Array.isArray(stories) ? stories : [];
  } catch {
    return [];
  }
}

function isPair(pair: unknown): pair is [string, SyncStory] {
  if (!Array.isArray(pair) || pair.length !== 2 || typeof pair[1] !== 'object' || pair[1] === null)
    return false;
  const [key, { url, title, at, paragraph, share, finished, deletedAt }] = pair as [
    unknown,
    Record<string, unknown>,
  ];
  const numbers = [at, paragraph, share, deletedAt ?? 0];
  return (
    typeof url === 'string' &&
    typeof title === 'string' &&
    typeof finished === 'boolean' &&
    canonicalKey(url) !== undefined &&
    canonicalKey(url) === key &&
    numbers.every((number) => typeof number === 'number' && Number.isFinite(number) && number >= 0)
  );
}
