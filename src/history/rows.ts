import { PEOPLE_KEPT, mainPeople, type Entry, type Progress } from '@/history/entry.ts';
import { siteOf } from '@/history/canonical-key.ts';
import type { EntryRow, PendingRow } from '@/history/schema.ts';
import { fold, root, words } from '@/history/words.ts';
import type { Reading } from '@/reading.ts';

/** Popup, overlay and a second press on the same page are one reading of a story; half an hour later it is another. */
const SAME_READING_MS = 30 * 60 * 1000;

const UNREAD: Progress = { paragraph: 0, share: 0, finished: false };

/** The entry of a story read for the first time. */
export function newEntry(key: string, { article, figures }: Reading, at: number): Entry {
  return {
    key,
    url: article.url,
    title: article.title,
    site: siteOf(key),
    ...(article.siteName !== undefined && { siteName: article.siteName }),
    ...(article.byline !== undefined && { byline: article.byline }),
    ...(article.publishedAt !== undefined && { publishedAt: article.publishedAt }),
    lang: article.lang,
    at,
    reads: [at],
    words: article.words,
    minutes: article.minutes,
    people: mainPeople(figures),
    removals: article.removals.length,
    progress: UNREAD,
    spent: 0,
    versions: 0,
  };
}

/**
 * The entry after one more reading at `at`: what the page says now, and what was there of the reader's own. `listed` is its
 * place in the list, later than any before; the reading keeps its own time, though another window's came first.
 */
export function readAgain(before: Entry, reading: Reading, at: number, listed: number): Entry {
  const { progress, spent, versions, changedAt } = before;
  const now = newEntry(before.key, reading, Math.max(listed, before.at));
  const begun = earlierReads(before, at).length < before.reads.length;
  const times = begun ? before.reads : [...before.reads, at].sort((a, b) => a - b);
  return { ...now, reads: times, progress, spent, versions, ...(changedAt !== undefined && { changedAt }) };
}

/** When a story was read before a reading at `at`, which may have begun some minutes earlier; oldest first. */
export function earlierReads({ reads }: Entry, at: number): number[] {
  return reads.filter((read) => Math.abs(at - read) > SAME_READING_MS).sort((a, b) => a - b);
}

/** The entry as the database keeps it. */
export function rowOf(entry: Entry): EntryRow {
  const folded = new Set(entry.people.slice(0, PEOPLE_KEPT).map(fold));
  return {
    ...entry,
    met: [...folded].map((name) => [name, entry.at]),
    ...(!entry.progress.finished && { openAt: entry.at }),
  };
}

/** The entry without what only the database needs. */
export function entryOf(row: EntryRow): Entry {
  const { met: _met, openAt: _openAt, ...entry } = row;
  return entry;
}

/** The words under which a story is found, for the search index. */
export function pendingOf(entry: Entry, reading: Reading | undefined): PendingRow {
  const people = reading
    ? reading.figures.tokoh.flatMap(({ name, aliases }) => [name, ...aliases])
    : entry.people;
  const lines = [
    searchable(entry.title),
    searchable([...people, entry.site, entry.siteName ?? '', entry.byline ?? ''].join(' ')),
    searchable(reading?.article.paragraphs.join('\n') ?? ''),
  ];
  return { at: entry.at, words: lines.map((line) => line.join(' ')).join('\n') };
}

/** Each word once, and its root where that is another word. */
function searchable(text: string): string[] {
  return [...new Set([...new Set(words(text))].flatMap((word) => [word, root(word)]))];
}
