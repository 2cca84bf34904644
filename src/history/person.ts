import type { Entry } from '@/history/entry.ts';
import { unpackReading } from '@/history/packed-reading.ts';
import { entryOf } from '@/history/rows.ts';
import type { Database } from '@/history/schema.ts';
import { fold } from '@/history/words.ts';
import type { Quote } from '@/reading.ts';

/** A person in one story. */
export interface Appearance {
  entry: Entry;
  role?: string;
  /** What the story quotes of them, in its order. */
  quotes: Quote[];
}

export interface PersonQuery {
  name: string;
  /** Only stories older than this `Entry.at`: the last one of the page before. */
  before?: number;
  limit: number;
}

/** The stories read that name a person, newest first, with what they said. Case and accents do not matter. */
export async function appearances(
  db: Database,
  { name, before = Infinity, limit }: PersonQuery,
): Promise<Appearance[]> {
  const folded = fold(name);
  const tx = db.transaction(['entries', 'texts']);
  const range = IDBKeyRange.bound([folded, -Infinity], [folded, before], false, true);
  const entries: Entry[] = [];
  let cursor = await tx
    .objectStore('entries')
    .index('met')
    .openCursor(range as never, 'prev');
  for (; cursor && entries.length < limit; cursor = await cursor.continue())
    entries.push(entryOf(cursor.value));
  const texts = await Promise.all(entries.map(({ key }) => tx.objectStore('texts').get(key)));
  const readings = texts.map((text) => text && unpackReading(text));
  return entries.map((entry, place) => {
    const reading = readings[place];
    const person = reading?.figures.tokoh.find((tokoh) => fold(tokoh.name) === folded);
    return {
      entry,
      ...(person?.role !== undefined && { role: person.role }),
      quotes: person?.quotes ?? [],
    };
  });
}
