import type { Entry, HistoryRefusal, Progress } from '@/history/entry.ts';
import { entryOf, rowOf } from '@/history/rows.ts';
import type { Database } from '@/history/schema.ts';
import { write } from '@/history/transaction.ts';
import type { Result } from '@/reading.ts';

/** What a reader did since the last report. `spent` in milliseconds. */
export interface ReadingStep extends Progress {
  spent: number;
}

/**
 * Keeps how far a story was read: the furthest place counts, never one scrolled back to, and time adds up.
 * A story the history does not hold (deleted meanwhile, recording paused) gives `undefined`.
 */
export function saveProgress(
  db: Database,
  key: string,
  step: ReadingStep,
): Promise<Result<Entry | undefined, HistoryRefusal>> {
  return write(db, ['entries'], async (tx) => {
    const row = await tx.objectStore('entries').get(key);
    if (!row) return undefined;
    const entry = entryOf(row);
    const progress = furthest(entry.progress, step);
    const moved: Entry = { ...entry, progress, spent: entry.spent + Math.max(0, step.spent) };
    await tx.objectStore('entries').put(rowOf(moved));
    return moved;
  });
}

/** The further of two places in one story. */
export function furthest(a: Progress, b: Progress): Progress {
  return {
    paragraph: Math.max(a.paragraph, b.paragraph),
    share: Math.min(1, Math.max(a.share, b.share)),
    finished: a.finished || b.finished,
  };
}
