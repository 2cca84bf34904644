import { canonicalKey, siteOf } from '@/history/canonical-key.ts';
import type { Entry, StoredStory } from '@/history/entry.ts';

/** A saved address, to be kept as a story not read yet. */
export interface Link {
  url: string;
  title: string;
  /** When it was saved (ms), where the file says. */
  savedAt?: number;
}

/** What a file of addresses holds. `damaged` are its rows without an address of the web, counted from 1. */
export interface LinkFile {
  links: Link[];
  damaged: number[];
}

/** One cell of CSV and what ends it. Matches `"a ""b""",`, `a,`; leaves the cell after it alone. */
const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/y;

/** Addresses of a bookmarks or Pocket file (HTML), which the caller parsed into a document that never runs. */
export function linksOfHtml(document: Document): LinkFile {
  const anchors = [...document.querySelectorAll('a[href]')];
  return linkFile(
    anchors.map((anchor) => ({
      url: anchor.getAttribute('href') ?? '',
      title: anchor.textContent ?? '',
      time: anchor.getAttribute('add_date') ?? anchor.getAttribute('time_added') ?? '',
    })),
    1,
  );
}

/** Addresses of a Pocket or Instapaper file (CSV, the first row names the columns); nothing where no column is `url`. */
export function linksOfCsv(csv: string): LinkFile | undefined {
  const [head, ...rows] = rowsOfCsv(csv);
  const column = (...names: string[]) =>
    (head ?? []).findIndex((name) => names.includes(name.trim().toLowerCase()));
  const [url, title, time] = [column('url'), column('title'), column('time_added', 'timestamp')];
  if (url < 0) return undefined;
  const cells = rows.map((row) => ({ url: row[url] ?? '', title: row[title] ?? '', time: row[time] ?? '' }));
  return linkFile(cells, 2);
}

/** A saved address as a story of the history that was not read yet. `now` (ms) where the file names no time. */
export function unreadStory({ url, title, savedAt }: Link, now: number): StoredStory {
  const key = canonicalKey(url)!;
  const entry: Entry = {
    key,
    url,
    title,
    site: siteOf(key),
    lang: '',
    at: savedAt ?? now,
    reads: [],
    words: 0,
    minutes: 0,
    people: [],
    removals: 0,
    progress: { paragraph: 0, share: 0, finished: false },
    spent: 0,
    versions: 0,
  };
  return { entry, versions: [] };
}

function linkFile(rows: readonly { url: string; title: string; time: string }[], firstRow: number): LinkFile {
  const file: LinkFile = { links: [], damaged: [] };
  rows.forEach(({ url, title, time }, place) => {
    if (canonicalKey(url) === undefined) return file.damaged.push(place + firstRow);
    const seconds = Number(time);
    const savedAt = Number.isSafeInteger(seconds) && seconds > 0 ? seconds * 1000 : undefined;
    return file.links.push({ url, title: title.trim() || url, ...(savedAt !== undefined && { savedAt }) });
  });
  return file;
}

function rowsOfCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (CELL.lastIndex = 0; CELL.lastIndex < csv.length;) {
    const match = CELL.exec(csv);
    // A quote that is never closed: what follows cannot be told into cells.
    if (!match) return [...rows, ['']];
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  // A comma at the very end has an empty cell after it.
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}
