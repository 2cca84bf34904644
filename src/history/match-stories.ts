import type { IDBPTransaction } from 'idb';
import { FIELDS, decodeLists, fieldOf, storyOf } from '@/history/postings.ts';
import type { Wanted } from '@/history/query.ts';
import type { PageRow, Schema, SegmentRow } from '@/history/schema.ts';

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
  for (const { at, words } of pending) {
    const lines = words.split('\n').map((line) => ` ${line} `);
    found[Math.max(...query.map((wanted) => fieldIn(lines, wanted)))]?.push(at);
  }
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
  segment.stories.forEach((at, story) => {
    let worst = 0;
    for (const places of fields) worst = Math.max(worst, places[story]!);
    found[worst]?.push(at);
  });
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

/** The field of a waiting story in which the word stands. */
function fieldIn(lines: readonly string[], { word, prefix, root }: Wanted): number {
  const sought = prefix ? ` ${word}` : ` ${word} `;
  const field = lines.findIndex(
    (line) => line.includes(sought) || (root !== undefined && line.includes(` ${root} `)),
  );
  return field < 0 ? NOWHERE : field;
}
