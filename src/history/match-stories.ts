import type { IDBPTransaction } from 'idb';
import { FIELDS, decodeLists, fieldOf, storyOf } from '@/history/postings.ts';
import type { Wanted } from '@/history/query.ts';
import type { PageRow, PendingRow, Schema, SegmentRow } from '@/history/schema.ts';

type Reading = IDBPTransaction<
  Schema,
  ('segments' | 'pages' | 'pending' | 'entries' | 'texts')[],
  'readonly'
>;

const NOWHERE = FIELDS.length;

/** `Entry.at` of the stories that have all words, by the worst of the fields their words stand in. */
export type Matches = number[][];

/** Stories that match, by field; deleted ones and repetitions may be among them. */
export async function matchStories(tx: Reading, query: readonly Wanted[]): Promise<Matches> {
  const found: Matches = FIELDS.map(() => []);
  const [segments, pending] = await Promise.all([
    tx.objectStore('segments').getAll(),
    tx.objectStore('pending').getAll(),
  ]);
  for (const row of pending) found[worstField(query.map((wanted) => fieldIn(row, wanted)))]?.push(row.at);
  await Promise.all(segments.map((segment) => matchSegment(tx, segment, query, found)));
  return found;
}

async function matchSegment(
  tx: Reading,
  segment: SegmentRow,
  query: readonly Wanted[],
  found: Matches,
): Promise<void> {
  const fields = await Promise.all(query.map((wanted) => fieldsInSegment(tx, segment, wanted)));
  for (let story = 0; story < segment.stories.length; story++) {
    found[worstField(fields.map((places) => places[story]!))]?.push(segment.stories[story]!);
  }
}

/** The best field in which each story of the segment has the word. */
async function fieldsInSegment(tx: Reading, segment: SegmentRow, wanted: Wanted): Promise<Uint8Array> {
  const fields = new Uint8Array(segment.stories.length).fill(NOWHERE);
  const take = (page: PageRow, fits: (word: string) => boolean) => {
    const words = page.words.split(' ');
    decodeLists(
      page.postings,
      (list) => fits(words[list]!),
      (at) => {
        const story = storyOf(at);
        if (fieldOf(at) < fields[story]!) fields[story] = fieldOf(at);
      },
    );
  };
  const { word, prefix, root } = wanted;
  const fits = prefix ? (other: string) => other.startsWith(word) : (other: string) => other === word;
  await Promise.all([
    eachPage(tx, segment.id, word, prefix ? `${word}\uffff` : word, (page) => take(page, fits)),
    root !== undefined &&
      eachPage(tx, segment.id, root, root, (page) => take(page, (other) => other === root)),
  ]);
  return fields;
}

/** The pages that can hold words from `first` to `last`. A page is found by its last word. */
async function eachPage(
  tx: Reading,
  segment: number,
  first: string,
  last: string,
  take: (page: PageRow) => void,
): Promise<void> {
  const pages = tx.objectStore('pages');
  let range = IDBKeyRange.bound([segment, first], [segment, []]);
  for (;;) {
    const [page] = await pages.getAll(range, 1);
    if (!page) return;
    take(page);
    if (page.last >= last) return;
    range = IDBKeyRange.bound([segment, page.last], [segment, []], true);
  }
}

function fieldIn(row: PendingRow, wanted: Wanted): number {
  const lines = row.words.split('\n').map((line) => ` ${line} `);
  const word = wanted.prefix ? ` ${wanted.word}` : ` ${wanted.word} `;
  const field = lines.findIndex(
    (line) => line.includes(word) || (wanted.root !== undefined && line.includes(` ${wanted.root} `)),
  );
  return field < 0 ? NOWHERE : field;
}

function worstField(fields: readonly number[]): number {
  return Math.max(...fields);
}
