import { pack, packOutside, unpack } from '@/history/packing.ts';
import type { Reading } from '@/reading.ts';

/** A reading as it lies in the database. */
export interface PackedReading {
  packed: Uint8Array;
  /** Its paragraphs, apart: a search shows a sentence of twenty stories, and opens nothing else of them. */
  paragraphs?: Uint8Array;
}

/** A reading to be stored; not in a transaction, which would not wait. */
export async function packReading(reading: Reading): Promise<PackedReading> {
  return {
    packed: await packOutside(withParagraphs(reading, [])),
    paragraphs: await packOutside(reading.article.paragraphs),
  };
}

/** The same within a transaction, slower. */
export function packReadingNow(reading: Reading): PackedReading {
  return { packed: pack(withParagraphs(reading, [])), paragraphs: pack(reading.article.paragraphs) };
}

/** What was packed. Throws on damaged bytes. */
export function unpackReading({ packed, paragraphs }: PackedReading): Reading {
  const reading = unpack<Reading>(packed);
  return paragraphs ? withParagraphs(reading, unpack<string[]>(paragraphs)) : reading;
}

/** The paragraphs alone. */
export function unpackParagraphs(row: PackedReading): string[] {
  return row.paragraphs ? unpack<string[]>(row.paragraphs) : unpackReading(row).article.paragraphs;
}

function withParagraphs(reading: Reading, paragraphs: string[]): Reading {
  return { ...reading, article: { ...reading.article, paragraphs } };
}
