import type { Entry, EntryFilter } from '@/history/entry.ts';
import { findExcerpt, mark, type Marked } from '@/history/excerpt.ts';
import { matches } from '@/history/list.ts';
import { matchStories } from '@/history/match-stories.ts';
import { unpackParagraphs } from '@/history/packed-reading.ts';
import { FIELDS } from '@/history/postings.ts';
import { parseQuery, type Wanted } from '@/history/query.ts';
import { entryOf } from '@/history/rows.ts';
import type { Database, TextRow } from '@/history/schema.ts';

/** A story found. */
export interface Found {
  entry: Entry;
  /** Where all words were found: the field of the word found last. */
  field: (typeof FIELDS)[number];
  title: Marked;
  /** The matching sentence, where the text has one. */
  excerpt?: Marked;
}

export interface SearchQuery {
  text: string;
  /** So many of the best are known already and left out. */
  skip?: number;
  limit: number;
  filter?: EntryFilter;
}

/**
 * The stories that have all words typed: words that begin with them, accents and case folded, affixes looked through.
 * Matches in the title come first, then people and site, then the text; among equals the last read.
 * Nothing for a text without words.
 */
export async function search(
  db: Database,
  { text, skip = 0, limit, filter = {} }: SearchQuery,
): Promise<Found[]> {
  const query = parseQuery(text);
  if (query.length === 0) return [];
  const tx = db.transaction(['segments', 'pages', 'pending', 'entries', 'texts']);
  const ranked = (await matchStories(tx, query)).flatMap((times, field) =>
    Array.from(Float64Array.from(times).sort().reverse(), (at) => ({ at, field })),
  );

  const seen = new Set<string>();
  const entries: { entry: Entry; field: number }[] = [];
  const index = tx.objectStore('entries').index('at');
  for (let start = 0; start < ranked.length && entries.length < skip + limit; start += limit) {
    const some = ranked.slice(start, start + limit);
    const rows = await Promise.all(some.map(({ at }) => index.get(at)));
    rows.forEach((row, place) => {
      if (!row || seen.has(row.key) || !matches(row, filter)) return;
      seen.add(row.key);
      entries.push({ entry: entryOf(row), field: some[place]!.field });
    });
  }
  const shown = entries.slice(skip, skip + limit);
  const texts = await Promise.all(shown.map(({ entry }) => tx.objectStore('texts').get(entry.key)));
  return shown.map(({ entry, field }, place) => show(entry, field, texts[place], query));
}

function show(entry: Entry, field: number, text: TextRow | undefined, query: readonly Wanted[]): Found {
  const excerpt = text && findExcerpt(unpackParagraphs(text), query);
  return { entry, field: FIELDS[field]!, title: mark(entry.title, query), ...(excerpt && { excerpt }) };
}
