import type { Database, SegmentRow } from '@/history/schema.ts';
import { mapOfPending, mergeSegments, writeSegment } from '@/history/segment.ts';

/** Stories of a segment of level 0, 1 and 2. Few segments keep a search short; small ones keep each step short. */
const SIZES = [64, 512, 4096] as const;
const TOP = SIZES.length - 1;

/**
 * Moves waiting words into segments of the search index and joins small segments to larger ones, as far as there is
 * enough of them. Each step is one transaction: stopped in the middle, nothing is missing and the next call goes on.
 */
export async function tendIndex(db: Database): Promise<void> {
  let moved = false;
  while (await flushPending(db)) moved = true;
  // Looking for segments to join reads what grows with the history; only a new one can make enough of them.
  if (!moved && checked.has(db)) return;
  for (let level = 0; level < TOP; level++) while (await joinLevel(db, level));
  checked.add(db);
}

/** Databases whose segments were looked through since they were opened: the work may have been stopped before. */
const checked = new WeakSet<Database>();

async function flushPending(db: Database): Promise<boolean> {
  // Nearly always there are too few; a look leaves the next reading's transaction its way.
  if ((await db.count('pending')) < SIZES[0]) return false;
  const tx = db.transaction(['pending', 'segments', 'pages'], 'readwrite');
  const rows = await tx.objectStore('pending').getAll(null, SIZES[TOP]);
  const level = SIZES.findLastIndex((size) => rows.length >= size);
  if (level < 0) return false;
  const taken = rows.slice(0, SIZES[level]);
  await writeSegment(tx as never, level, mapOfPending(taken));
  await tx.objectStore('pending').delete(IDBKeyRange.bound(taken[0]!.at, taken.at(-1)!.at));
  await tx.done;
  return true;
}

async function joinLevel(db: Database, level: number): Promise<boolean> {
  const many = SIZES[level + 1]! / SIZES[level]!;
  const segments = (await db.getAll('segments')).filter((segment) => segment.level === level).slice(0, many);
  if (segments.length < many) return false;
  const alive = await aliveStories(db, segments);

  const tx = db.transaction(['segments', 'pages'], 'readwrite');
  const kept = await Promise.all(segments.map(({ id }) => tx.objectStore('segments').getKey(id)));
  // Another window may have joined them meanwhile.
  if (kept.includes(undefined)) return false;
  const pages = await Promise.all(segments.map(({ id }) => tx.objectStore('pages').getAll(pagesOf(id))));
  const joined = mergeSegments(
    segments.map((segment, place) => ({ segment, pages: pages[place]! })),
    alive,
  );
  for (const { id } of segments) {
    void tx.objectStore('segments').delete(id);
    void tx.objectStore('pages').delete(pagesOf(id));
  }
  await writeSegment(tx as never, level + 1, joined);
  await tx.done;
  return true;
}

function pagesOf(segment: number): IDBKeyRange {
  return IDBKeyRange.bound([segment], [segment, []]);
}

async function aliveStories(db: Database, segments: readonly SegmentRow[]): Promise<Set<number>> {
  const index = db.transaction('entries').store.index('at');
  const times = segments.flatMap((segment) => [...segment.stories]);
  const keys = await Promise.all(times.map((at) => index.getKey(at)));
  return new Set(times.filter((_, place) => keys[place] !== undefined));
}
