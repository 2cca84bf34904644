import type { StoredStory } from '@/history/entry.ts';
import { readJsonFile, type FileRefusal } from '@/history/import-json.ts';
import { linksOfCsv, linksOfHtml, unreadStory, type LinkFile } from '@/history/import-links.ts';
import type { Result } from '@/reading.ts';

/** A chosen file, read but not imported yet. */
export interface Candidate {
  stories: StoredStory[];
  /** Places of what cannot be imported, from 1: lines of JSON, rows of CSV, links of HTML. */
  damaged: number[];
  /** Ours goes in whole or not at all; of a list of addresses those that are of the web go in. */
  kind: 'ours' | 'addresses';
}

const CSV_NAME = /\.csv$/i; // pocket.csv – not pocket.csv.html
const HTML_NAME = /\.html?$/i; // bookmarks.html – not html.json

/**
 * Reads an export of ours (JSON) or saved addresses of a browser, Pocket or Instapaper (HTML, CSV), told apart by the
 * file's name. `parse` makes an inert document; `now` (ms) dates addresses without a date.
 */
export function readImport(
  name: string,
  text: string,
  parse: (html: string) => Document,
  now: number,
): Result<Candidate, FileRefusal> {
  if (CSV_NAME.test(name)) return addresses(linksOfCsv(text), now);
  if (HTML_NAME.test(name)) return addresses(linksOfHtml(parse(text)), now);
  const read = readJsonFile(text);
  return read.ok ? { ok: true, value: { ...read.value, kind: 'ours' } } : read;
}

function addresses(file: LinkFile | undefined, now: number): Result<Candidate, FileRefusal> {
  if (!file || file.links.length + file.damaged.length === 0) return { ok: false, refusal: 'not-ours' };
  const stories = file.links.map((link) => unreadStory(link, now));
  return { ok: true, value: { stories, damaged: file.damaged, kind: 'addresses' } };
}

/** Whether a file may be imported: nothing of a damaged one of ours, and never nothing. */
export function importable({ stories, damaged, kind }: Candidate): boolean {
  return stories.length > 0 && (kind === 'addresses' || damaged.length === 0);
}
