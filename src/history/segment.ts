import type { IDBPTransaction, StoreNames } from 'idb';
import { decodeLists, encodeLists, fieldOf, posting, storyOf, type Posting } from '@/history/postings.ts';
import type { PageRow, PendingRow, Schema, SegmentRow } from '@/history/schema.ts';

type Writing = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** The words of some stories, each with where it stands. */
export interface WordMap {
  /** `Entry.at` of each story, ascending. */
  stories: Float64Array;
  lists: Map<string, Posting[]>;
}

/** About as many bytes a page: small enough to read for one word, large enough that a segment has few. */
const PAGE_BYTES = 4096;

/** The words of stories that wait for a segment. `rows` ascend by `at`. */
export function mapOfPending(rows: readonly PendingRow[]): WordMap {
  const lists = new Map<string, Posting[]>();
  rows.forEach((row, story) => {
    const seen = new Set<string>();
    row.words.split('\n').forEach((line, field) => {
      for (const word of line.split(' ')) {
        if (!word || seen.has(word)) continue;
        seen.add(word);
        push(lists, word, posting(story, field));
      }
    });
  });
  return { stories: Float64Array.from(rows, (row) => row.at), lists };
}

/** Several segments as one, without the stories that are not `alive` any more. */
export function mergeSegments(
  parts: readonly { segment: SegmentRow; pages: readonly PageRow[] }[],
  alive: ReadonlySet<number>,
): WordMap {
  const times = new Set(parts.flatMap(({ segment }) => [...segment.stories]));
  const stories = Float64Array.from([...times].filter((at) => alive.has(at))).sort();
  const placeOf = new Map(Array.from(stories, (at, place) => [at, place] as const));
  const lists = new Map<string, Posting[]>();
  for (const { segment, pages } of parts) {
    const places = Array.from(segment.stories, (at) => placeOf.get(at) ?? -1);
    for (const page of pages) {
      const words = page.words.split(' ');
      decodeLists(
        page.postings,
        () => true,
        (at, list) => {
          const place = places[storyOf(at)]!;
          if (place >= 0) push(lists, words[list]!, posting(place, fieldOf(at)));
        },
      );
    }
  }
  for (const [word, list] of lists) lists.set(word, onceEach(list));
  return { stories, lists };
}

/** Writes a segment and its pages. */
export async function writeSegment(tx: Writing, level: number, map: WordMap): Promise<void> {
  if (map.stories.length === 0) return;
  const row = { level, stories: map.stories } as SegmentRow;
  const segment = await tx.objectStore('segments').add(row);
  const pages = tx.objectStore('pages');
  await Promise.all(pagesOf(segment, map.lists).map((page) => pages.add(page)));
}

function pagesOf(segment: number, lists: Map<string, Posting[]>): PageRow[] {
  const rows: PageRow[] = [];
  let words: string[] = [];
  let bytes = 0;
  const close = () => {
    const postings = encodeLists(words.map((word) => lists.get(word)!));
    rows.push({ segment, last: words.at(-1)!, words: words.join(' '), postings });
    words = [];
    bytes = 0;
  };
  for (const word of [...lists.keys()].sort()) {
    words.push(word);
    bytes += word.length + 2 + lists.get(word)!.length;
    if (bytes >= PAGE_BYTES) close();
  }
  if (words.length > 0) close();
  return rows;
}

/** Ascending, and the best field where a story comes twice. */
function onceEach(list: Posting[]): Posting[] {
  list.sort((a, b) => a - b);
  return list.filter((at, index) => index === 0 || storyOf(at) !== storyOf(list[index - 1]!));
}

function push(lists: Map<string, Posting[]>, word: string, at: Posting): void {
  const list = lists.get(word);
  if (list) list.push(at);
  else lists.set(word, [at]);
}
